import { render } from 'preact';
import { type ActiveTab, activeTab } from '@/browser/active-tab';
import { ask } from '@/browser/ask';
import { askToRunOn, mayRunOn } from '@/browser/crm-access';
import { readDigest } from '@/browser/digest';
import { PopupView } from '@/components/PopupView';
import { builtInAdapters } from '@/crm/adapters';
import { recogniseCrm } from '@/crm/recognise';
import { builtInPlaybook } from '@/playbook/content';
import type { Digest } from '@/playbook/customer-entry';

const playbook = builtInPlaybook('en');

/** Our script may be missing in a tab that was open before it could run: then it is put there. */
async function activeTabWithPage(): Promise<ActiveTab | undefined> {
  const tab = await activeTab();
  const crm = tab && crmAt(tab.address);
  if (!tab || tab.page || !crm || !(await mayRunOn(crm.url))) return tab;
  await ask({ ask: 'attach', tabId: tab.id });
  return activeTab();
}

function crmAt(address: string | undefined) {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const adapter = recogniseCrm(url, builtInAdapters);
  return adapter && { url, name: adapter.name };
}

async function show(): Promise<void> {
  const [tab, digest] = await Promise.all([activeTabWithPage(), readDigest()]);
  draw(tab, digest);
}

function draw(tab: ActiveTab | undefined, digest: Digest): void {
  const crm = tab?.page ? undefined : crmAt(tab?.address);
  render(
    <PopupView
      playbook={playbook}
      digest={digest}
      page={tab?.page}
      offer={crm && { crm: crm.name, host: crm.url.hostname }}
      onTurnOn={async () => {
        const granted = Boolean(crm && (await askToRunOn(crm.url)));
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
