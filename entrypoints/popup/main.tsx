import { render } from 'preact';
import { activeTab, pageIn, type ShownPage } from '@/browser/active-tab';
import { ask } from '@/browser/ask';
import { mayRunOn } from '@/browser/crm-access';
import { readDigest } from '@/browser/digest';
import { type Chosen, followSettings } from '@/browser/follow-settings';
import { readHostSettings } from '@/browser/host-settings';
import { text } from '@/browser/text';
import { fetchAfterFirstPaint } from '@/components/later';
import { PopupView } from '@/components/PopupView';
import type { PageFacts } from '@/components/this-page/page-facts';
import { firstClassAdapters } from '@/crm/adapters/first-class';
import { recordByHand } from '@/crm/by-hand';
import type { HostSettings } from '@/crm/host-settings';
import { matchesHost, recogniseRecord } from '@/crm/recognise';
import type { CustomerRecord } from '@/crm/record';
import type { Digest } from '@/playbook/customer-entry';

interface Found {
  readonly digest: Digest;
  readonly page: PageFacts | undefined;
  readonly nameOnPage?: string | undefined;
}

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

/** Undefined for an address that is not on the web. */
async function pageAt(address: string, tabId: number): Promise<PageFacts | undefined> {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const [settings, isPermitted] = await Promise.all([readHostSettings(url.host), mayRunOn(url)]);
  return { url, tabId, settings, isPermitted, record: await recordAt(url, settings) };
}

/** By now it may have gone on to another customer. */
async function asThePageSays(page: PageFacts, { address, name }: ShownPage) {
  const isSame = address === page.url.href;
  return { page: isSame ? page : await pageAt(address, page.tabId), nameOnPage: name };
}

/** The CRMs that are on from the start are known at once, all others by one file more. */
async function recordAt(url: URL, settings: HostSettings): Promise<CustomerRecord | undefined> {
  const isFirstClass = firstClassAdapters.some((adapter) => matchesHost(adapter, url));
  if (isFirstClass && !settings.crm) {
    return recordByHand(url, settings.byHand) ?? recogniseRecord(url, firstClassAdapters);
  }
  const any = await import('@/browser/sighting');
  return any.recordAt(url, settings);
}

/** Once both are known, what is to be shown and how: the first paint is complete. */
function draw(): void {
  if (!chosen || !found) return;
  document.title = text('panelTitle');
  render(<PopupView {...chosen} {...found} onPageChange={look} />, document.body);
}

void look();
void followSettings((now) => {
  chosen = now;
  draw();
});
fetchAfterFirstPaint();
// Kept from eviction: a worker cannot ask for it, a page of ours can.
void navigator.storage.persist();
