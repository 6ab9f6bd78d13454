import { expect, test } from '../browsers/fixtures.ts';
import { dockedRecord, heading } from './views.ts';

const party = 'http://crm.test/#crm/model/party.party/2;name=%22Party%22&views=%5Bnull%5D';

test('a CRM that is not turned on is turned on by one button, without a reload', async ({
  page,
  chromium,
}) => {
  await page.goto(party);
  expect(await dockedRecord(page)).toBeNull();
  // The browser's own question cannot be answered here; so it is answered beforehand.
  await chromium.grantHost('http://crm.test/*');
  expect(await dockedRecord(page)).toBeNull();

  const popup = await chromium.clickAction(page);
  await expect(popup.getByText('Tryton on crm.test is not turned on yet.')).toBeVisible();
  await popup.getByRole('button', { name: 'Turn on for crm.test' }).click();
  await expect.poll(() => dockedRecord(page)).toBe('tryton:crm.test:account:2');

  await page.goto('http://crm.test/#crm/model/party.party/3');
  await page.reload();
  await expect.poll(() => dockedRecord(page)).toBe('tryton:crm.test:account:3');
  const again = await chromium.openPopup(page);
  await expect(heading(again)).toHaveText('Unnamed account · Tryton');
});

test('a permission taken back ends it in the open tab too, and nothing is docked any more', async ({
  page,
  chromium,
}) => {
  await page.goto(party);
  await chromium.grantHost('http://crm.test/*');
  const popup = await chromium.clickAction(page);
  await popup.getByRole('button', { name: 'Turn on for crm.test' }).click();
  await expect.poll(() => dockedRecord(page)).toBe('tryton:crm.test:account:2');

  const worker = await chromium.worker();
  await worker.evaluate(() => chrome.permissions.remove({ origins: ['http://crm.test/*'] }));
  await expect(page.locator('[data-kickoff-panel]')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-kickoff-dock');

  await page.reload();
  await page.goto('http://crm.test/#crm/model/party.party/3');
  expect(await dockedRecord(page)).toBeNull();
});

test('a page that is no CRM is offered to be shown, and nothing of ours runs there', async ({
  page,
  chromium,
}) => {
  await page.goto('http://plain.test/');

  const popup = await chromium.clickAction(page);
  await expect(popup.getByText(/Open a customer in your CRM/)).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Show kickoff here' })).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Turn on/ })).toHaveCount(0);
  expect(await page.locator('[data-kickoff-panel]').count()).toBe(0);
});

declare const chrome: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
