import { useEffect, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { copyText } from '../copy';

/** How long the answer stands: so that a second one is told, too. */
const patience = 6_000;

/** Puts a few words on the clipboard; where the browser refuses, they can still be selected. */
export function CopyFactButton({ words }: { words: string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), patience);
    return () => clearTimeout(timer);
  }, [isCopied]);

  return (
    <span>
      <button
        type="button"
        class="quiet"
        aria-description={words}
        onClick={() => setCopied(copyText(words))}
      >
        {text(isCopied ? 'factsCopied' : 'factsCopy')}
      </button>
      <span class="unseen" role="status">
        {isCopied && text('factsCopied')}
      </span>
    </span>
  );
}
