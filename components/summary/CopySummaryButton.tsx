import { useEffect, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { copyText } from '../copy';
import { type Summarized, summaryOf } from './summary-of';
import { toHtml } from './to-html';
import { toPlain } from './to-plain';

interface CopySummaryButtonProps extends Summarized {
  /** The browser did not allow it: whoever shows the summary can select it. */
  onRefused?(): void;
  /** Beside others that are more important. */
  readonly isQuiet?: boolean;
}

/** How long the answer stands: so that a second one is told, too. */
const patience = 6_000;

/** One click, and the summary is on the clipboard, as rich text and as plain text. */
export function CopySummaryButton({ onRefused, isQuiet, ...summarized }: CopySummaryButtonProps) {
  const [answer, setAnswer] = useState<'summaryCopied' | 'summaryCopyRefused'>();
  useEffect(() => {
    if (answer !== 'summaryCopied') return;
    const timer = setTimeout(() => setAnswer(undefined), patience);
    return () => clearTimeout(timer);
  }, [answer]);

  function copy() {
    const summary = summaryOf(summarized);
    const isCopied = copyText(toPlain(summary), toHtml(summary));
    setAnswer(isCopied ? 'summaryCopied' : 'summaryCopyRefused');
    if (!isCopied) onRefused?.();
  }

  return (
    <span class="copy-summary">
      <button type="button" class={isQuiet ? 'quiet' : 'button primary'} onClick={copy}>
        {text('summaryCopy')}
      </button>
      <span role="status">{answer && text(answer)}</span>
    </span>
  );
}
