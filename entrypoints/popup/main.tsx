import { render } from 'preact';
import { type ActiveTab, activeTab, pageIn, type ShownPage } from '@/browser/active-tab';
import { ask } from '@/browser/ask';
import { askToRunOn, mayRunOn } from '@/browser/crm-access';
import { readDigest } from '@/browser/digest';
import { type Chosen, followSettings } from '@/browser/follow-settings';
import { text } from '@/browser/text';
import { fetchAfterFirstPaint, workLater } from '@/components/later';
import { PopupView } from '@/components/PopupView';
import type { Standing } from '@/components/place/standing';
import { builtInAdapters } from '@/crm/adapters';
import { recogniseCrm } from '@/crm/recognise';
import type { Digest } from '@/playbook/customer-entry';

interface Found {
  readonly digest: Digest;
  readonly crm: FoundCrm | undefined;
  readonly page: ShownPage | undefined;
}

interface FoundCrm {
  readonly url: URL;
  readonly name: string;
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
  const crm = crmAt(tab);
  const isOn = crm !== undefined && (await mayRunOn(crm.url));
  found = { digest, crm, page: isOn ? { address: crm.url.href } : undefined };
  draw();

  const page = tab && (await pageIn(tab.id));
  if (page) {
    found = { digest, crm, page };
    draw();
    // Missing in a tab that was open before our script could run: then it is put there.
  } else if (isOn && tab) void ask({ ask: 'attach', tabId: tab.id });
}

function crmAt(tab: ActiveTab | undefined): FoundCrm | undefined {
  if (!tab?.address || !URL.canParse(tab.address)) return undefined;
  const url = new URL(tab.address);
  const adapter = recogniseCrm(url, builtInAdapters);
  return adapter && { url, name: adapter.name };
}

/** Once both are known, what is to be shown and how: the first paint is complete. */
function draw(): void {
  if (!chosen || !found) return;
  const { digest, crm, page } = found;
  document.title = text('panelTitle');
  render(
    <PopupView
      {...chosen}
      digest={digest}
      page={page}
      standing={standing}
      offer={crm && !page ? { crm: crm.name, host: crm.url.hostname } : undefined}
      onTurnOn={async () => {
        const granted = crm !== undefined && (await askToRunOn(crm.url));
        if (granted) await look();
        return granted;
      }}
    />,
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
