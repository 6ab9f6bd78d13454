import type { Frame, Page } from 'puppeteer-core';
import { expect, panelOf, test } from '../../browsers/firefox-fixtures.ts';
import { customers } from '../../crm-samples/customers.mjs';
import { listAddress, recordAddress, recordKey } from '../places.ts';

const { contoso, adventureWorks } = customers;

test('Firefox: one tick each way between panel and popup', async ({ firefox }) => {
  const page = await firefox.browser.newPage();
  await page.goto(recordAddress(contoso));
  const panel = await panelOf(page);
  await expect.poll(() => headingOf(panel)).toBe(contoso.name);

  await clickTask(panel, '3616');
  await expect.poll(() => standingOf(panel)).toBe('Step 2 of 4 · 1 mandatory task left');

  const popup = await firefox.openPopup(page);
  await expect
    .poll(() => popup.evaluate((view) => view.document.querySelector('h1')?.textContent))
    .toBe(contoso.name);
  expect(await popup.evaluate(tickedIn)).toEqual(['3616']);

  await popup.evaluate((view) => {
    const ids = [...view.document.querySelectorAll('.task-id')];
    ids
      .find((id) => id.textContent === '994')
      ?.closest('li')
      ?.querySelector('input')
      ?.click();
  });
  await expect.poll(() => standingOf(panel)).toBe('Step 3 of 4 · 0 mandatory tasks left');
});

test('Firefox: what is typed is saved, and the summary is copied', async ({ firefox }) => {
  const page = await firefox.browser.newPage();
  await page.goto(recordAddress(contoso));
  const panel = await panelOf(page);
  await expect.poll(() => headingOf(panel)).toBe(contoso.name);
  await panel.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const intent = await panel.waitForSelector('.form-parts textarea');
  await intent?.type('Deploy Teams');
  const copy = await panel.waitForSelector('.foot .copy-summary button');
  await copy?.click();
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('.foot [role=status]')?.textContent))
    .toBe('Copied. Paste it into a note.');
  await page.close();

  const again = await firefox.browser.newPage();
  await again.goto(recordAddress(contoso));
  const later = await panelOf(again);
  await expect
    .poll(() =>
      later.evaluate(
        () => document.querySelector<HTMLTextAreaElement>('.form-parts textarea')?.value,
      ),
    )
    .toBe('Deploy Teams');
});

test('Firefox: another language in the options is in the panel that is open', async ({
  firefox,
}) => {
  const page = await firefox.browser.newPage();
  await page.goto(recordAddress(contoso));
  const panel = await panelOf(page);
  await expect.poll(() => headingOf(panel)).toBe(contoso.name);

  const options = await firefox.openExtensionPage('options.html');
  await options.waitForSelector('select');
  await options.select('select', 'pt-BR');
  await expect
    .poll(() => panel.evaluate(() => document.documentElement.lang), { timeout: 10_000 })
    .toBe('pt-BR');
  await expect
    .poll(() => standingOf(panel))
    .toBe('Etapa 1 de 4 · tarefas obrigatórias restantes: 2');
});

test('Firefox: follows the CRM, and on a list nothing is docked', async ({ firefox }) => {
  const page = await firefox.browser.newPage();
  await page.goto(recordAddress(contoso));
  const panel = await panelOf(page);
  await expect.poll(() => headingOf(panel)).toBe(contoso.name);
  const length = await page.evaluate(() => history.length);

  await clickButton(page, 'Next record');
  await expect.poll(() => recordOf(page)).toBe(recordKey(adventureWorks));
  await expect.poll(() => headingOf(panel)).toBe(adventureWorks.name);
  expect(await page.evaluate(() => history.length)).toBe(length + 1);

  await page.goBack();
  await expect.poll(() => recordOf(page)).toBe(recordKey(contoso));
  await expect.poll(() => headingOf(panel)).toBe(contoso.name);

  await page.goto(listAddress());
  expect(await recordOf(page)).toBeNull();
  expect(await page.$('[data-kickoff-panel]')).toBeNull();
});

test('Firefox: the page is narrowed, and none of its controls is under the panel', async ({
  firefox,
}) => {
  const page = await firefox.browser.newPage();
  await page.goto(recordAddress(contoso));
  const panel = await panelOf(page);
  await expect.poll(() => headingOf(panel)).toBe(contoso.name);

  const under = await page.evaluate(() => {
    const dock = document.querySelector('[data-kickoff-panel]') as HTMLElement;
    const edge = dock.getBoundingClientRect().left;
    const controls = document.querySelectorAll<HTMLElement>('a, button, input, select');
    return [...controls]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().right > edge + 0.5)
      .map((element) => element.textContent);
  });
  expect(under).toEqual([]);
});

test('Firefox: a page that frames the panel itself gets an empty one', async ({ firefox }) => {
  const page = await firefox.browser.newPage();
  await page.goto('https://framer.crm.dynamics.com/');
  const key = encodeURIComponent(recordKey(contoso));
  await page.evaluate(
    (address) =>
      (window as unknown as { frameIt(address: string): Promise<unknown> }).frameIt(address),
    `${firefox.origin}/panel.html#${key}`,
  );
  const framed = await panelOf(page);

  expect(await framed.evaluate(() => document.body.innerText.trim())).toBe('');
});

function headingOf(panel: Frame) {
  return panel.evaluate(() => document.querySelector('h1')?.textContent);
}

function standingOf(panel: Frame) {
  return panel.evaluate(() => document.querySelector('.standing')?.textContent);
}

function recordOf(page: Page) {
  return page.evaluate(
    () => document.querySelector('[data-kickoff-panel]')?.getAttribute('data-record') ?? null,
  );
}

function clickTask(panel: Frame, taskId: string) {
  return panel.evaluate((taskId) => {
    const ids = [...document.querySelectorAll('.task-id')];
    ids
      .find((id) => id.textContent === taskId)
      ?.closest('li')
      ?.querySelector('input')
      ?.click();
  }, taskId);
}

function clickButton(page: Page, name: string) {
  return page.evaluate((name) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent === name)?.click();
  }, name);
}

/** Runs in the popup: the ids of the tasks that are ticked there. */
function tickedIn(view: Window) {
  return [...view.document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    .filter((box) => box.checked)
    .map((box) => box.closest('li')?.querySelector('.task-id')?.textContent);
}
