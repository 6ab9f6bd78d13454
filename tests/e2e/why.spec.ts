import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { listAddress, recordAddress } from './places.ts';
import { readClipboard } from './read-clipboard.ts';
import { openThisPage } from './this-page.ts';
import { heading, panelShowing, type View } from './views.ts';
import { field, unfold } from './words.ts';

const { contoso } = customers;
const question = 'Why is it (not) shown here?';

async function answerIn(popup: View): Promise<string> {
  await unfold(popup, question);
  await expect(field(popup, question)).toBeVisible();
  return field(popup, question).inputValue();
}

test('of a customer it says which rule, to be copied, and nothing of the customer', async ({
  page,
  chromium,
}) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  const popup = await chromium.openPopup(page);
  await expect(heading(popup)).toHaveText(contoso.name);
  await openThisPage(popup);
  const answer = await answerIn(popup);

  expect(answer).toContain('The address fits rule 1 of Dynamics 365: {');
  expect(answer).toContain('The script of the extension answers in this tab.');
  expect(answer.toLowerCase()).not.toContain('contoso');
  expect(answer.toLowerCase()).not.toContain(contoso.id.toLowerCase());

  await popup.getByRole('button', { name: 'Copy this text' }).click();
  await expect(popup.getByText('Copied.')).toBeVisible();
  // All in the popup itself, which closes when a tab is opened beside it.
  const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
  await popup.close();
  expect((await readClipboard(page)).plain.replaceAll('\r\n', '\n')).toBe(answer);
});

test('of a page without a customer it says which rule came nearest, and what failed', async ({
  page,
  chromium,
}) => {
  await page.goto(`${recordAddress({ id: 'Contoso-Ltd' })}`);
  const popup = await chromium.openPopup(page);
  const answer = await answerIn(popup);

  expect(answer).toContain('Nothing is shown. Rule 1 of Dynamics 365 comes nearest: {');
  expect(answer).toContain('– What stands in the id’s place is not of the shape “a GUID');
  expect(answer).not.toContain('Contoso-Ltd');
});

test('of a list, and of a host that is not turned on', async ({ page, chromium }) => {
  await page.goto(listAddress());
  const popup = await chromium.openPopup(page);
  expect(await answerIn(popup)).toContain('– The parameter “pagetype” is not entityrecord');
  await popup.close();

  await page.goto('http://plain.test/customers/contoso?id=17');
  const other = await chromium.clickAction(page);
  const answer = await answerIn(other);
  expect(answer).toContain('The browser does not let the extension be on this host');
  expect(answer).toContain('Nothing is shown. No rule comes near this address.');
  expect(answer).not.toMatch(/contoso|plain|17/i);
});
