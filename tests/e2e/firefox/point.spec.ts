import type { Page } from 'puppeteer-core';
import type { PointedName, Pointing } from '../../../crm/pointing.ts';
import { expect, test } from '../../browsers/firefox-fixtures.ts';
import { customers } from '../../crm-samples/customers.mjs';
import { contosoHost, recordAddress } from '../places.ts';

const { contoso, adventureWorks } = customers;
const heading = 'h1[data-id=header_title]';

test('Firefox: a name is pointed at, by click and by keyboard, and read on the next customer', async ({
  firefox,
}) => {
  const extension = await firefox.openExtensionPage('options.html');
  const page = await firefox.browser.newPage();
  await page.goto(recordAddress(contoso));
  await page.waitForSelector(heading);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['mousedown', 'click', 'keydown']) {
      document.addEventListener(name, () => heard.push(name), true);
    }
  });

  const byClick = inTab(extension, 'pointAtName', { instruction: 'Click', notFound: 'No' });
  await page.waitForSelector('html > div[popover]');
  const box = await (await page.$(heading))?.boundingBox();
  if (!box) throw new Error('there is no heading');
  await page.mouse.click(box.x + 20, box.y + box.height / 2);
  const found = (await byClick) as PointedName;
  expect(found.text).toContain(contoso.name);

  const byKeys = inTab(extension, 'pointAtName', { instruction: 'Click', notFound: 'No' });
  await page.waitForFunction(() => document.activeElement?.matches('html > div[popover]'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await byKeys).toMatchObject({ selector: expect.any(String), text: expect.any(String) });
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);

  await page.goto(recordAddress(adventureWorks));
  await page.waitForSelector(heading);
  await expect
    .poll(() => inTab(extension, 'readNames', [{ selector: found.selector }]))
    .toContain(adventureWorks.name);
});

/** As the background does it, with the rights of the extension. */
function inTab(extension: Page, what: keyof Pointing, argument: unknown): Promise<unknown> {
  return extension.evaluate(
    async (url, what, argument) => {
      const [tab] = await browser.tabs.query({ url });
      const target = { tabId: tab?.id ?? -1 };
      const func = (what: string, argument: unknown) =>
        Reflect.get(globalThis, 'kickoffPointing')[what](argument);
      await browser.scripting.executeScript({ target, files: ['point.js'] });
      const [frame] = await browser.scripting.executeScript({
        target,
        func,
        args: [what, argument],
      });
      return frame?.result;
    },
    `https://${contosoHost}/*`,
    what,
    argument,
  );
}

declare const browser: {
  tabs: { query(what: { url: string }): Promise<{ id?: number }[]> };
  scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> };
};
