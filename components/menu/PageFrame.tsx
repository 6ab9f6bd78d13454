import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { text } from '@/browser/text';

interface PageFrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
  onBack(): void;
}

/** A page in the place of the steps, with the way back. It takes the focus, so that it is read. */
export function PageFrame({ title, children, onBack }: PageFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => heading.current?.focus(), []);

  return (
    <section class="page" aria-labelledby={headingId}>
      <div class="page-head">
        <h2 ref={heading} id={headingId} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="button" onClick={onBack}>
          {text('back')}
        </button>
      </div>
      {children}
    </section>
  );
}
