import { chromium as bareChromium, type Page } from '@playwright/test';
import { findChromium } from '../browsers/find.mjs';
import { expect, panelOf, test } from '../browsers/fixtures.ts';
import { contacts, customers, tenants } from '../crm-samples/customers.mjs';
import { keepShift } from './keep-shift.ts';
import { listAddress, recordAddress, tenantAddress } from './places.ts';
import { underTheDock } from './under-the-dock.ts';
import { clickLauncher, dockedRecord, panelShowing } from './views.ts';

const { contoso } = customers;

test('the page is narrowed, and none of its controls is under the panel', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  await expect(page.locator('h1[data-id=header_title]')).toContainText(contoso.name);

  expect(await underTheDock(page)).toEqual([]);

  // Its own right-hand drawer and its dialogs are narrowed with it.
  await page.getByRole('button', { name: 'Quick create' }).click();
  await expect(page.locator('[data-id=quickCreateRoot]')).toBeVisible();
  expect(await underTheDock(page)).toEqual([]);
});

test('the self-check sees what is under the panel where a page is not narrowed', async ({
  page,
}) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  await expect(page.locator('h1[data-id=header_title]')).toContainText(contoso.name);
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-kickoff-dock');
  });

  expect((await underTheDock(page)).length).toBeGreaterThan(3);
});

test('collapsed, the page is as wide as ever, and stays so on this host', async ({
  page,
  context,
}) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);

  await clickLauncher(page, true);
  await expect.poll(() => bodyWidth(page)).toBe(await page.evaluate(() => innerWidth));
  expect(await dockedRecord(page)).not.toBeNull();

  const again = await context.newPage();
  await again.goto(recordAddress(contoso));
  await expect(again.locator('h1[data-id=header_title]')).toContainText(contoso.name);
  expect(again.frames()).toHaveLength(1);
  expect(await bodyWidth(again)).toBe(await again.evaluate(() => innerWidth));

  const elsewhere = await context.newPage();
  await elsewhere.goto(recordAddress(contoso, 'fabrikam.crm.dynamics.com'));
  await panelShowing(elsewhere, contoso.name);

  // Opened again in a page that was loaded without the stylesheet.
  await again.bringToFront();
  await clickLauncher(again, false);
  await panelShowing(again, contoso.name);
  await expect.poll(() => underTheDock(again)).toEqual([]);
});

test('on a page without a customer everything is as it is without us', async ({
  page,
  chromium,
  sampleCrm,
}) => {
  const bare = await bareChromium.launch({
    executablePath: findChromium() ?? '',
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.dynamics.com 127.0.0.1:${sampleCrm.port}`,
    ],
  });
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const without = await bare.newPage({ viewport: size });
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => void heard.push(message));
  });

  for (const shown of [without, page]) {
    await shown.goto(listAddress());
    await expect(shown.getByRole('link', { name: contoso.name })).toBeVisible();
  }

  const expected = await snapshot(without);
  expect(expected.length).toBeGreaterThan(20);
  expect(await snapshot(page)).toEqual(expected);
  expect(await page.evaluate(() => document.documentElement.attributes.length)).toBe(
    await without.evaluate(() => document.documentElement.attributes.length),
  );
  expect(
    await worker.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard),
  ).toEqual([]);
  await bare.close();
});

test('after a record, a list has its page back as it was', async ({ page }) => {
  await page.goto(listAddress());
  await expect(page.getByRole('link', { name: contoso.name })).toBeVisible();
  const before = await snapshot(page);

  await page.getByRole('link', { name: contoso.name }).click();
  await panelShowing(page, contoso.name);
  expect(await snapshot(page)).not.toEqual(before);
  await page.getByRole('button', { name: 'Back to list' }).click();
  await expect(page.getByRole('link', { name: contoso.name })).toBeVisible();

  // What is kept for the next record is out of sight, and out of the page's layout.
  await expect(page.locator('[data-kickoff-panel]')).toBeHidden();
  await expect.poll(() => snapshot(page, '[data-kickoff-panel]')).toEqual(before);
});

test('making room moves nothing once the page has been painted', async ({ page, chromium }) => {
  const shift = await keepShift(page);
  // A page of the same kind without a customer: what it moves is its own.
  const contact = contacts[0] as { id: string; name: string };
  await page.goto(recordAddress(contact).replace('etn=account', 'etn=contact'));
  await expect(page.locator('h1[data-id=header_title]')).toContainText(contact.name);
  const own = await shift();

  // Whatever had to ask the background first would come too late now.
  await chromium.stopWorker();
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);

  expect((await shift()) - own).toBeLessThanOrEqual(0.005);
});

test('fixed bars stay in place when a long page is scrolled beside the panel', async ({ page }) => {
  await page.goto(tenantAddress());
  await panelShowing(page, tenants.contoso.name);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<div id="bar" style="position:fixed;top:0;left:0;right:0;height:40px;z-index:9">bar</div><div style="height:5000px"></div>',
    );
    document.body.scrollTo(0, 1500);
  });
  const bar = await page.locator('#bar').boundingBox();
  expect(bar).toMatchObject({ x: 0, y: 0, width: (await page.evaluate(() => innerWidth)) - 360 });

  // Collapsed and opened again one stands where one stood.
  await clickLauncher(page, true);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
  await clickLauncher(page, false);
  await expect.poll(() => page.evaluate(() => document.body.scrollTop)).toBe(1500);
});

test('a narrow window waits to be asked for the panel', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 700 });
  await page.goto(recordAddress(contoso));
  await expect.poll(() => dockedRecord(page)).not.toBeNull();
  await expect(page.locator('h1[data-id=header_title]')).toContainText(contoso.name);
  expect(page.frames()).toHaveLength(1);

  await clickLauncher(page, false);
  await panelOf(page);
  // Covered, not narrowed to 240 px.
  expect(await bodyWidth(page)).toBe(600);
});

function bodyWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.body.getBoundingClientRect().width);
}

/** Every element with its attributes and its box, and the styles that decide on layout. */
function snapshot(page: Page, except = 'head'): Promise<string[]> {
  const elements = `html, html > :not(head, ${except}), body *`;
  return page.evaluate(
    (elements) =>
      [...document.querySelectorAll(elements)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { position, transform, overflow, margin } = getComputedStyle(element);
        const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
        return JSON.stringify([
          element.tagName,
          attributes,
          [x, y, width, height],
          [position, transform, overflow, margin],
        ]);
      }),
    elements,
  );
}

declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: unknown) => undefined): void } };
};
