import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { build } from 'vite';
import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { listAddress, panelAddress, recordAddress } from './places.ts';
import { box, handover, heading, outreach, panelShowing } from './views.ts';

const { contoso } = customers;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test('axe finds nothing in the panel, with every step open', async ({ page, chromium }) => {
      await page.goto(recordAddress(contoso));
      await panelShowing(page, contoso.name);
      // The same page as in the frame, where axe can reach it.
      await page.emulateMedia({ colorScheme });
      await page.goto(panelAddress(chromium.extensionId));
      await expect(heading(page)).toHaveText(contoso.name);
      await openEverything(page);

      expect(await violations(page)).toEqual([]);
    });

    test('axe finds nothing in the popup, with a customer and without', async ({
      page,
      chromium,
    }) => {
      await page.goto(recordAddress(contoso));
      await panelShowing(page, contoso.name);
      const popup = await chromium.openPopup(page);
      await popup.emulateMedia({ colorScheme });
      await expect(heading(popup)).toHaveText(contoso.name);
      await openEverything(popup);
      expect(await violations(popup)).toEqual([]);
      await popup.close();

      await page.goto(listAddress());
      const recent = await chromium.openPopup(page);
      await recent.emulateMedia({ colorScheme });
      await expect(recent.getByRole('link', { name: contoso.name })).toBeVisible();
      expect(await violations(recent)).toEqual([]);
    });

    test('axe finds nothing in a panel that cannot be read', async ({ page, chromium }) => {
      await page.goto(recordAddress(contoso));
      await panelShowing(page, contoso.name);
      const worker = await chromium.worker();
      await worker.evaluate(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('refused', 'UnknownError');
        };
        indexedDB.deleteDatabase('kickoff');
      });
      await page.emulateMedia({ colorScheme });
      await page.goto(panelAddress(chromium.extensionId));
      await expect(page.getByRole('alert')).toBeVisible();

      expect(await violations(page)).toEqual([]);
    });

    test('axe finds nothing in the launcher, open or collapsed', async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('http://plain.test/');
      await page.addScriptTag({ content: await launcherScript() });

      for (const open of [true, false]) {
        await page.evaluate((open) => {
          document.body.innerHTML = '<main><h1>Launcher</h1><button></button></main>';
          document.documentElement.lang = 'en';
          document.documentElement.style.colorScheme = 'light dark';
          const figures = { left: 2, done: 0.5, label: 'Kickoff panel: 2 mandatory tasks left' };
          const { paintLauncher } = Reflect.get(window, 'launcher');
          paintLauncher(document.querySelector('button'), open, figures);
        }, open);
        await expect(page.getByRole('button', { expanded: open })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      }
    });
  });
}

test('the whole panel is worked with the keyboard', async ({ page, chromium }) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  await page.goto(panelAddress(chromium.extensionId));
  await expect(heading(page)).toHaveText(contoso.name);

  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('Tab does not come there');
  };

  const pencil = page.getByRole('button', { name: 'Change the name' });
  await page.keyboard.press('Tab');
  await expect(pencil).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the customer' })).toBeFocused();
  await page.keyboard.type('Ours');
  await page.keyboard.press('Escape');
  await expect(pencil).toBeFocused();
  await expect(heading(page)).toHaveText(contoso.name);

  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await page.keyboard.press('Tab');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'History' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(menu).toBeFocused();

  await tabTo(page.locator('.step-summary').first());
  await tabTo(box(page, handover));
  await page.keyboard.press('Space');
  await expect(box(page, handover)).toBeChecked();
  await expect(box(page, handover)).toBeFocused();
  await tabTo(box(page, outreach));
  await page.keyboard.press('Space');
  await expect(page.locator('.standing')).toContainText('Step 2 of 4');
  await expect(box(page, outreach)).toBeFocused();

  // A status that the box does not have, with its reason.
  await tabTo(page.getByRole('button', { name: /^More about Complete initial/ }));
  await page.keyboard.press('Enter');
  const status = page.getByRole('combobox', { name: 'Status' });
  await expect(status).toBeVisible();
  await tabTo(status);
  await page.keyboard.type('Blocked-B');
  await expect(page.locator('.standing')).toContainText('Step 1 of 4');

  // A gap, from wherever one is.
  await page.keyboard.press('Escape');
  await menu.focus();
  await page.keyboard.press('g');
  await expect(page.getByRole('textbox', { name: 'Topic' })).toBeFocused();
  await page.keyboard.type('Retention');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gap saved:')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});

test('name, step, what is next and the nearest deadline are in sight at 320 px', async ({
  page,
  chromium,
}) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  await page.goto(panelAddress(chromium.extensionId));
  await page.setViewportSize({ width: 320, height: 480 });
  const profile = page.locator('.profile');
  await profile.locator(':scope > summary').click();
  await profile.getByLabel('Motion').selectOption('rfa');
  await profile.getByLabel('Assigned on').fill('2026-11-20T16:28');
  await profile.getByLabel('Assigned on').blur();
  await expect(page.locator('.deadline')).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));

  for (const part of [
    'h1',
    '.standing',
    '.deadline',
    '.next strong',
    '[aria-current=step] .step-title',
  ]) {
    await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
  }
});

test('nothing is cut at 320 px or at 200 % zoom', async ({ page, chromium }) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  await page.goto(panelAddress(chromium.extensionId));
  for (const width of [320, 180]) {
    await page.setViewportSize({ width, height: 700 });
    await expect(heading(page)).toHaveText(contoso.name);
    await openEverything(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
});

function openEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function violations(page: Page): Promise<string[]> {
  // Legacy mode: the other one opens a page of its own, and the popup closes.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The launcher as the content script paints it, on its own: axe does not see into closed roots. */
async function launcherScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'entrypoints/crm/launcher.ts', formats: ['iife'], name: 'launcher' },
    },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [{ output: { code: string }[] }];
  const texts = "{ collapse: 'Collapse the kickoff panel', open: 'Open the kickoff panel' }";
  return `window.chrome = { i18n: { getMessage: (id) => (${texts})[id] } };\n${output[0]?.code}; window.launcher = launcher;`;
}
