import type { Frame, Page } from 'puppeteer-core';
import { expect, panelOf, test } from '../../browsers/firefox-fixtures.ts';
import { customers } from '../../crm-samples/customers.mjs';
import { recordAddress, recordKey } from '../places.ts';
import { elementsUnderTheDock } from '../under-the-dock.ts';

const { contoso, adventureWorks } = customers;

test('Firefox: at the left, over the page, wider: the page follows, and remembers', async ({
  firefox,
}) => {
  const page = await firefox.browser.newPage();
  await page.goto(recordAddress(contoso));
  const panel = await panelWithName(page);
  await panel.evaluate(() => Object.assign(window, { isTheSame: true }));
  const length = await page.evaluate(() => history.length);
  await openPlacePage(panel);

  await choose(panel, 'Left');
  await expect.poll(() => roomFor(page)).toBe('body left 360');
  await panel.select('select', '480');
  await expect.poll(() => roomFor(page)).toBe('body left 480');
  expect(await dockBox(page)).toMatchObject({ x: 0, width: 480 });
  expect(await page.evaluate(elementsUnderTheDock)).toEqual([]);
  // What cannot be opened from here says how else.
  expect(await textOf(panel)).toContain('In the popup of the toolbar button');
  expect(await panel.evaluate(() => Reflect.get(window, 'isTheSame'))).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(length);

  await page.reload();
  await panelWithName(page);
  await expect.poll(() => roomFor(page)).toBe('body left 480');
  expect(await page.evaluate(elementsUnderTheDock)).toEqual([]);

  const again = await panelWithName(page);
  await openPlacePage(again);
  await choose(again, 'Over it');
  await expect.poll(() => roomFor(page)).toBeNull();
  expect(await dockBox(page)).toMatchObject({ x: 0, width: 480 });
});

test('Firefox: the panel’s edge is moved by keys, and dragged', async ({ firefox }) => {
  const page = await firefox.browser.newPage();
  await page.goto(recordAddress(contoso));
  const panel = await panelWithName(page);
  const edge = await panel.waitForSelector('[role=separator]');
  await edge?.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => roomFor(page)).toBe('body right 400');

  const { x, width } = await dockBox(page);
  await page.mouse.move(x + 4, 400);
  await page.mouse.down();
  await page.mouse.move(x + 4 - 70, 400, { steps: 3 });
  await expect.poll(async () => (await dockBox(page)).width).toBe(width + 70);
  await page.mouse.up();
  await expect.poll(() => roomFor(page)).toBe('body right 480');
});

test('Firefox: the launcher is moved by hand and by keys, and stays there', async ({ firefox }) => {
  const page = await firefox.browser.newPage();
  await page.goto(recordAddress(contoso));
  await panelWithName(page);
  const open = await dockBox(page);
  await page.mouse.click(open.x + open.width - 24, open.y + 26);
  await expect.poll(async () => (await dockBox(page)).width).toBe(48);

  const { x, y } = await dockBox(page);
  await page.mouse.move(x + 24, y + 24);
  await page.mouse.down();
  await page.mouse.move(x + 24, 124, { steps: 5 });
  await page.mouse.up();
  expect(Math.round((await dockBox(page)).y)).toBe(100);
  expect((await dockBox(page)).width).toBe(48);
  await page.keyboard.press('ArrowDown');
  expect(Math.round((await dockBox(page)).y)).toBe(124);

  await page.reload();
  await expect.poll(async () => Math.round((await dockBox(page)).y)).toBe(124);
});

test('Firefox: the sidebar is opened by a click, shows the tab in front, and gives way', async ({
  firefox,
}) => {
  const page = await firefox.browser.newPage();
  await page.goto(recordAddress(contoso));
  await panelWithName(page);
  // A view of ours that may open it, and that the driver can click in, as it cannot in the popup.
  const view = await firefox.openExtensionPage(
    `panel.html#${encodeURIComponent(recordKey(contoso))}`,
  );
  await view.waitForSelector('[role=menuitem]');
  await openPlacePage(view.mainFrame());
  await view.bringToFront();
  await view.click('.page section button');
  await expect.poll(() => sidebarHeading(view)).toBe('Kickoff panel');
  expect((await dockBox(page)).width).toBe(0);
  expect(await roomFor(page)).toBeNull();

  await page.bringToFront();
  await expect.poll(() => sidebarHeading(view)).toBe(contoso.name);
  await page.goto(recordAddress(adventureWorks));
  await expect.poll(() => sidebarHeading(view)).toBe(adventureWorks.name);
  await view.evaluate(() => {
    const [sidebar] = browser.extension.getViews({ type: 'sidebar' });
    sidebar?.document.querySelector<HTMLElement>('.place-bar button')?.click();
  });
  await expect.poll(() => roomFor(page)).toBe('body right 360');
  await expect.poll(() => sidebarHeading(view)).toBeNull();
});

async function panelWithName(page: Page): Promise<Frame> {
  const panel = await panelOf(page);
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('h1')?.textContent))
    .toBe(contoso.name);
  return panel;
}

async function openPlacePage(panel: Frame) {
  await panel.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
    items.find((item) => item.textContent === 'Where it stands')?.click();
  });
  await panel.waitForSelector('input[type=radio]');
}

/** The radio button whose name begins so. */
function choose(panel: Frame, name: string) {
  return panel.evaluate((name) => {
    const labels = [...document.querySelectorAll('label')];
    labels.find((label) => label.textContent?.startsWith(name))?.click();
  }, name);
}

function roomFor(page: Page) {
  return page.evaluate(() => document.documentElement.getAttribute('data-kickoff-dock'));
}

function dockBox(page: Page) {
  return page.evaluate(() => {
    const { x, y, width } = document.querySelector('[data-kickoff-panel]')!.getBoundingClientRect();
    return { x, y, width };
  });
}

/** Of our sidebar, through another page of ours; null where it is not open. */
function sidebarHeading(view: Page) {
  return view.evaluate(() => {
    const [sidebar] = browser.extension.getViews({ type: 'sidebar' });
    return sidebar ? sidebar.document.querySelector('h1')?.textContent : null;
  });
}

function textOf(panel: Frame) {
  return panel.evaluate(() => document.body.innerText);
}

/** What is used of the extension's API inside the browser. */
declare const browser: {
  readonly extension: { getViews(filter: { type: 'sidebar' }): Window[] };
};
