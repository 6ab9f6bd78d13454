import type { Worker } from '@playwright/test';
import { expect, panelOf, test } from '../browsers/fixtures.ts';
import { customers, tenants } from '../crm-samples/customers.mjs';
import { recordAddress, recordKey, tenantAddress } from './places.ts';
import { updateExtension } from './update-extension.ts';
import { box, dockedRecord, heading, outreach, panelShowing, standing } from './views.ts';

const { contoso, adventureWorks, nameless } = customers;

test('a full disk: the tick does not stay, the view says why, and what was saved is kept', async ({
  page,
  chromium,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await box(panel, outreach).check();
  await expect(standing(panel)).toContainText('Step 2');
  const worker = await chromium.worker();
  await fillDisk(worker);

  await box(panel, /^QuickLeads/).click();
  await expect(panel.getByRole('alert')).toContainText('Everything saved before is kept');
  await expect(box(panel, /^QuickLeads/)).not.toBeChecked();
  await expect(box(panel, outreach)).toBeChecked();

  await freeDisk(worker);
  await box(panel, /^QuickLeads/).check();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(box(await panelShowing(page, contoso.name), /^QuickLeads/)).toBeChecked();
});

test('a disk that is full when a customer is seen first: the panel says so, and works later', async ({
  page,
  chromium,
}) => {
  const worker = await chromium.worker();
  await fillDisk(worker);
  // Without a name, so that no later message tells of it anew: it is the button that helps.
  await page.goto(recordAddress(nameless));
  const panel = await panelOf(page);
  await expect(panel.getByRole('alert')).toContainText('Free some space');

  await freeDisk(worker);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('checkbox').first()).toBeVisible();
  await box(panel, outreach).check();
  await expect(standing(panel)).toContainText('Step 2');
});

test('what was not saved is said in sight, wherever one has scrolled to', async ({
  page,
  chromium,
}) => {
  await page.setViewportSize({ width: 1200, height: 500 });
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await panel.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const worker = await chromium.worker();
  await fillDisk(worker);

  await panel.getByRole('checkbox', { name: 'Captured what is available' }).click();

  await expect(panel.getByRole('alert')).toBeInViewport({ ratio: 1 });
});

for (const { kind, change, says } of [
  { kind: 'of a newer version', change: { schema: 4 }, says: /newer version/ },
  { kind: 'that does not parse', change: { checklists: 'none' }, says: /cannot be read/ },
]) {
  test(`a customer ${kind} is said to be so, offered as a file, and left as it is`, async ({
    page,
    chromium,
  }) => {
    await page.goto(recordAddress(contoso));
    await panelShowing(page, contoso.name);
    const worker = await chromium.worker();
    const before = await rewrite(worker, recordKey(contoso), change);

    await page.reload();
    const panel = await panelOf(page);
    await expect(panel.getByRole('alert')).toContainText(says);
    await expect(panel.getByRole('checkbox')).toHaveCount(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const file = await (await download.createReadStream()).setEncoding('utf8').toArray();
    expect(JSON.parse(file.join(''))).toEqual(before);
    expect(await rewrite(worker, recordKey(contoso), {})).toEqual(before);

    // The others go on working.
    await page.goto(recordAddress(adventureWorks));
    const other = await panelShowing(page, adventureWorks.name);
    await box(other, outreach).check();
    await expect(standing(other)).toContainText('Step 2');
  });
}

test('a database that has vanished is put back from the journal, and that is said once', async ({
  page,
  chromium,
}) => {
  await page.goto(recordAddress(contoso));
  await box(await panelShowing(page, contoso.name), outreach).check();
  await expect(standing(await panelOf(page))).toContainText('Step 2');
  const worker = await chromium.worker();
  await worker.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('kickoff');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await chromium.stopWorker();

  await page.reload();
  const panel = await panelShowing(page, contoso.name);
  await expect(box(panel, outreach)).toBeChecked();
  await expect(panel.getByText('1 customer was put back')).toBeVisible();

  await panel.getByRole('button', { name: 'Understood' }).click();
  await page.reload();
  await expect(box(await panelShowing(page, contoso.name), outreach)).toBeChecked();
  await expect((await panelOf(page)).getByText('was put back')).toHaveCount(0);
});

test('an update takes hold of tabs that are open, with one dock and no reload', async ({
  page,
  chromium,
}) => {
  await page.goto(recordAddress(contoso));
  await box(await panelShowing(page, contoso.name), outreach).check();
  await expect(standing(await panelOf(page))).toContainText('Step 2');
  await updateExtension(page, chromium);

  const panel = await panelShowing(page, contoso.name);
  await expect(box(panel, outreach)).toBeChecked();
  await box(panel, /^QuickLeads/).check();
  await expect(page.locator('[data-kickoff-panel]')).toHaveCount(1);

  await page.getByRole('button', { name: 'Next record' }).click();
  await expect.poll(() => dockedRecord(page)).toBe(recordKey(adventureWorks));
  await expect(heading(panel)).toHaveText(adventureWorks.name);
  await expect(page.locator('[data-kickoff-panel]')).toHaveCount(1);
});

test('after an update the orphan takes no room from the one that replaced it', async ({
  page,
  chromium,
}) => {
  await page.goto(tenantAddress(tenants.contoso, 'status'));
  await panelShowing(page, tenants.contoso.name);
  await updateExtension(page, chromium);
  await panelShowing(page, tenants.contoso.name);

  // The same record under another address: the orphan notices, the new one has nothing to do.
  await page.evaluate(
    (address) => location.assign(address),
    tenantAddress(tenants.contoso, 'time'),
  );
  await expect(page).toHaveURL(/detail\/time/);

  await expect(page.locator('html')).toHaveAttribute('data-kickoff-dock', /^body/);
  await expect(page.locator('[data-kickoff-panel]')).toHaveCount(1);
});

/** From now on the database takes nothing more: `unlimitedStorage` leaves no real limit to reach. */
function fillDisk(worker: Worker): Promise<void> {
  return worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { put });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
}

function freeDisk(worker: Worker): Promise<void> {
  return worker.evaluate(() => {
    IDBObjectStore.prototype.put = Reflect.get(globalThis, 'put');
  });
}

/** Changes a customer on disk behind the extension's back, and gives it as it then is. */
function rewrite(worker: Worker, recordKey: string, change: object): Promise<unknown> {
  return worker.evaluate(
    async ([recordKey, change]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('kickoff'));
      const store = database.transaction('documents', 'readwrite').objectStore('documents');
      const id = await done(store.get(`record:${recordKey}`));
      const customer = { ...(await done(store.get(`customer:${id}`))), ...change };
      await done(store.put(customer, `customer:${id}`));
      database.close();
      return customer;
    },
    [recordKey, change] as const,
  );
}

declare const chrome: { runtime: { reload(): void } };
