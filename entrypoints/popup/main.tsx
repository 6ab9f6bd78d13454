import { render } from 'preact';
import { activeTab, pageIn, type ShownPage } from '@/browser/active-tab';
import { ask } from '@/browser/ask';
import { readDigest } from '@/browser/digest';
import { type Chosen, followSettings } from '@/browser/follow-settings';
import { type PageFacts, pageAt } from '@/browser/page-facts';
import { text } from '@/browser/text';
import { fetchAfterFirstPaint, workLater } from '@/components/later';
import { PopupView } from '@/components/PopupView';
import type { Standing } from '@/components/place/standing';
import type { Digest } from '@/playbook/customer-entry';

interface Found {
  readonly digest: Digest;
  readonly page: PageFacts | undefined;
  readonly nameOnPage?: string | undefined;
}

const sidePanel = workLater(() => import('@/browser/side-panel'));
const standing: Standing = {
  in: 'popup',
  sidePanelOpener: async () => (await sidePanel()).sidePanelOpener(),
};

let chosen: Chosen | undefined;
let found: Found | undefined;

/** Draws what the address tells at once: the page itself may be busy, and answers when it can. */
async function look(): Promise<void> {
  const [tab, digest] = await Promise.all([activeTab(), readDigest()]);
  const page = tab?.address ? await pageAt(tab.address, tab.id) : undefined;
  found = { digest, page };
  draw();
  if (!tab || !page?.isPermitted) return;

  const answer = await pageIn(tab.id);
  if (answer) {
    found = { digest, ...(await asThePageSays(page, answer)) };
    draw();
    // Missing in a tab that was open before our script could run: then it is put there.
  } else void ask({ ask: 'attach', tabId: tab.id, address: page.url.href });
}

/** By now it may have gone on to another customer. */
async function asThePageSays(page: PageFacts, { address, name }: ShownPage) {
  const isSame = address === page.url.href;
  return { page: isSame ? page : await pageAt(address, page.tabId), nameOnPage: name };
}

/** Once both are known, what is to be shown and how: the first paint is complete. */
function draw(): void {
  if (!chosen || !found) return;
  document.title = text('panelTitle');
  render(
    <PopupView {...chosen} {...found} standing={standing} onPageChange={look} />,
    document.body,
  );
}

void look();
void followSettings((now) => {
  chosen = now;
  draw();
});
fetchAfterFirstPaint();
// Kept from eviction: a worker cannot ask for it, a page of ours can.
void navigator.storage.persist();
