import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { panelAddress, recordAddress } from './places.ts';
import { heading, panelShowing, type View } from './views.ts';
import { field } from './words.ts';

const { contoso, nameless } = customers;

const button = (view: View, name: string) => view.getByRole('button', { name, exact: true });
const question = (view: View) => view.getByText(/^Dynamics 365 calls it/);

/** What the sample CRM calls this customer from the next load on. */
async function rename(page: Page, { id }: { id: string }, name: string) {
  await page.evaluate(([id, name]) => localStorage.setItem(`name:${id}`, name!), [id, name]);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    let sample: { accounts?: { id: string; name: string }[] };
    Object.defineProperty(window, 'sample', {
      get: () => sample,
      set(served: typeof sample) {
        for (const account of served.accounts ?? [])
          account.name = localStorage.getItem(`name:${account.id}`) ?? account.name;
        sample = served;
      },
    });
  });
});

async function give(view: View, name: string, pencil = 'Change the name') {
  await button(view, pencil).click();
  await expect(field(view, 'Name of the customer')).toBeFocused();
  await field(view, 'Name of the customer').fill(name);
  await view.locator(':focus').press('Enter');
}

test('an account without a name is named, everywhere, until the CRM’s own is taken', async ({
  page,
  chromium,
}) => {
  await page.goto(recordAddress(nameless));
  const panel = await panelShowing(page, 'Unnamed account · Dynamics 365');
  await give(panel, ' Fourth\u202e Coffee ', 'Name this customer');
  await expect(heading(panel)).toHaveText('Fourth Coffee');
  await expect(button(panel, 'Change the name')).toBeFocused();

  const popup = await chromium.openPopup(page);
  await expect(heading(popup)).toHaveText('Fourth Coffee');
  await popup.close();
  await page.reload();
  await panelShowing(page, 'Fourth Coffee');

  await rename(page, nameless, 'Fourth Coffee Ltd');
  await page.reload();
  const asked = await panelShowing(page, 'Fourth Coffee');
  await expect(question(asked)).toContainText('Fourth Coffee Ltd');
  const other = await chromium.openPopup(page);
  await button(other, 'Keep mine').click();
  await expect(question(other)).toHaveCount(0);
  await expect(question(asked)).toHaveCount(0);
  await other.close();

  await rename(page, nameless, 'Fifth Coffee');
  await page.reload();
  const again = await panelShowing(page, 'Fourth Coffee');
  await expect(question(again)).toContainText('Fifth Coffee');
  await button(again, 'Use that name').click();
  await expect(heading(again)).toHaveText('Fifth Coffee');
  await expect(question(again)).toHaveCount(0);
});

test('a name decided against is not asked about when one comes back to the customer', async ({
  page,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await give(panel, 'The Contoso deal');
  await expect(heading(panel)).toHaveText('The Contoso deal');

  await page.reload();
  const later = await panelShowing(page, 'The Contoso deal');
  // The last that comes: by then the page has told what it calls the customer.
  await expect(later.locator('.after .folded').last()).toBeVisible();
  await expect(page.locator('h1[data-id=header_title]')).toContainText(contoso.name);
  await expect(question(later)).toHaveCount(0);

  await give(later, '');
  await expect(heading(later)).toHaveText(contoso.name);
});

test('Escape takes nothing but the form away', async ({ page, chromium }) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  const popup = await chromium.openPopup(page);
  await button(popup, 'Change the name').click();
  await field(popup, 'Name of the customer').fill('Ours');
  await popup.keyboard.press('Escape');

  await expect(field(popup, 'Name of the customer')).toHaveCount(0);
  await expect(button(popup, 'Change the name')).toBeFocused();
  await expect(heading(popup)).toHaveText(contoso.name);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`form and question: axe finds nothing, and nothing moves when they come (${colorScheme})`, async ({
    page,
    chromium,
  }) => {
    await page.goto(recordAddress(contoso));
    await give(await panelShowing(page, contoso.name), 'The Contoso deal');
    await rename(page, contoso, 'Contoso Group');
    await page.reload();
    const panel = await panelShowing(page, 'The Contoso deal');
    await expect(question(panel)).toBeVisible();

    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 2400 });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          sources?: { readonly node?: Node }[];
        })[])
          for (const { node } of entry.sources ?? []) moved.push(node?.textContent ?? '');
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The parts come well after the first drawing, as on a slow machine.
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(panelAddress(chromium.extensionId));
    await expect(question(page)).toBeVisible();
    await expect(page.locator('.coming')).toHaveCount(0);
    // What moved with it is told once that has been painted.
    await page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
    expect(await page.evaluate(() => Reflect.get(globalThis, 'moved'))).toEqual([]);

    await button(page, 'Change the name').click();
    await expect(field(page, 'Name of the customer')).toBeFocused();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations).toEqual([]);
  });
}
