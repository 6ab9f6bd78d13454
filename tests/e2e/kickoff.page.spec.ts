import { resolve } from 'node:path';
import { launchChromium } from '../browsers/chromium.ts';
import { expect, panelOf, test } from '../browsers/fixtures.ts';
import { customers, tenants } from '../crm-samples/customers.mjs';
import { listAddress, recordAddress, tenantAddress } from './places.ts';
import { box, handover, heading, meeting, outreach, panelShowing, standing } from './views.ts';

const { contoso, adventureWorks } = customers;

test('a customer on the screen is in the panel, with the step to take', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);

  await expect(standing(panel)).toHaveText('Step 1 of 4 · 2 mandatory tasks left');
  await expect(panel.locator('[aria-current=step]')).toContainText('Prepare for Kickoff Meeting');
  await expect(panel.locator('.task-label')).toHaveCount(6);
  await expect(panel.locator('[aria-current=step]').getByRole('checkbox')).toHaveCount(2);
});

test('a tick in the panel is in the popup, and an untick there is in the panel', async ({
  page,
  chromium,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);

  await box(panel, outreach).check();
  await expect(standing(panel)).toHaveText('Step 2 of 4 · 1 mandatory task left');

  const popup = await chromium.openPopup(page);
  await expect(heading(popup)).toHaveText(contoso.name);
  await expect(box(popup, outreach)).toBeChecked();
  await popup.getByText('Prepare for Kickoff Meeting').click();
  await box(popup, outreach).uncheck();
  await expect(box(panel, outreach)).not.toBeChecked();
  await expect(standing(panel)).toHaveText('Step 1 of 4 · 2 mandatory tasks left');
});

test('a tick on one customer is not on another', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  await box(await panelShowing(page, contoso.name), outreach).check();
  await expect(standing(await panelOf(page))).toContainText('1 mandatory task left');

  await page.goto(recordAddress(adventureWorks));
  const panel = await panelShowing(page, adventureWorks.name);

  await expect(box(panel, outreach)).not.toBeChecked();
});

test('ticks outlive a stopped worker, a closed tab and the browser', async ({
  chromium,
  page,
  sampleCrm,
  extensionFolder,
  thirdPartyCookies,
}, testInfo) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await box(panel, handover).check();
  await expect(box(panel, handover)).not.toHaveAttribute('aria-busy');

  await chromium.stopWorker();
  await box(panel, outreach).check();
  await expect(standing(panel)).toContainText('1 mandatory task left');

  const other = await chromium.context.newPage();
  await page.close();
  await other.goto(recordAddress(contoso));
  await expect(box(await panelShowing(other, contoso.name), outreach)).toBeChecked();

  const restart = () =>
    launchChromium({
      extension: resolve(extensionFolder),
      thirdPartyCookies,
      samplePort: sampleCrm.port,
      sampleHttpPort: sampleCrm.httpPort,
      profile: testInfo.outputPath('profile'),
    });
  const first = await restart();
  const before = await first.context.newPage();
  await before.goto(recordAddress(contoso));
  const panelBefore = await panelShowing(before, contoso.name);
  await box(panelBefore, outreach).check();
  await expect(standing(panelBefore)).toContainText('1 mandatory task left');
  await first.close();

  const second = await restart();
  const after = await second.context.newPage();
  await after.goto(recordAddress(contoso));
  const panelAfter = await panelShowing(after, contoso.name);
  await expect(box(panelAfter, outreach)).toBeChecked();
  await expect(box(panelAfter, meeting)).not.toBeChecked();
  await second.close();
});

test('links open in a tab of their own that has no handle on the CRM', async ({
  page,
  context,
}) => {
  await context.route('https://aka.ms/**', (route) => route.fulfill({ body: 'the deck' }));
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);

  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    panel.getByRole('link', { name: 'Kickoff deck' }).last().click(),
  ]);
  await opened.waitForURL('https://aka.ms/AA6s6ey');

  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect(await opened.evaluate(() => document.referrer)).toBe('');
  expect(page.url()).toBe(recordAddress(contoso));
});

test('quick links are in sight however long the checklist is', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await page.setViewportSize({ width: 1200, height: 400 });

  for (const name of ['Kickoff deck', 'QuickLeads', 'QuickLeads request e-mail']) {
    const link = panel.getByRole('navigation').getByRole('link', { name, exact: true });
    await expect(link).toBeInViewport({ ratio: 1 });
  }
});

test('a tenant in FTOP has its panel too, its name shown as not confirmed', async ({ page }) => {
  await page.goto(tenantAddress());
  const panel = await panelShowing(page, tenants.contoso.name);

  await expect(panel.locator('.head')).toContainText(/not confirmed.*FTOP/);
});

test('going on with a reason makes the next step the current one, and can be taken back', async ({
  page,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);

  await panel.getByRole('button', { name: 'Continue anyway' }).click();
  await expect(panel.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await panel.getByRole('textbox', { name: 'Reason' }).fill('The customer called us');
  await panel.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(standing(panel)).toHaveText('Step 2 of 4 · 2 mandatory tasks left');

  await panel.getByRole('button', { name: 'Take back' }).click();
  await expect(standing(panel)).toHaveText('Step 1 of 4 · 2 mandatory tasks left');
});

test('without a customer the popup leads to those seen last', async ({
  page,
  chromium,
  context,
}) => {
  await page.goto(recordAddress(contoso));
  await box(await panelShowing(page, contoso.name), outreach).check();
  await expect(standing(await panelOf(page))).toContainText('Step 2');
  await page.goto(listAddress());

  const popup = await chromium.openPopup(page);
  await expect(popup.getByText('This page shows no customer.')).toBeVisible();
  const link = popup.getByRole('link', { name: contoso.name });
  await expect(link).toContainText('Step 2 of 4 · 1 mandatory task left');

  // The popup closes with the click, before it has been told that the click is over.
  const opened = context.waitForEvent('page');
  await link.click().catch((error) => expect(String(error)).toContain('closed'));
  await (await opened).waitForURL(recordAddress(contoso));
});
