import { browser } from '../browser';

/**
 * The tab that the user sees beside a popup or a side panel. Not `activeTab`: shared with this, it
 * would be one file more in the popup's first load.
 */
export async function seenTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
