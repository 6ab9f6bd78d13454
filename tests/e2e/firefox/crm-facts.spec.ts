import type { Frame } from 'puppeteer-core';
import { expect, panelOf, test } from '../../browsers/firefox-fixtures.ts';
import { apiRequests } from '../../crm-samples/api.mjs';
import { customers } from '../../crm-samples/customers.mjs';
import { recordAddress } from '../places.ts';

const { contoso } = customers;

test('Firefox: what the CRM knows is read once it is turned on, and a name is given by hand', async ({
  firefox,
}) => {
  const host = 'firefox.crm4.dynamics.com';
  const asked = () => apiRequests.filter((request) => request.host === host).length;
  const page = await firefox.browser.newPage();
  await page.goto(recordAddress(contoso, host));
  const panel = await panelOf(page);
  await expect.poll(() => headingOf(panel)).toBe(contoso.name);
  await panel.waitForSelector('details.profile');
  await panel.evaluate(() => {
    document.querySelector<HTMLDetailsElement>('details.profile')!.open = true;
  });
  await expect.poll(() => factsIn(panel)).toContain('Dynamics 365 may know');
  expect(asked()).toBe(0);

  await press(panel, 'Turn on');
  await expect.poll(() => factsIn(panel)).toMatch(/4,350.*Alex Admin.*contoso\.example.*Read /s);
  expect(asked()).toBe(1);
  await press(panel, 'Use as seats');
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('.profile-facts')?.textContent))
    .toBe('4,350 seats');

  await press(panel, 'Change the name');
  const name = await panel.waitForSelector('.head form input');
  await name?.evaluate((field) => {
    (field as HTMLInputElement).value = '';
  });
  await name?.type('The Contoso deal');
  await name?.press('Enter');
  await expect.poll(() => headingOf(panel)).toBe('The Contoso deal');
  const popup = await firefox.openPopup(page);
  await expect
    .poll(() => popup.evaluate((view) => view.document.querySelector('h1')?.textContent))
    .toBe('The Contoso deal');
});

test('Firefox: a CRM that says no, or sends one to a login page, is not available', async ({
  firefox,
}) => {
  const options = await firefox.openExtensionPage('options.html');
  await options.waitForSelector('input[type=checkbox]');
  await options.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    boxes.find((box) => box.labels?.[0]?.textContent?.startsWith('Read name'))?.click();
  });
  const page = await firefox.browser.newPage();
  for (const label of ['denied', 'elsewhere']) {
    await page.goto(recordAddress(contoso, `${label}.crm4.dynamics.com`));
    const panel = await panelOf(page);
    await panel.waitForSelector('details.profile');
    await panel.evaluate(() => {
      document.querySelector<HTMLDetailsElement>('details.profile')!.open = true;
    });
    await expect.poll(() => factsIn(panel)).toContain('Not available');
  }
});

function headingOf(panel: Frame) {
  return panel.evaluate(() => document.querySelector('h1')?.textContent);
}

function factsIn(panel: Frame) {
  return panel.evaluate(() => document.querySelector('.profile fieldset.task-part')?.textContent);
}

/** The button of that name, whether its words are seen or not. */
function press(panel: Frame, name: string) {
  return panel.evaluate((name) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => (button.ariaLabel ?? button.textContent) === name)?.click();
  }, name);
}
