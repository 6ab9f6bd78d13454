import { expect, test } from '../browsers/fixtures.ts';
import { addressOf } from '../crm-samples/families/addresses.mjs';
import { type Family, knownFamilies } from '../crm-samples/families/index.mjs';
import { keyOf, open, press, shows } from './sample-family.ts';
import { turnOn } from './turn-on.ts';
import { clickLauncher, dockedRecord } from './views.ts';

test.use({ backForwardCache: true });

const krayin = knownFamilies.find(({ crm }) => crm === 'krayin') as Family;

/** Collapsed, for Chromium does not keep a page that has a frame of an extension. */
test('a page that comes back as it was left has its customer, in one dock', async ({
  page,
  chromium,
}) => {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await open(page, krayin, 'record', 'contoso');
  await turnOn(page, chromium);
  await shows(page, krayin, 'contoso');
  await clickLauncher(page, true);
  // Loaded without the panel from the start.
  await open(page, krayin, 'record', 'fabrikam');
  await expect.poll(() => dockedRecord(page)).toBe(keyOf(krayin, 'fabrikam'));

  await press(page, 'next');
  await expect(page).toHaveURL(
    addressOf(krayin, { page: 'record', id: krayin.customers.northwind.id }),
  );
  await expect.poll(() => dockedRecord(page)).toBe(keyOf(krayin, 'northwind'));
  await page.evaluate(() => history.back());
  await expect(async () => {
    expect(await page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true);
  }).toPass();

  expect(await dockedRecord(page)).toBe(keyOf(krayin, 'fabrikam'));
  await expect(page.locator('[data-kickoff-panel]')).toHaveCount(1);
  await clickLauncher(page, false);
  await shows(page, krayin, 'fabrikam');
  // It follows on from here.
  await press(page, 'previous');
  await expect(page).toHaveURL(
    addressOf(krayin, { page: 'record', id: krayin.customers.contoso.id }),
  );
  await shows(page, krayin, 'contoso');
});
