import { resolve } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { type LaunchedChromium, launchChromium } from './chromium.ts';
import { test as base } from './sample-crm.ts';

export { expect } from '@playwright/test';

/**
 * Tests of the built extension on the sample CRMs. `page` and `context` are those of a browser
 * that has the extension. Every test has a new one, as a user has on the first day.
 */
export const test = base.extend<{ chromium: LaunchedChromium }>({
  chromium: async ({ extensionFolder, thirdPartyCookies, backForwardCache, sampleCrm }, use) => {
    const chromium = await launchChromium({
      extension: resolve(extensionFolder),
      thirdPartyCookies,
      backForwardCache,
      samplePort: sampleCrm.port,
      sampleHttpPort: sampleCrm.httpPort,
    });
    await use(chromium);
    await chromium.close();
  },

  context: async ({ chromium }, use) => use(chromium.context),

  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
});

/** The panel's frame in a CRM's page, once it is there. It may stand in a closed shadow root. */
export async function panelOf(page: Page): Promise<Frame> {
  return page.frames().find(isPanel) ?? page.waitForEvent('framenavigated', isPanel);
}

function isPanel(frame: Frame): boolean {
  return /^chrome-extension:\/\/\w+\/panel\.html/.test(frame.url());
}
