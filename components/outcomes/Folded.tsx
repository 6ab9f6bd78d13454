import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedProps {
  readonly summary: string;
  /** Opens it at the moment this comes true; it never folds by itself under the user's hand. */
  readonly opensNow?: boolean;
  readonly children: ComponentChildren;
}

/** A section that is folded until wanted; what is in it is in the document all the time. */
export function Folded({ summary, opensNow = false, children }: FoldedProps) {
  const [open, setOpen] = useState(opensNow);
  const [before, setBefore] = useState(opensNow);
  if (before !== opensNow) {
    setBefore(opensNow);
    if (opensNow) setOpen(true);
  }

  return (
    <details
      class="folded"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary class="guidance-summary">{summary}</summary>
      <div class="folded-body">{children}</div>
    </details>
  );
}
