import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { contosoHost, listAddress, recordAddress } from './places.ts';
import { dockBox, openPlacePage, roomFor } from './placing.ts';
import { box, dockedRecord, heading, outreach, panelShowing, standing } from './views.ts';

const { contoso, adventureWorks } = customers;

test('moved to the browser’s side panel by one click, and back by one', async ({
  page,
  context,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  const length = await page.evaluate(() => history.length);
  await openPlacePage(panel);
  const side = await opened(context, () =>
    panel.getByRole('button', { name: 'Move to the side panel' }).click(),
  );
  await expect(heading(side)).toHaveText(contoso.name);

  // In the page nothing is seen any more; it still says which customer it shows.
  await expect(page.locator('[data-kickoff-panel]')).toBeHidden();
  expect(await roomFor(page)).toBeNull();
  expect(await dockedRecord(page)).not.toBeNull();
  await box(side, outreach).check();
  await expect(standing(side)).toContainText('Step 2 of 4');

  // The menu has this page instead of where it stands: it is moved back by the button that is always in sight.
  await side.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect(side.getByRole('menuitem', { name: 'Where it stands' })).toHaveCount(0);
  await side.keyboard.press('Escape');
  await side.getByRole('button', { name: 'Dock in the page' }).click();
  await expect.poll(() => side.isClosed()).toBe(true);
  await expect.poll(() => roomFor(page)).toBe('body right 360');
  await expect(standing(panel)).toContainText('Step 2 of 4');
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(await page.locator('[data-kickoff-panel]').count()).toBe(1);
});

test('the side panel shows the customer of the tab in front, and never another', async ({
  page,
  context,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await openPlacePage(panel);
  const side = await opened(context, () =>
    panel.getByRole('button', { name: 'Move to the side panel' }).click(),
  );
  await expect(heading(side)).toHaveText(contoso.name);

  const other = await context.newPage();
  await other.goto(recordAddress(adventureWorks));
  await expect(heading(side)).toHaveText(adventureWorks.name);
  expect(other.frames()).toHaveLength(1);

  // Within the CRM, by its own navigation.
  await other.getByRole('button', { name: 'Back to list' }).click();
  await expect(side.getByText('This page shows no customer.')).toBeVisible();
  await other.getByRole('link', { name: contoso.name }).click();
  await expect(heading(side)).toHaveText(contoso.name);
  await other.getByRole('button', { name: 'Next record' }).click();
  await expect(heading(side)).toHaveText(adventureWorks.name);

  // A page that answers nobody: by its address alone.
  await page.bringToFront();
  await expect(heading(side)).toHaveText(contoso.name);
  const alert = other.waitForEvent('dialog');
  await other.evaluate(() => void setTimeout(() => window.alert('Wait')));
  const dialog = await alert;
  await other.bringToFront();
  await expect(heading(side)).toHaveText(adventureWorks.name);
  await dialog.accept();

  await other.goto('http://plain.test/');
  await expect(heading(side)).toHaveText('Kickoff panel');
  await expect(side.getByRole('button', { name: 'Dock in the page' })).toHaveCount(0);
  await page.bringToFront();
  await expect(heading(side)).toHaveText(contoso.name);
});

test('from the popup the side panel is opened, and opened again', async ({
  page,
  context,
  chromium,
}) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  const popup = await chromium.openPopup(page);
  await openPlacePage(popup);
  const side = await opened(context, () =>
    clickThatCloses(popup.getByRole('button', { name: 'Move to the side panel' })),
  );
  await expect(heading(side)).toHaveText(contoso.name);
  await expect(page.locator('[data-kickoff-panel]')).toBeHidden();
  await expect.poll(() => popup.isClosed()).toBe(true);
  await side.close();

  await page.goto(listAddress());
  await page.goto(recordAddress(adventureWorks));
  await expect.poll(() => dockedRecord(page)).not.toBeNull();
  expect(await roomFor(page)).toBeNull();
  const again = await chromium.openPopup(page);
  await openPlacePage(again);
  const reopened = await opened(context, () =>
    clickThatCloses(again.getByRole('button', { name: 'Open the side panel' })),
  );
  await expect(heading(reopened)).toHaveText(adventureWorks.name);
});

test('while the panel stands in the page too, it can be shown in the side panel alone', async ({
  page,
  context,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await openPlacePage(panel);
  const side = await opened(context, () =>
    panel.getByRole('button', { name: 'Move to the side panel' }).click(),
  );
  await expect(page.locator('[data-kickoff-panel]')).toBeHidden();
  // As from another tab's popup.
  const popupPage = await context.newPage();
  await popupPage.goto(side.url());
  await popupPage.evaluate(
    (host) => chrome.runtime.sendMessage({ ask: 'movePanel', host, change: { mode: 'overlay' } }),
    contosoHost,
  );
  await popupPage.close();
  await expect.poll(() => dockBox(page)).toMatchObject({ width: 360 });

  await side.getByRole('button', { name: 'Only show it here' }).click();
  await expect(page.locator('[data-kickoff-panel]')).toBeHidden();
  await expect(side.getByRole('button', { name: 'Dock in the page' })).toBeVisible();
});

/** The popup is gone with the click, perhaps before that has been answered. */
async function clickThatCloses(button: Locator): Promise<void> {
  await button.click().catch((error: unknown) => {
    if (!/has been closed/.test(String(error))) throw error;
  });
}

/** The side panel that this opens. */
async function opened(context: BrowserContext, act: () => Promise<unknown>): Promise<Page> {
  const [side] = await Promise.all([
    context.waitForEvent('page', (page) => page.url().endsWith('/sidepanel.html')),
    act(),
  ]);
  return side;
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
