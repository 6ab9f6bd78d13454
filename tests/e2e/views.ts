import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { panelOf } from '../browsers/fixtures.ts';

/** A panel or a popup. */
export type View = Frame | Page;

export const mandatory = ['3616', '994'];

/** The box of a task, by the name that the playbook gives it; also in a folded step. */
export function box(view: View, name: string | RegExp): Locator {
  return view.getByRole('checkbox', { name, includeHidden: true });
}

export const outreach = /^Complete initial customer outreach/;
export const handover = /^Handover between Gateway Targeting Team and CSS/;
export const meeting = /^Conduct Initiate\/Kickoff Meeting/;

export function heading(view: View): Locator {
  return view.getByRole('heading', { level: 1 });
}

export function standing(view: View): Locator {
  return view.locator('.standing');
}

/** The panel of a page, once it shows this customer. */
export async function panelShowing(page: Page, name: string): Promise<Frame> {
  const panel = await panelOf(page);
  await expect(heading(panel)).toHaveText(name);
  return panel;
}

/** Which record the page's dock is at; null where nothing is docked. */
export function dockedRecord(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('[data-kickoff-panel]')?.getAttribute('data-record') ?? null,
  );
}

/** The launcher stands in a closed shadow root: it is clicked where it is seen. */
export async function clickLauncher(page: Page, open: boolean): Promise<void> {
  const dock = await page.locator('[data-kickoff-panel]').boundingBox();
  if (!dock) throw new Error('nothing is docked');
  // Open, it lies in the panel's top corner; collapsed, it is all there is.
  const [x, y] = open
    ? [dock.x + dock.width - 24, dock.y + 26]
    : [dock.x + dock.width / 2, dock.y + dock.height / 2];
  await page.mouse.click(x, y);
}
