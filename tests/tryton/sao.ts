import { expect, type Locator, type Page } from '@playwright/test';
import type { Tryton } from './start.mjs';

/** What a user does in Tryton's web client. Each step ends when its result is on the screen. */

export async function logIn(page: Page, { url, database, login, password }: Tryton) {
  await page.goto(`${url}#${database}`);
  await page.locator('#login').fill(login);
  await page.getByRole('button', { name: 'Login' }).click();
  const dialog = page.locator('.ask-dialog');
  await dialog.getByLabel(`Password for ${login}`).fill(password);
  await dialog.getByRole('button', { name: 'OK' }).click();
  // The server builds the whole menu for it.
  await expect(page.locator('#user-preferences')).toBeVisible({ timeout: 20_000 });
  await settled(page);
}

/** By its address, as a bookmark would. */
export async function openPartyList(page: Page) {
  const database = new URL(page.url()).hash.slice(1).split('/')[0];
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${database}/model/party.party;name=%22Party%22&views=%5Bnull%5D`);
  await listIsShown(page);
}

/** From the list, by a double click. */
export async function openRecord(page: Page, name: string) {
  await row(page, name).dblclick();
  await expect(nameField(page)).toHaveValue(name);
  await expect.poll(() => recordId(page)).toBeDefined();
  await settled(page);
}

/** Resolves to the name of the record it came to. */
export async function nextRecord(page: Page): Promise<string> {
  const before = { id: recordId(page), name: await nameField(page).inputValue() };
  await page.keyboard.press('Control+ArrowDown');
  await expect.poll(() => recordId(page)).not.toBe(before.id);
  // The old name stands for a moment, then there is none. No two of the parties share a name.
  await expect(nameField(page)).not.toHaveValue(before.name);
  await expect(nameField(page)).not.toHaveValue('');
  await settled(page);
  return nameField(page).inputValue();
}

/**
 * After the browser's Back Tryton may open the record in an inner tab of its own, and rewrites the
 * address, several times, as it goes: it is over when that has been quiet for half a second.
 */
export async function backIsDone(page: Page, name: string) {
  await expect(nameField(page)).toHaveValue(name);
  await settled(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = setTimeout(resolve, 500);
        navigation.addEventListener('currententrychange', () => {
          clearTimeout(quiet);
          quiet = setTimeout(resolve, 500);
        });
      }),
  );
}

/** An unsaved record has the address of the list. */
export async function newRecord(page: Page) {
  await button(page, 'New').click();
  await expect(nameField(page)).toHaveValue('');
  await expect.poll(() => recordId(page)).toBeUndefined();
  await settled(page);
}

export async function toList(page: Page) {
  await button(page, 'Switch').click();
  await listIsShown(page);
}

/** The id in the address. */
export function recordId(page: Page): string | undefined {
  return /\/model\/party\.party\/(\d+)/.exec(page.url())?.[1];
}

export function nameField(page: Page): Locator {
  return activeTab(page).locator('input[name="name"]:visible').first();
}

function row(page: Page, name: string): Locator {
  return activeTab(page).locator('tbody tr:visible').filter({ hasText: name });
}

function button(page: Page, title: string): Locator {
  return activeTab(page).getByRole('toolbar').getByTitle(title, { exact: true });
}

function activeTab(page: Page): Locator {
  return page.locator('#tabcontent > .tab-pane.active');
}

async function listIsShown(page: Page) {
  await expect(activeTab(page).locator('tbody tr:visible').first()).toBeVisible();
  await expect.poll(() => recordId(page)).toBeUndefined();
  await settled(page);
}

/** Tryton shows a bar while it talks to its server. */
async function settled(page: Page) {
  await expect(page.locator('#processing')).toBeHidden();
}
