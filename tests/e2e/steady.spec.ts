import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { panelAddress, recordAddress } from './places.ts';
import { box, meeting, outreach, panelShowing } from './views.ts';

const { contoso } = customers;

/** What is ticked, by the step that is open then: the second has meeting work, the third a form. */
const ticked = { first: [], second: [outreach], third: [outreach, meeting] };

for (const [step, tasks] of Object.entries(ticked)) {
  for (const width of [320, 360]) {
    test(`at ${width} px nothing moves when the ${step} step’s later parts come`, async ({
      page,
      chromium,
    }) => {
      await page.goto(recordAddress(contoso));
      const panel = await panelShowing(page, contoso.name);
      for (const task of tasks) await box(panel, task).check();
      // So high that everything is in sight: what moves outside of it is not reported.
      await page.setViewportSize({ width, height: 2400 });
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
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto(panelAddress(chromium.extensionId));

      // The last of the parts that come later, below all others.
      await expect(page.locator('.after .folded').last()).toBeVisible();
      await expect(page.locator('.coming')).toHaveCount(0);
      // What moved with them is told once that has been painted.
      await page.evaluate(
        () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
      );
      expect(await page.evaluate(() => Reflect.get(globalThis, 'moved'))).toEqual([]);
    });
  }
}
