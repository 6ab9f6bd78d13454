import { type BrowserContext, expect, type Frame, type Page } from '@playwright/test';
import { panelOf } from '../browsers/fixtures.ts';
import { addressOf, placeAt } from '../crm-samples/families/addresses.mjs';
import type { Family, FamilyPage, Who } from '../crm-samples/families/index.mjs';
import { dockedRecord, heading } from './views.ts';

/** Opens a page of a sample CRM by its address, as a bookmark does. */
export async function open(page: Page, family: Family, place: FamilyPage, who?: Who) {
  const id = who && family.customers[who].id;
  await page.goto(addressOf(family, { page: place, id }));
}

/** Goes by a link of the CRM's own: to a customer in the list, or by the menu. */
export async function follow(page: Page, family: Family, to: FamilyPage, who?: Who) {
  const id = who ? `[data-id="${family.customers[who].id}"]` : '';
  await page.locator(`a[data-to="${to}"]${id}`).click();
  // In some CRMs the address comes last.
  await expect.poll(() => placeAt(family, page.url()).page).toBe(to);
}

/**
 * A button of the record on the screen. A click that waits stays with the button that it found,
 * though the CRM brings another of its tabs to the front meanwhile: then it is looked for anew.
 */
export async function press(page: Page, what: 'previous' | 'next' | 'tab' | 'save') {
  const button = page.locator(`[data-goes="${what}"]:visible`);
  await expect(() => button.click({ timeout: 2_000 })).toPass();
}

/** Waits until this customer's panel is there, with its name; resolves to the panel. */
export async function shows(page: Page, family: Family, who: Who): Promise<Frame> {
  await expect.poll(() => dockedRecord(page)).toBe(keyOf(family, who));
  const panel = await panelOf(page);
  await expect(heading(panel)).toHaveText(titleOf(family, who));
  return panel;
}

export async function showsNobody(page: Page) {
  await expect.poll(() => dockedRecord(page)).toBeNull();
  await expect(page.locator('[data-kickoff-panel]')).toBeHidden();
}

export function keyOf({ crm, origin, type, customers }: Family, who: Who): string {
  return `${crm}:${new URL(origin).host}:${type ?? 'account'}:${customers[who].keyId}`;
}

/** What the panel calls a customer. */
export function titleOf({ name, customers }: Family, who: Who): string {
  return customers[who].name || `Unnamed account · ${name}`;
}

/** The ids of the customers that a page showed too late for its pace: see `engine/start.mjs`. */
export async function keepLate(context: BrowserContext): Promise<ReadonlySet<string>> {
  const late = new Set<string>();
  await context.exposeFunction('noteLate', (id: string, delay: number) => {
    console.log(`the page of ${id} was ${Math.round(delay)} ms late`);
    late.add(id);
  });
  return late;
}
