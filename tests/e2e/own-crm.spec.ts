import { expect, panelOf, test } from '../browsers/fixtures.ts';
import { unknownFamilies } from '../crm-samples/families/index.mjs';
import { dockedRecord, heading } from './views.ts';

const [acorn] = unknownFamilies;
const at = (id: string, tab = 'overview') => `${acorn.origin}/clients/${id}/${tab}`;
const { contoso, fabrikam, northwind } = acorn.customers;

test('a CRM that nobody knows is shown to the extension once, and is then like any other', async ({
  page,
  chromium,
}) => {
  await page.goto(at(contoso.id));
  expect(await dockedRecord(page)).toBeNull();
  await chromium.grantHost(`${acorn.origin}/*`);
  const popup = await chromium.clickAction(page);
  await expect(popup.getByText(/acorn\.test is no CRM that the extension knows/)).toBeVisible();
  await popup.getByRole('button', { name: 'Show kickoff here' }).click();

  const panel = await panelOf(page);
  await expect(panel.getByRole('heading', { name: 'Which CRM is this?' })).toBeVisible();
  await panel.getByRole('button', { name: 'Continue' }).click();
  await expect(panel.getByText('comes after “clients”')).toBeVisible();
  await panel.getByRole('button', { name: 'Continue' }).click();

  await panel.getByRole('button', { name: 'Point at the name' }).click();
  await page.locator('.client-title').click();
  await expect(panel.getByText(contoso.name)).toBeVisible();
  await panel.getByRole('button', { name: 'Continue' }).click();

  await page.getByRole('button', { name: 'Next' }).click();
  await expect(panel.getByText(fabrikam.name)).toBeVisible();
  await panel.getByRole('button', { name: 'Continue' }).click();

  await page.getByRole('link', { name: 'Accounts' }).click();
  await expect(panel.getByText('No customer is seen here.')).toBeVisible();
  await panel.getByRole('button', { name: 'Continue' }).click();

  await expect(panel.getByText(contoso.name)).toBeVisible();
  await panel.getByRole('button', { name: 'Save' }).click();
  // On the list there is nothing to show.
  await expect.poll(() => dockedRecord(page)).toBeNull();

  await page.goto(at(northwind.id, 'notes'));
  await expect.poll(() => dockedRecord(page)).toMatch(/^own-.+:acorn\.test:account:\d+$/);
  await expect(heading(await panelOf(page))).toHaveText(northwind.name);
});
