import * as v from 'valibot';
import { browser } from './browser';

/** The tab that the popup was opened over, or that is in front beside the browser's side panel. */
export interface ActiveTab {
  readonly id: number;
  /** Known where the host is permitted or, by `activeTab`, since the user opened the popup. */
  readonly address?: string | undefined;
}

/** What our script in a page says of it. */
export interface ShownPage {
  readonly address: string;
  readonly name?: string | undefined;
}

const pageSays = v.object({
  address: v.pipe(v.string(), v.url()),
  name: v.optional(v.string()),
});

export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, address: tab.url };
}

/**
 * Calls `listen` whenever another tab may be in front of the window that this view is in, or that
 * one may show something else.
 */
export function onActiveTab(listen: () => void): void {
  browser.tabs.onActivated.addListener(listen);
  browser.tabs.onUpdated.addListener((_, { url, status }, { active }) => {
    if (active && (url ?? status)) listen();
  });
  browser.permissions.onAdded.addListener(listen);
  browser.permissions.onRemoved.addListener(listen);
}

/** A page that is loading, or stands behind an alert, answers late or never: the popup goes on. */
const patience = 1_000;

/** Undefined where no script of ours runs, or none that answers within a second. */
export async function pageIn(tabId: number): Promise<ShownPage | undefined> {
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
