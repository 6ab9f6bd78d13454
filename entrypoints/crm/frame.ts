import type { RecordKey } from '@/crm/record';
import { tell } from './say';
import { setStyle } from './set-style';

/**
 * The panel: a page of the extension in a frame, out of reach of the CRM's styles and scripts. What
 * is returned shows a record in it, or nothing: the frame is made for the first record, once the
 * page has loaded, then it is kept and follows by hash.
 */
export function createFrame(shadow: ShadowRoot) {
  const page = chrome.runtime.getURL('/panel.html');
  const frame = document.createElement('iframe');
  frame.title = chrome.i18n.getMessage('panel');
  /** What is to be shown; undefined while nothing is. */
  let wanted: RecordKey | undefined;
  /** What the frame's address says. */
  let at: RecordKey | undefined;

  function address(key: RecordKey): string {
    at = key;
    return `${page}#${encodeURIComponent(key)}`;
  }

  /** The page could frame panel.html too: ours is the one that is handed a token (ADR 0010). */
  frame.addEventListener('load', async () => {
    const token = await tell('token', {});
    if (token) frame.contentWindow?.postMessage({ token }, page);
  });

  function mount(): void {
    // Collapsed meanwhile, or on a page without a customer: then nothing is loaded.
    if (!wanted || at) return;
    frame.src = address(wanted);
    // After the launcher: who opens the panel with a key comes into it with the next Tab.
    shadow.append(frame);
  }

  /** The CRM's own loading comes first. */
  function mountLater(): void {
    requestIdleCallback(mount, { timeout: 500 });
  }

  return function show(key: RecordKey | undefined): void {
    wanted = key;
    setStyle(
      frame,
      `display:${key ? 'block' : 'none'};width:100%;height:100%;border:0;background:Canvas;`,
    );
    if (!key || key === at) return;
    // By replace, never by src, which would add to the user's history.
    if (at) frame.contentWindow?.location.replace(address(key));
    else if (document.readyState === 'complete') mountLater();
    else addEventListener('load', mountLater);
  };
}
