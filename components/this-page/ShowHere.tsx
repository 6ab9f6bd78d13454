import { useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { askToRunOn } from '@/browser/crm-access';
import type { PageFacts } from '@/browser/page-facts';
import { text } from '@/browser/text';

/**
 * A host that is no CRM we know: asked for by one click, then the set-up stands in the page itself,
 * beside the customer that one points at.
 */
export function ShowHere({ page }: { page: PageFacts }) {
  const { url, isPermitted } = page;
  const host = url.hostname;
  const [refused, setRefused] = useState(false);

  async function show() {
    // Told first: the browser's question may close the popup.
    const told = ask({ ask: 'setUp', address: url.href, isOn: true });
    const isGranted = isPermitted || (await askToRunOn(url));
    const { ok } = await told;
    if (isGranted && ok) return window.close();
    await ask({ ask: 'setUp', address: url.href, isOn: false });
    setRefused(true);
  }

  return (
    <section class="turn-on" aria-label={text('showHere')}>
      <p>{text('showHereHint', { host })}</p>
      {!isPermitted && <p class="facts">{text('turnOnWhy', { host })}</p>}
      <button type="button" class="button primary" onClick={show}>
        {text('showHere')}
      </button>
      {refused && (
        <p class="notice problem" role="alert">
          {text('turnOnRefused', { host })}
        </p>
      )}
    </section>
  );
}
