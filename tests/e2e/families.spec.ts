import type { Page } from '@playwright/test';
import type { LaunchedChromium } from '../browsers/chromium.ts';
import { expect, test } from '../browsers/fixtures.ts';
import { keyAt } from '../crm-samples/families/addresses.mjs';
import { type Family, knownFamilies, type Who } from '../crm-samples/families/index.mjs';
import { keepHeadings } from './keep-headings.ts';
import { delays, keepLog, takeLog, tellDelays, wronglyPainted } from './record-log.ts';
import {
  follow,
  keepLate,
  keyOf,
  open,
  press,
  shows,
  showsNobody,
  titleOf,
} from './sample-family.ts';
import { turnOn } from './turn-on.ts';
import { controlsUnderPanel } from './under-the-panel.ts';
import { dockedRecord } from './views.ts';

/**
 * One journey through each sample CRM, at the pace at which its pages change: the panel shows the
 * customer of the address at every moment, and nothing of the CRM is under it.
 */
for (const family of knownFamilies) {
  test(`${family.label}: always the right customer, and nothing under the panel`, async ({
    page,
    context,
    chromium,
  }) => {
    test.setTimeout(120_000);
    const keyHere = (address: string) => keyAt(family, address);
    const isReadFirst = family.boards !== undefined;
    await context.addInitScript(keepLog);
    const headings = await keepHeadings(context);
    const late = await keepLate(context);
    await open(page, family, 'record', 'contoso');
    expect(await dockedRecord(page)).toBeNull();
    await turnOn(page, chromium);
    await shows(page, family, 'contoso');
    await page.evaluate(takeLog);

    await test.step('nothing under the panel', () => nothingIsUnder(page, family));

    await test.step('from record to record, Back and Forward', async () => {
      await press(page, 'next');
      await shows(page, family, 'fabrikam');
      await press(page, 'previous');
      await shows(page, family, 'contoso');
      await page.goBack();
      await shows(page, family, 'fabrikam');
      await page.goForward();
      await shows(page, family, 'contoso');
      await press(page, 'tab');
      await shows(page, family, 'contoso');
    });

    await test.step('list, customers of one name, a customer without', async () => {
      await follow(page, family, 'list');
      await showsNobody(page);
      await follow(page, family, 'record', 'northwind');
      await shows(page, family, 'northwind');
      await press(page, 'next');
      await shows(page, family, 'northwindToo');
      await press(page, 'next');
      await shows(page, family, 'nameless');
    });

    await test.step('another table, a new record, the same once it is saved', async () => {
      await follow(page, family, 'other');
      await showsNobody(page);
      await follow(page, family, 'fresh');
      await showsNobody(page);
      await press(page, 'save');
      await shows(page, family, 'saved');
      await page.goBack();
      await showsNobody(page);
    });

    await test.step('loaded anew, and in two windows', async () => {
      await open(page, family, 'record', 'fabrikam');
      await shows(page, family, 'fabrikam');
      await page.reload();
      await shows(page, family, 'fabrikam');
      const twin = await inAnotherWindow(page, chromium);
      await shows(twin, family, 'fabrikam');
      await press(twin, 'next');
      await shows(twin, family, 'northwind');
      expect(await dockedRecord(page)).toBe(keyOf(family, 'fabrikam'));
      expect(wronglyPainted(await twin.evaluate(takeLog), keyHere, isReadFirst)).toEqual([]);
    });

    expect(headings.size).toBeGreaterThan(10);
    expect(wrongHeadings(family, headings, late)).toEqual([]);
    const log = await page.evaluate(takeLog);
    expect(wronglyPainted(log, keyHere, isReadFirst)).toEqual([]);
    const times = delays(log, keyHere);
    expect(times.length).toBeGreaterThan(10);
    tellDelays(family.label, times);
  });
}

/** On the record, with each drawer and each dialog; and there would be something, were there no room. */
async function nothingIsUnder(page: Page, family: Family) {
  await expect(page.locator('[data-goes=next]:visible')).toBeVisible();
  expect(await page.evaluate(controlsUnderPanel), 'on the record').toEqual([]);
  for (const name of Object.keys(family.overlays)) {
    await page.locator(`[data-opens="${name}"]:visible`).click();
    await expect(page.locator(`[data-overlay="${name}"] [data-closes]`).first()).toBeVisible();
    expect(await page.evaluate(controlsUnderPanel), name).toEqual([]);
    await page.locator(`[data-overlay="${name}"] [data-closes]`).first().click();
  }
  const inTheWay = await page.evaluate((controls) => {
    const { dataset } = document.documentElement;
    const { kickoffDock } = dataset;
    delete dataset.kickoffDock;
    const found = new Function(`return (${controls})()`)();
    dataset.kickoffDock = kickoffDock;
    return found;
  }, String(controlsUnderPanel));
  expect(inTheWay.length).toBeGreaterThan(3);
}

/**
 * What was said of a record that is not its name. Of one that this machine showed so late that the
 * name before had stood under its address for a second, that name is taken for its own.
 */
function wrongHeadings(
  family: Family,
  headings: ReadonlySet<string>,
  late: ReadonlySet<string>,
): string[] {
  const whos = Object.keys(family.customers) as Who[];
  const allowed = whos.flatMap((who) => {
    const before = late.has(family.customers[who].id) ? whos : [];
    const titles = [who, ...before].map((each) => titleOf(family, each));
    const unnamed = `Unnamed account · ${family.name}`;
    return [...titles, unnamed, ''].map((title) => `${keyOf(family, who)} ${title}`);
  });
  return [...headings].filter((heading) => !allowed.includes(heading));
}

/** The same tab once more, in a window of its own. */
async function inAnotherWindow(page: Page, chromium: LaunchedChromium): Promise<Page> {
  const worker = await chromium.worker();
  const [twin] = await Promise.all([
    chromium.context.waitForEvent('page'),
    worker.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url }) => url === address);
      const twin = await chrome.tabs.duplicate(tab!.id);
      await chrome.windows.create({ tabId: twin.id, width: 1440, height: 900 });
    }, page.url()),
  ]);
  return twin;
}

interface Tab {
  readonly id: number;
  readonly url?: string;
}

declare const chrome: {
  tabs: { query(what: object): Promise<Tab[]>; duplicate(id: number): Promise<Tab> };
  windows: { create(what: { tabId: number; width: number; height: number }): Promise<unknown> };
};
