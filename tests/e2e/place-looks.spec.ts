import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { offeredLanguages } from '@/browser/text.ts';
import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { panelAddress, recordAddress } from './places.ts';
import { openPlacePage } from './placing.ts';
import { heading, panelShowing } from './views.ts';
import { inLanguage, text } from './words.ts';

const { contoso } = customers;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: axe finds nothing on the page on where the panel stands`, async ({
    page,
    chromium,
  }) => {
    await page.goto(recordAddress(contoso));
    await panelShowing(page, contoso.name);
    await page.emulateMedia({ colorScheme });
    // The same page as in the frame, where axe can reach it.
    await page.goto(panelAddress(chromium.extensionId));
    await openPlacePage(page);
    await expect(page.getByRole('separator')).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Move to the side panel' }).click();
    await expect(page.getByRole('button', { name: 'Dock in the page' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test(`${colorScheme}: axe finds nothing in the side panel`, async ({ page, context }) => {
    await page.goto(recordAddress(contoso));
    const panel = await panelShowing(page, contoso.name);
    await openPlacePage(panel);
    const opened = context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Move to the side panel' }).click();
    const side = await opened;
    await side.emulateMedia({ colorScheme });
    await expect(heading(side)).toHaveText(contoso.name);
    await expect(side.getByRole('button', { name: 'Dock in the page' })).toBeVisible();

    expect(await violations(side)).toEqual([]);
  });
}

for (const language of offeredLanguages) {
  test(`${language}: nothing of that page is cut at 320 px, or at twice the size`, async ({
    page,
    chromium,
  }) => {
    await inLanguage(language);
    await page.goto(recordAddress(contoso));
    await panelShowing(page, contoso.name);
    const worker = await chromium.worker();
    await worker.evaluate(
      (language) => chrome.storage.local.set({ settings: { language } }),
      language,
    );
    await page.goto(panelAddress(chromium.extensionId));
    await page.getByRole('button', { name: text('menu'), exact: true }).click();
    await page.getByRole('menuitem', { name: text('menuPlace') }).click();
    await expect(page.getByRole('radio', { name: text('placePush') })).toBeVisible();

    for (const width of [320, 180]) {
      await page.setViewportSize({ width, height: 700 });
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.page *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map((element) => element.textContent),
      );
      expect(cut, `${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
  });
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
};
