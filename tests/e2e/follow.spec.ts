import type { Page, Worker } from '@playwright/test';
import { expect, test } from '../browsers/fixtures.ts';
import { accounts, customers, tenants } from '../crm-samples/customers.mjs';
import { keepHeadings } from './keep-headings.ts';
import { listAddress, recordAddress, recordKey, tenantAddress } from './places.ts';
import { box, dockedRecord, heading, outreach, panelShowing } from './views.ts';

const { contoso, adventureWorks, northwind, northwindToo } = customers;

test('the panel goes with the CRM from record to record, and keeps its frame', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await panel.evaluate(() => {
    document.documentElement.dataset.frame = 'first';
  });

  await page.getByRole('button', { name: 'Next record' }).click();
  await expect.poll(() => dockedRecord(page)).toBe(recordKey(adventureWorks));
  await expect(heading(panel)).toHaveText(adventureWorks.name);

  await page.goBack();
  await expect.poll(() => dockedRecord(page)).toBe(recordKey(contoso));
  await expect(heading(panel)).toHaveText(contoso.name);
  expect(await panel.evaluate(() => document.documentElement.dataset.frame)).toBe('first');
});

test('the name of the record before never stands over the next one', async ({ page, context }) => {
  const headings = await keepHeadings(context);
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await page.evaluate(() => Object.assign(window, { crmDelay: 600 }));
  await page.getByRole('button', { name: 'Next record' }).click();
  await expect(heading(panel)).toHaveText(adventureWorks.name);

  // One after the other: with the last, all before it are there.
  await expect.poll(() => over(headings, adventureWorks)).toContain(adventureWorks.name);
  expect(over(headings, adventureWorks)).not.toContain(contoso.name);
});

test('in quick steps the late name of a record that was left is not taken for the next', async ({
  page,
  context,
  chromium,
}) => {
  const headings = await keepHeadings(context);
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await page.evaluate(() => Object.assign(window, { crmDelay: 400 }));
  // B's heading is written while the address is C's already, and C's own comes after it.
  await page.evaluate(
    async ({ b, c, name }) => {
      const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      const { crm } = window as unknown as { crm: { go(place: object): void } };
      crm.go({ page: 'entityrecord', table: 'account', id: b });
      await pause(150);
      crm.go({ page: 'entityrecord', table: 'account', id: c });
      await pause(50);
      const heading = document.querySelector('h1[data-id=header_title]');
      if (heading) heading.textContent = name;
    },
    { b: adventureWorks.id, c: northwind.id, name: adventureWorks.name },
  );
  await expect(heading(panel)).toHaveText(northwind.name);

  await expect.poll(() => over(headings, northwind)).toContain(northwind.name);
  expect(over(headings, northwind)).not.toContain(adventureWorks.name);
  expect(await nameKept(await chromium.worker(), northwind.id)).toBe(northwind.name);
});

test('two customers of one name are two, and the second is named all the same', async ({
  page,
}) => {
  await page.goto(recordAddress(northwind));
  await box(await panelShowing(page, northwind.name), outreach).check();

  await page.getByRole('button', { name: 'Next record' }).click();
  await expect.poll(() => dockedRecord(page)).toBe(recordKey(northwindToo));
  const panel = await panelShowing(page, northwindToo.name);

  await expect(box(panel, outreach)).not.toBeChecked();
});

test('list, record, list: docked only on the record', async ({ page }) => {
  await page.goto(listAddress());
  expect(await dockedRecord(page)).toBeNull();

  await page.getByRole('link', { name: contoso.name }).click();
  await panelShowing(page, contoso.name);

  await page.getByRole('button', { name: 'Back to list' }).click();
  await expect.poll(() => dockedRecord(page)).toBeNull();
  await expect(page.locator('[data-kickoff-panel]')).toBeHidden();
});

test('a new record has a panel as soon as its address has an id', async ({ page }) => {
  await page.goto(listAddress());
  await page.getByRole('button', { name: 'New' }).click();
  await page.getByLabel('Account Name').fill('Blue Yonder Airlines');
  expect(await dockedRecord(page)).toBeNull();

  await page.getByRole('button', { name: 'Save' }).click();

  await panelShowing(page, 'Blue Yonder Airlines');
});

test('tabs of a tenant are one customer, another tenant is another', async ({ page }) => {
  await page.goto(tenantAddress(tenants.contoso, 'status'));
  const panel = await panelShowing(page, tenants.contoso.name);
  const before = await dockedRecord(page);

  await page.evaluate(
    (address) => location.assign(address),
    tenantAddress(tenants.contoso, 'time'),
  );
  await expect(page).toHaveURL(/detail\/time/);
  expect(await dockedRecord(page)).toBe(before);

  await page.evaluate((address) => location.assign(address), tenantAddress(tenants.adventureWorks));
  await expect(heading(panel)).toHaveText(tenants.adventureWorks.name);
});

test('Back and Forward stay the user’s: twenty records add nothing of ours', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  const before = await page.evaluate(() => history.length);

  for (let step = 1; step <= 20; step += 1) {
    const customer = accounts[step % accounts.length] as { id: string };
    await goTo(page, customer);
    await expect.poll(() => dockedRecord(page)).toBe(recordKey(customer));
    await expect.poll(() => decodeURIComponent(panel.url())).toContain(recordKey(customer));
  }

  expect(await page.evaluate(() => history.length)).toBe(before + 20);
  await page.goBack();
  const last = accounts[19 % accounts.length] as { id: string };
  await expect.poll(() => dockedRecord(page)).toBe(recordKey(last));
});

test('a hundred navigations in ten seconds leave one dock and the right customer', async ({
  page,
  context,
}) => {
  const host = 'burst.crm.dynamics.com';
  await page.goto(recordAddress(contoso, host));
  await panelShowing(page, contoso.name);
  const devTools = await context.newCDPSession(page);
  const count = async () => {
    await devTools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devTools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  await devTools.send('Performance.enable');
  const burst = (navigations: number) =>
    page.evaluate(
      (count) =>
        (
          window as unknown as { navigateBurst(count: number, ms: number): Promise<string> }
        ).navigateBurst(count, 100),
      navigations,
    );
  // Once to have made all that is made once.
  const last = accounts.at(-1) as { id: string; name: string };
  const settled = async () => {
    await panelShowing(page, last.name);
    await expect(page.locator('h1[data-id=header_title]')).toContainText(last.name);
  };
  await burst(accounts.length);
  await settled();
  const before = await count();

  await burst(100 - (100 % accounts.length));

  await expect.poll(() => dockedRecord(page)).toBe(recordKey(last, host));
  await settled();
  await expect(page.locator('[data-kickoff-panel]')).toHaveCount(1);
  await expect
    .poll(async () => {
      const after = await count();
      return [after.nodes - before.nodes < 100, after.listeners - before.listeners < 10];
    })
    .toEqual([true, true]);
});

test('of records seen while a page moves fast, none gets another one’s name', async ({
  page,
  chromium,
}) => {
  const host = 'burst.crm.dynamics.com';
  await page.goto(recordAddress(contoso, host));
  await panelShowing(page, contoso.name);
  await page.evaluate(() =>
    (
      window as unknown as { navigateBurst(count: number, ms: number): Promise<string> }
    ).navigateBurst(30, 100),
  );
  const last = accounts[29 % accounts.length] as { id: string; name: string };
  await expect.poll(() => dockedRecord(page)).toBe(recordKey(last, host));

  const worker = await chromium.worker();
  const names = await worker.evaluate(async () => {
    const everything = await chrome.storage.local.get(null);
    return Object.entries(everything)
      .filter(([key]) => key.startsWith('journal:'))
      .flatMap(([, customer]) => Object.entries((customer as Kept).records))
      .map(([key, record]) => [key.split(':').at(-1), record.name?.value.text ?? '']);
  });
  for (const [id, name] of names) {
    if (name)
      expect(accounts.find((account) => account.id === id)?.name).toContain(name.slice(0, 20));
  }
  expect(names.length).toBe(accounts.length);
});

/** All that the panel's heading said while it was for this customer. */
function over(headings: ReadonlySet<string>, customer: { id: string }): string {
  const key = recordKey(customer);
  return [...headings].filter((each) => each.startsWith(key)).join('\n');
}

/** What stands on disk as the name of a record. */
function nameKept(worker: Worker, id: string): Promise<string | undefined> {
  return worker.evaluate(async (id) => {
    const everything = await chrome.storage.local.get(null);
    const records = Object.entries(everything).flatMap(([key, customer]) =>
      key.startsWith('journal:') ? Object.entries((customer as Kept).records) : [],
    );
    return records.find(([key]) => key.endsWith(id))?.[1].name?.value.text;
  }, id);
}

/** By the CRM's own router, as its links do. */
function goTo(page: Page, { id }: { id: string }) {
  return page.evaluate((id) => {
    const { crm } = window as unknown as { crm: { go(place: object): void } };
    crm.go({ page: 'entityrecord', table: 'account', id });
  }, id);
}

interface Kept {
  records: Record<string, { name?: { value: { text: string } } }>;
}

declare const chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };
