import type { Place } from '@/crm/host-settings';
import { noteUnlessNobodyListens } from './broadcast';
import { browser } from './browser';
import { insertDockStyle } from './crm-scripts';

/**
 * Tells every open page of that host (`URL.host`) where the panel stands from now on, so that it
 * follows without a reload. Waits for none of them, and never rejects.
 */
export async function tellPlace(host: string, place: Place): Promise<void> {
  for (const tab of await tabsOn(host)) void follow(tab, place);
}

async function follow(tab: number, place: Place): Promise<void> {
  // It may have been loaded while nothing made room.
  if (place.mode === 'push') await insertDockStyle(tab);
  await say(tab, { tell: 'place', place });
}

/** To the page in that tab, while the panel's edge is dragged: CSS pixels. */
export async function tellWidth(tab: number, width: number): Promise<void> {
  await say(tab, { tell: 'stretch', width });
}

async function tabsOn(host: string): Promise<number[]> {
  try {
    // A pattern carries no port.
    const tabs = await browser.tabs.query({ url: `*://${host.replace(/:\d+$/, '')}/*` });
    return tabs.flatMap(({ id, url }) =>
      id !== undefined && url && new URL(url).host === host ? [id] : [],
    );
  } catch (error) {
    console.warn(`${host}: its pages cannot be told`, error);
    return [];
  }
}

async function say(tab: number, message: object): Promise<void> {
  await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(noteUnlessNobodyListens);
}
