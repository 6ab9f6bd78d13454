import { resolve } from 'node:path';
import { launchChromium } from '../browsers/chromium.ts';
import { test as base } from '../browsers/fixtures.ts';
import { startTryton, type Tryton } from './start.mjs';

export { expect, panelOf } from '../browsers/fixtures.ts';

const host = 'tryton.test';

/** Tests of the built extension on a real CRM, at http://tryton.test/. */
export const test = base.extend<object, { tryton: Tryton }>({
  tryton: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const tryton = await startTryton();
      await use({ ...tryton, url: `http://${host}/` });
      await tryton.close();
    },
    { scope: 'worker' },
  ],

  chromium: async ({ extensionFolder, thirdPartyCookies, tryton }, use) => {
    const chromium = await launchChromium({
      extension: resolve(extensionFolder),
      thirdPartyCookies,
      hosts: { [host]: tryton.port },
    });
    await use(chromium);
    await chromium.close();
  },
});
