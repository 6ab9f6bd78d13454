import { useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import type { PageFacts } from '@/browser/page-facts';
import { text } from '@/browser/text';

interface ByHandProps {
  readonly page: PageFacts;
  onDone(): void;
}

/** That the customer of this page was chosen by hand, and the way back. */
export function ByHand({ page, onDone }: ByHandProps) {
  const [failed, setFailed] = useState(false);

  return (
    <section class="turn-on" aria-label={text('byHand')}>
      <p>{text('byHandHint')}</p>
      <button
        type="button"
        class="button"
        onClick={async () => {
          const { ok } = await ask({ ask: 'byHand', address: page.url.href });
          setFailed(!ok);
          if (ok) onDone();
        }}
      >
        {text('byHandTakeBack')}
      </button>
      {failed && (
        <p class="notice problem" role="alert">
          {text('byHandFailed')}
        </p>
      )}
    </section>
  );
}
