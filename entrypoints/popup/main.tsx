import { render } from 'preact';
import { type ActiveTab, activeTab, pageIn, type ShownPage } from '@/browser/active-tab';
import { ask } from '@/browser/ask';
import { askToRunOn, mayRunOn } from '@/browser/crm-access';
import { readDigest } from '@/browser/digest';
import { PopupView } from '@/components/PopupView';
import { builtInAdapters } from '@/crm/adapters';
import { recogniseCrm } from '@/crm/recognise';
import { builtInPlaybook } from '@/playbook/content';
import type { Digest } from '@/playbook/customer-entry';

const playbook = builtInPlaybook('en');

/** Draws what the address tells at once: the page itself may be busy, and answers when it can. */
async function show(): Promise<void> {
  const [tab, digest] = await Promise.all([activeTab(), readDigest()]);
  const crm = crmAt(tab);
  const isOn = crm !== undefined && (await mayRunOn(crm.url));
  draw(digest, crm, isOn ? { address: crm.url.href } : undefined);

  const page = tab && (await pageIn(tab.id));
  if (page) draw(digest, crm, page);
  // Missing in a tab that was open before our script could run: then it is put there.
  else if (isOn && tab) void ask({ ask: 'attach', tabId: tab.id });
}

interface FoundCrm {
  readonly url: URL;
  readonly name: string;
}

function crmAt(tab: ActiveTab | undefined): FoundCrm | undefined {
  if (!tab?.address || !URL.canParse(tab.address)) return undefined;
  const url = new URL(tab.address);
  const adapter = recogniseCrm(url, builtInAdapters);
  return adapter && { url, name: adapter.name };
}

function draw(digest: Digest, crm: FoundCrm | undefined, page: ShownPage | undefined): void {
  render(
    <PopupView
      playbook={playbook}
      digest={digest}
      page={page}
      offer={crm && !page ? { crm: crm.name, host: crm.url.hostname } : undefined}
      onTurnOn={async () => {
        const granted = crm !== undefined && (await askToRunOn(crm.url));
        if (granted) await show();
        return granted;
      }}
    />,
    document.body,
  );
}

void show();
// Kept from eviction: a worker cannot ask for it, a page of ours can.
void navigator.storage.persist();
