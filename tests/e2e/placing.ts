import { expect, type Frame, type Page } from '@playwright/test';
import type { Place } from '@/crm/host-settings.ts';
import type { LaunchedChromium } from '../browsers/chromium.ts';
import type { View } from './views.ts';

/** The page of the menu on where the panel stands. */
export async function openPlacePage(view: View): Promise<void> {
  await view.getByRole('button', { name: 'Menu', exact: true }).click();
  await view.getByRole('menuitem', { name: 'Where it stands' }).click();
  await expect(view.getByRole('heading', { level: 2, name: 'Where it stands' })).toBeFocused();
}

/** Chooses on that page, and waits until the CRM's page has followed. */
export async function placeAt(page: Page, panel: Frame, place: Partial<Place>): Promise<void> {
  const { side, width, mode } = place;
  if (mode === 'push') await panel.getByRole('radio', { name: /^Beside it/ }).check();
  if (mode === 'overlay') await panel.getByRole('radio', { name: /^Over it/ }).check();
  if (side) await panel.getByRole('radio', { name: side === 'left' ? 'Left' : 'Right' }).check();
  if (width) await panel.getByRole('combobox', { name: 'Width' }).selectOption(`${width}`);
  if (mode === 'overlay') await expect.poll(() => roomFor(page)).toBeNull();
  else {
    const words = [side, width].filter(Boolean).map((word) => new RegExp(`\\b${word}\\b`));
    for (const word of words) await expect.poll(() => roomFor(page)).toMatch(word);
  }
}

/** Which room the page makes, such as 'body right 360'; null for none. */
export function roomFor(page: Page): Promise<string | null> {
  return page.evaluate(() => document.documentElement.getAttribute('data-kickoff-dock'));
}

/** Of the panel, or of the launcher alone. */
export async function dockBox(page: Page) {
  const box = await page.locator('[data-kickoff-panel]').boundingBox();
  if (!box) throw new Error('nothing is docked');
  return box;
}

/** Until the background has registered this stylesheet for pages to come. */
export async function registered(chromium: LaunchedChromium, id: string): Promise<void> {
  const worker = await chromium.worker();
  await expect
    .poll(() =>
      worker.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).map((each) => each.id),
      ),
    )
    .toContain(id);
}

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
};
