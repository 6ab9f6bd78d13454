import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { recordAddress } from './places.ts';
import { box, clickLauncher, handover, heading, meeting, outreach, panelShowing } from './views.ts';

const { contoso } = customers;

test('two tabs and the popup show one another’s ticks at once', async ({
  page,
  context,
  chromium,
}) => {
  const other = await context.newPage();
  await page.goto(recordAddress(contoso));
  await other.goto(recordAddress(contoso));
  const here = await panelShowing(page, contoso.name);
  const there = await panelShowing(other, contoso.name);

  await box(there, outreach).check();
  await page.bringToFront();
  await expect(box(here, outreach)).toBeChecked();

  const popup = await chromium.openPopup(page);
  await expect(heading(popup)).toHaveText(contoso.name);
  await box(here, handover).evaluate((element: HTMLElement) => element.click());
  await expect(box(popup, handover)).toBeChecked();
  await expect(box(there, handover)).toBeChecked();
});

test('a collapsed panel’s launcher tells of a tick in another tab', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(recordAddress(contoso));
  await other.goto(recordAddress(contoso));
  const there = await panelShowing(other, contoso.name);
  await panelShowing(page, contoso.name);
  await page.bringToFront();
  await clickLauncher(page, true);
  // The launcher stands in a closed shadow root: the accessibility tree tells what it says.
  const devTools = await context.newCDPSession(page);
  const names = async () => {
    const { nodes } = await devTools.send('Accessibility.getFullAXTree');
    return nodes.map(({ name }) => name?.value);
  };
  await expect.poll(names).toContain('Kickoff panel: 2 mandatory tasks left');

  await box(there, outreach).evaluate((element: HTMLElement) => element.click());
  await expect.poll(names).toContain('Kickoff panel: 1 mandatory task left');
});

test('fifty ticks from three views at the same time: none is lost', async ({
  page,
  context,
  chromium,
}) => {
  const other = await context.newPage();
  await page.goto(recordAddress(contoso));
  await other.goto(recordAddress(contoso));
  const here = await panelShowing(page, contoso.name);
  const there = await panelShowing(other, contoso.name);
  await page.bringToFront();
  const popup = await chromium.openPopup(page);
  await expect(heading(popup)).toHaveText(contoso.name);

  // Each view has tasks of its own, so that what must stand in the end is known.
  const views = [
    { view: here, tasks: [handover, outreach] },
    { view: there, tasks: [meeting, /^QuickLeads/] },
    { view: popup, tasks: [/^If required, send/, /^Confirm the customer/] },
  ];
  const expected = new Map<string, boolean>();
  await Promise.all(
    views.map(async ({ view, tasks }, index) => {
      for (let step = 0; step < (index === 0 ? 18 : 16); step += 1) {
        const task = tasks[step % 2] as RegExp;
        const wanted = step < 14 ? step % 4 < 2 : true;
        expected.set(task.source, wanted);
        await box(view, task).evaluate((element: HTMLInputElement, wanted) => {
          if (element.checked !== wanted) element.click();
        }, wanted);
      }
    }),
  );

  for (const { view } of views) {
    for (const [source, wanted] of expected) {
      await expect(box(view, new RegExp(source))).toBeChecked({ checked: wanted });
    }
    await expect(view.locator('[aria-busy=true]')).toHaveCount(0);
  }
  await page.reload();
  const afterwards = await panelShowing(page, contoso.name);
  for (const [source, wanted] of expected) {
    await expect(box(afterwards, new RegExp(source))).toBeChecked({ checked: wanted });
  }
});
