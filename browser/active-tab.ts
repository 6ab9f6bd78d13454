import * as v from 'valibot';
import { browser } from './browser';

/** What the popup can tell of the tab it was opened over. */
export interface ActiveTab {
  readonly id: number;
  /** Known where the host is permitted or, by `activeTab`, since the user opened the popup. */
  readonly address?: string | undefined;
  /** What our script in the page says; undefined where none runs there. */
  readonly page?: { readonly address: string; readonly name?: string | undefined } | undefined;
}

const pageSays = v.object({
  address: v.pipe(v.string(), v.url()),
  name: v.optional(v.string()),
});

export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, address: tab.url, page: await askPage(tab.id) };
}

/** A page that is loading, or stands behind an alert, answers late or never: the popup goes on. */
const patience = 1_000;

async function askPage(tabId: number): Promise<ActiveTab['page']> {
  const answer = await Promise.race([
    browser.tabs.sendMessage(tabId, { tell: 'whichPage' }, { frameId: 0 }).catch((error) => {
      // The usual case on every page that is not a CRM's.
      if (!/Receiving end does not exist/i.test(String(error))) console.warn('active tab', error);
    }),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  const parsed = v.safeParse(pageSays, answer);
  return parsed.success ? parsed.output : undefined;
}
