import type { Page } from 'puppeteer-core';
import { expect, panelOf, test } from '../../browsers/firefox-fixtures.ts';
import { addressOf, keyAt, placeAt } from '../../crm-samples/families/addresses.mjs';
import { type Family, knownFamilies, type Who } from '../../crm-samples/families/index.mjs';
import { keepLog, takeLog, wronglyPainted } from '../record-log.ts';
import { keyOf, titleOf } from '../sample-family.ts';
import { controlsUnderPanel } from '../under-the-panel.ts';
import { turnOn } from './turn-on.ts';

const labels = ['Salesforce, native shadow roots', 'Odoo 18', 'EspoCRM'];

for (const family of knownFamilies.filter(({ label }) => labels.includes(label))) {
  test(`Firefox, ${family.label}: always the right customer, and nothing under the panel`, async ({
    firefox,
  }) => {
    const page = await firefox.browser.newPage();
    await page.evaluateOnNewDocument(keepLog);
    await page.goto(addressOf(family, { page: 'record', id: family.customers.contoso.id }));
    await turnOn(page, firefox);
    await shows(page, family, 'contoso');
    await page.evaluate(takeLog);

    expect(await page.evaluate(controlsUnderPanel)).toEqual([]);
    for (const name of Object.keys(family.overlays)) {
      await click(page, `[data-opens="${name}"]`);
      await page.waitForSelector(`[data-overlay="${name}"]`);
      expect(await page.evaluate(controlsUnderPanel), name).toEqual([]);
      await click(page, `[data-overlay="${name}"] [data-closes]`);
    }

    await click(page, '[data-goes=next]');
    await shows(page, family, 'fabrikam');
    await click(page, '[data-goes=next]');
    await shows(page, family, 'northwind');
    await page.goBack();
    await shows(page, family, 'fabrikam');
    await page.goForward();
    await shows(page, family, 'northwind');
    await click(page, '[data-goes=next]');
    await shows(page, family, 'northwindToo');
    for (const nobodys of ['list', 'fresh'] as const) {
      await click(page, `a[data-to=${nobodys}]`);
      await expect.poll(() => placeAt(family, page.url()).page).toBe(nobodys);
      expect(await dockedRecord(page)).toBeNull();
    }
    await page.goBack();
    await page.goBack();
    await shows(page, family, 'northwindToo');
    await page.reload();
    await shows(page, family, 'northwindToo');

    // Back from elsewhere, to a page as it was left or loaded anew, as Firefox pleases. Of one that
    // comes back the driver does not see the frames any more.
    await page.goto('http://plain.test/');
    await page.evaluate(() => history.back());
    await expect.poll(() => dockedRecord(page)).toBe(keyOf(family, 'northwindToo'));
    await click(page, '[data-goes=previous]');
    await expect.poll(() => dockedRecord(page)).toBe(keyOf(family, 'northwind'));
    expect(
      await page.evaluate(() => document.querySelectorAll('[data-kickoff-panel]').length),
    ).toBe(1);

    const log = await page.evaluate(takeLog);
    expect(wronglyPainted(log, (address) => keyAt(family, address))).toEqual([]);
  });
}

async function shows(page: Page, family: Family, who: Who) {
  await expect.poll(() => dockedRecord(page)).toBe(keyOf(family, who));
  await expect
    .poll(async () => {
      const panel = await panelOf(page);
      return panel.evaluate(() => document.querySelector('h1')?.textContent);
    })
    .toBe(titleOf(family, who));
}

/** Clicks what is in sight, once it is: tabs inside the CRM leave their own behind. */
async function click(page: Page, selector: string) {
  await page.waitForFunction(
    (selector) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)];
      const seen = found.find((element) => element.checkVisibility());
      seen?.click();
      return seen !== undefined;
    },
    { polling: 50 },
    selector,
  );
}

function dockedRecord(page: Page) {
  return page.evaluate(
    () => document.querySelector('[data-kickoff-panel]')?.getAttribute('data-record') ?? null,
  );
}
