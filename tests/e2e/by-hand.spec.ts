import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { listAddress, recordAddress, recordKey } from './places.ts';
import { openThisPage } from './this-page.ts';
import { box, dockedRecord, heading, outreach, panelShowing, type View } from './views.ts';
import { field } from './words.ts';

const { contoso, adventureWorks } = customers;
const byHand = /^by-hand:contoso\.crm4\.dynamics\.com:account:[\w-]+$/;

const find = (view: View) => field(view, 'Find by name');
const takeBack = (view: View) => view.getByRole('button', { name: 'Take the choice back' });

test('where nothing is recognised, a known customer is chosen, for this address alone', async ({
  page,
  chromium,
}) => {
  await page.goto(recordAddress(contoso));
  await box(await panelShowing(page, contoso.name), outreach).check();
  await page.goto(listAddress());
  await expect.poll(() => dockedRecord(page)).toBeNull();

  const popup = await chromium.openPopup(page);
  await expect(popup.getByText('This page shows no customer.')).toBeVisible();
  await find(popup).fill('CONTO');
  await popup.getByRole('button', { name: contoso.name }).click();
  await expect(heading(popup)).toHaveText(contoso.name);
  await expect(popup.getByText(/Chosen by hand/).first()).toBeVisible();
  await popup.close();

  await expect.poll(() => dockedRecord(page)).toMatch(byHand);
  await expect(box(await panelShowing(page, contoso.name), outreach)).toBeChecked();
  await page.reload();
  await expect(box(await panelShowing(page, contoso.name), outreach)).toBeChecked();

  await page.goto(`${listAddress()}&view=other`);
  expect(await dockedRecord(page)).toBeNull();
});

test('where the wrong one is shown, the choice wins, and can be taken back', async ({
  page,
  chromium,
}) => {
  await page.goto(recordAddress(contoso));
  await box(await panelShowing(page, contoso.name), outreach).check();
  await page.goto(recordAddress(adventureWorks));
  await panelShowing(page, adventureWorks.name);

  const popup = await chromium.openPopup(page);
  await expect(heading(popup)).toHaveText(adventureWorks.name);
  await openThisPage(popup);
  await find(popup).fill('contoso');
  await popup.getByRole('button', { name: contoso.name }).click();
  await expect(heading(popup)).toHaveText(contoso.name);
  await popup.close();
  await expect(box(await panelShowing(page, contoso.name), outreach)).toBeChecked();

  const again = await chromium.openPopup(page);
  await expect(heading(again)).toHaveText(contoso.name);
  await openThisPage(again);
  await takeBack(again).click();
  await expect(heading(again)).toHaveText(adventureWorks.name);
  await again.close();
  await expect.poll(() => dockedRecord(page)).toBe(recordKey(adventureWorks));
  await expect(box(await panelShowing(page, adventureWorks.name), outreach)).not.toBeChecked();
});

test('a new customer is started on a page of its own, and is found by the name it is given', async ({
  page,
  chromium,
}) => {
  await page.goto(listAddress());
  const popup = await chromium.openPopup(page);
  await popup.getByRole('button', { name: 'Start a new customer' }).click();
  await popup.getByRole('button', { name: 'Name this customer' }).click();
  await field(popup, 'Name of the customer').fill('Tailspin Toys');
  await popup.keyboard.press('Enter');
  await expect(heading(popup)).toHaveText('Tailspin Toys');
  await popup.close();
  await box(await panelShowing(page, 'Tailspin Toys'), outreach).check();

  await page.goto(`${listAddress()}&view=other`);
  expect(await dockedRecord(page)).toBeNull();
  const other = await chromium.openPopup(page);
  await find(other).fill('tailspin');
  await other.getByRole('button', { name: 'Tailspin Toys' }).click();
  await expect(box(other, outreach)).toBeChecked();
});
