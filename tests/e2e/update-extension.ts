import type { Page } from '@playwright/test';
import type { LaunchedChromium } from '../browsers/chromium.ts';
import { panelOf } from '../browsers/fixtures.ts';

/** As after an update: another worker, and in the page an orphan, until its panel is gone. */
export async function updateExtension(page: Page, chromium: LaunchedChromium): Promise<void> {
  const old = await panelOf(page);
  const gone = page.waitForEvent('framedetached', (frame) => frame === old);
  await chromium.reload();
  await gone;
}
