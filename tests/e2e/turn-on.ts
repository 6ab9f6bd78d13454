import type { Page } from '@playwright/test';
import type { LaunchedChromium } from '../browsers/chromium.ts';

/**
 * Turns the extension on for the host of this page, as the user does in the popup. The browser's own
 * question cannot be answered in a test; so it is answered beforehand.
 */
export async function turnOn(page: Page, chromium: LaunchedChromium): Promise<void> {
  const { origin, hostname } = new URL(page.url());
  await chromium.grantHost(`${origin}/*`);
  const popup = await chromium.clickAction(page);
  await popup.getByRole('button', { name: `Turn on for ${hostname}` }).click();
  await page.bringToFront();
}
