import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { panelAddress, recordAddress } from './places.ts';
import { box, outreach, panelShowing } from './views.ts';

const { contoso } = customers;

for (const width of [320, 360]) {
  test(`at ${width} px nothing moves when the parts that come later are there`, async ({
    page,
    chromium,
  }) => {
    await page.goto(recordAddress(contoso));
    const panel = await panelShowing(page, contoso.name);
    await box(panel, outreach).check();
    await page.setViewportSize({ width, height: 800 });
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
    await page.goto(panelAddress(chromium.extensionId));

    // The last of the parts that come later.
    await expect(page.locator('.after .folded').last()).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'moved'))).toEqual([]);
  });
}
