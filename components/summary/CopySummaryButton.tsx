import { useEffect, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { copyText } from '../copy';
import { workLater } from '../later';
import type { Summarized } from './summary-of';
import type { writeSummary } from './write-summary';

interface CopySummaryButtonProps extends Summarized {
  /** The browser did not allow it: whoever shows the summary can select it. */
  onRefused?(): void;
  /** Beside others that are more important. */
  readonly isQuiet?: boolean;
}

/** How long the answer stands: so that a second one is told, too. */
const patience = 6_000;

let write: typeof writeSummary | undefined;
const fetchWriter = workLater(async () => {
  write = (await import('./write-summary')).writeSummary;
});

/**
 * One click, and the summary is on the clipboard, as rich text and as plain text. In the first load,
 * for what stands in the foot must not move; what writes the summary comes later.
 */
export function CopySummaryButton({ onRefused, isQuiet, ...summarized }: CopySummaryButtonProps) {
  const [answer, setAnswer] = useState<
    'summaryCopied' | 'summaryCopyRefused' | 'problemUnreachable'
  >();
  useEffect(() => {
    if (answer !== 'summaryCopied') return;
    const timer = setTimeout(() => setAnswer(undefined), patience);
    return () => clearTimeout(timer);
  }, [answer]);

  /** Where the writer is there, which is so but for the first moment, nothing is awaited: see `copyText`. */
  async function copy() {
    try {
      if (!write) await fetchWriter();
    } catch (error) {
      console.warn('what writes the summary could not be loaded', error);
      return setAnswer('problemUnreachable');
    }
    const { plain, html } = write!(summarized);
    const isCopied = copyText(plain, html);
    setAnswer(isCopied ? 'summaryCopied' : 'summaryCopyRefused');
    if (!isCopied) onRefused?.();
  }

  return (
    <span class="copy-summary">
      <button
        type="button"
        class={isQuiet ? 'quiet' : 'button primary'}
        onClick={() => void copy()}
      >
        {text('summaryCopy')}
      </button>
      <span role="status">{answer && text(answer)}</span>
    </span>
  );
}
