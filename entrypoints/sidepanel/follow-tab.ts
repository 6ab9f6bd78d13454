import {
  type ActiveTab,
  activeTab,
  onActiveTab,
  pageIn,
  type ShownPage,
} from '@/browser/active-tab';
import { ask } from '@/browser/ask';
import { mayRunOn } from '@/browser/crm-access';
import { readDigest } from '@/browser/digest';
import { builtInAdapters } from '@/crm/adapters';
import { recogniseCrm } from '@/crm/recognise';
import type { Digest } from '@/playbook/customer-entry';

export interface InFront {
  readonly digest: Digest;
  /** What the tab in front shows; undefined where we may not look. */
  readonly page: ShownPage | undefined;
}

/**
 * Calls `show` with what the tab in front shows, at once and whenever that may be something else.
 * The address decides, and is known at once; the page itself may be busy, and answers when it can.
 * What one tab answers when another is in front by then is dropped.
 */
export function followTab(show: (inFront: InFront) => void): void {
  let looks = 0;

  async function look(): Promise<void> {
    looks += 1;
    const turn = looks;
    const [tab, digest] = await Promise.all([activeTab(), readDigest()]);
    const address = await crmAddress(tab);
    if (turn !== looks) return;
    show({ digest, page: address === undefined ? undefined : { address } });
    if (!tab) return;

    const page = await pageIn(tab.id);
    if (turn !== looks) return;
    if (page) show({ digest, page });
    // Missing in a tab that was open before our script could run: then it is put there.
    else if (address !== undefined) void ask({ ask: 'attach', tabId: tab.id });
  }

  onActiveTab(() => void look());
  void look();
}

/** Where a CRM is in front that is turned on. */
async function crmAddress(tab: ActiveTab | undefined): Promise<string | undefined> {
  if (!tab?.address || !URL.canParse(tab.address)) return undefined;
  const url = new URL(tab.address);
  const isOn = recogniseCrm(url, builtInAdapters) && (await mayRunOn(url));
  return isOn ? url.href : undefined;
}
