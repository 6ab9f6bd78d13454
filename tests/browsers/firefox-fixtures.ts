import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { type LaunchedFirefox, launchFirefox } from './firefox.ts';
import { test as base } from './sample-crm.ts';

export { expect } from '@playwright/test';

/**
 * Tests of the built extension in Firefox, on the sample CRMs. Playwright only runs the tests; the
 * browser is driven by Puppeteer. Every test has a new one.
 */
export const test = base.extend<{ firefox: LaunchedFirefox }>({
  firefox: async ({ extensionFolder, thirdPartyCookies, sampleCrm }, use) => {
    const firefox = await launchFirefox({
      extension: resolve(extensionFolder),
      thirdPartyCookies,
      samplePort: sampleCrm.port,
      sampleHttpPort: sampleCrm.httpPort,
    });
    await use(firefox);
    await firefox.close();
  },
});

/** The panel's frame in a CRM's page. Asked by itself: Firefox tells no address of such frames. */
export async function panelOf(page: Page): Promise<Frame> {
  let panel: Frame | undefined;
  await expect(async () => {
    panel = await firstPanel(page.frames());
    expect(panel, 'the frame of the panel').toBeDefined();
  }).toPass({ timeout: 15_000 });
  return panel!;
}

async function firstPanel(frames: readonly Frame[]): Promise<Frame | undefined> {
  for (const frame of frames) {
    if ((await frame.evaluate(() => location.pathname)) === '/panel.html') return frame;
  }
  return undefined;
}
