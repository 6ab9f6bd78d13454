import { expect, test } from '../browsers/fixtures.ts';
import { customers, tenants } from '../crm-samples/customers.mjs';
import { recordAddress, recordKey, tenantAddress } from './places.ts';
import { delays, keepLog, takeLog, tellDelays, wronglyPainted } from './record-log.ts';
import { controlsUnderPanel } from './under-the-panel.ts';
import { dockedRecord, panelShowing } from './views.ts';

/** The two CRMs that are on from the start, watched as `families.spec.ts` watches the others. */
const { contoso, adventureWorks } = customers;

test('Dynamics 365: the record of the address before each paint, and nothing under the panel', async ({
  page,
}) => {
  const keyHere = (address: string) => {
    const id = /pagetype=entityrecord&etn=account&id=([\da-f-]+)/.exec(address)?.[1];
    return id ? recordKey({ id }) : null;
  };
  await page.addInitScript(keepLog);
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  expect(await page.evaluate(controlsUnderPanel)).toEqual([]);
  for (const opened of ['Quick create', 'Assign']) {
    await page.getByRole('button', { name: opened }).click();
    const closing = page.getByRole('button', { name: /^Close/ });
    await expect(closing).toBeVisible();
    expect(await page.evaluate(controlsUnderPanel), opened).toEqual([]);
    await closing.click();
  }

  await page.getByRole('button', { name: 'Next record' }).click();
  await panelShowing(page, adventureWorks.name);
  await page.goBack();
  await panelShowing(page, contoso.name);
  // The page itself comes after its address, with other buttons.
  await expect(page.locator('h1[data-id=header_title]')).toContainText(contoso.name);
  await page.getByRole('button', { name: 'Back to list' }).click();
  await expect.poll(() => dockedRecord(page)).toBeNull();
  await page.goBack();
  await panelShowing(page, contoso.name);
  await page.reload();
  await panelShowing(page, contoso.name);

  const log = await page.evaluate(takeLog);
  expect(wronglyPainted(log, keyHere)).toEqual([]);
  tellDelays('Dynamics 365', delays(log, keyHere));
});

test('FTOP: the record of the address before each paint, and nothing under the panel', async ({
  page,
}) => {
  const keyHere = (address: string) => {
    const id = /#\/tenant\/([\da-f-]+)\/detail\//.exec(address)?.[1];
    return id ? `ftop:ftop.microsoft.com:account:${id}` : null;
  };
  await page.addInitScript(keepLog);
  await page.goto(tenantAddress(tenants.contoso));
  await panelShowing(page, tenants.contoso.name);
  await expect(page.getByRole('link', { name: 'analytics' })).toBeVisible();
  expect(await page.evaluate(controlsUnderPanel)).toEqual([]);

  for (const { name } of [tenants.adventureWorks, tenants.tailspin]) {
    await page.getByRole('link', { name: 'Tenants' }).click();
    await expect.poll(() => dockedRecord(page)).toBeNull();
    await page.getByRole('link', { name }).click();
    await panelShowing(page, name);
  }
  await page.getByRole('link', { name: 'usage' }).click();
  await page.goBack();
  await page.goBack();
  await expect.poll(() => dockedRecord(page)).toBeNull();
  await page.goBack();
  await panelShowing(page, tenants.adventureWorks.name);

  const log = await page.evaluate(takeLog);
  expect(wronglyPainted(log, keyHere)).toEqual([]);
  tellDelays('FTOP', delays(log, keyHere));
});
