import { expect, test } from '../browsers/fixtures.ts';
import { customers, tenants } from '../crm-samples/customers.mjs';
import { keepShift } from './keep-shift.ts';
import { listAddress, recordAddress, tenantAddress } from './places.ts';
import { dockBox, openPlacePage, placeAt, registered, roomFor } from './placing.ts';
import { underTheDock } from './under-the-dock.ts';
import { clickLauncher, dockedRecord, panelShowing } from './views.ts';

const { contoso, adventureWorks } = customers;

for (const side of ['left', 'right'] as const) {
  test(`at the ${side}, nothing of Dynamics 365 is under the panel, however wide`, async ({
    page,
  }) => {
    await page.goto(recordAddress(contoso));
    const panel = await panelShowing(page, contoso.name);
    await expect(page.locator('h1[data-id=header_title]')).toContainText(contoso.name);
    const window = await page.evaluate(() => innerWidth);
    await openPlacePage(panel);

    for (const width of [320, 480, 720]) {
      await placeAt(page, panel, { side, width });
      const x = side === 'left' ? 0 : window - width;
      await expect.poll(() => dockBox(page)).toMatchObject({ x, width });
      expect(await underTheDock(page), `${width}`).toEqual([]);

      // Its drawer at the right edge, and its dialogs.
      await page.getByRole('button', { name: 'Quick create' }).click();
      expect(await underTheDock(page), `${width}, drawer`).toEqual([]);
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await page.getByRole('button', { name: 'Assign' }).click();
      expect(await underTheDock(page), `${width}, dialog`).toEqual([]);
      await page.getByRole('button', { name: 'Close dialog' }).click();
    }
  });

  test(`at the ${side}, nothing of FTOP is under the panel, however wide`, async ({ page }) => {
    await page.goto(tenantAddress());
    const panel = await panelShowing(page, tenants.contoso.name);
    await openPlacePage(panel);

    for (const width of [320, 480, 720]) {
      await placeAt(page, panel, { side, width });
      expect(await underTheDock(page), `${width}`).toEqual([]);
    }
  });
}

for (const [side, width] of [
  ['right', 480],
  ['left', 360],
  ['left', 560],
] as const) {
  test(`a page loaded with ${width} px at the ${side} moves nothing once it has been painted`, async ({
    page,
    chromium,
  }) => {
    await page.goto(recordAddress(contoso));
    const panel = await panelShowing(page, contoso.name);
    await openPlacePage(panel);
    await placeAt(page, panel, { side, width });
    await registered(chromium, `dock/${side}-${width}.css`);
    const shift = await keepShift(page);
    await page.goto(listAddress());
    await expect(page.getByRole('link', { name: contoso.name })).toBeVisible();
    const own = await shift();

    // Whatever had to ask the background first would come too late now.
    await chromium.stopWorker();
    await page.goto(recordAddress(contoso));
    await panelShowing(page, contoso.name);
    expect((await shift()) - own).toBeLessThanOrEqual(0.005);
    expect(await roomFor(page)).toBe(`body ${side} ${width}`);
    expect(await dockBox(page)).toMatchObject({ width });
    expect(await underTheDock(page)).toEqual([]);
    // Nor would it, were the script later still: the stylesheets by themselves say the same.
    const unread = await page.evaluate(() => {
      const { dataset } = document.documentElement;
      const said = dataset.kickoffDock;
      dataset.kickoffDock = 'body';
      const { left, right } = document.body.getBoundingClientRect();
      dataset.kickoffDock = said;
      return [left, innerWidth - right];
    });
    expect(unread).toEqual(side === 'left' ? [width, 0] : [0, width]);
  });
}

test('over the page, nothing of it moves, also when it is loaded anew', async ({
  page,
  chromium,
}) => {
  const place = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body, body *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.tagName, x, y, width, height].join(' ');
      }),
    );
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await expect(page.locator('h1[data-id=header_title]')).toContainText(contoso.name);
  await clickLauncher(page, true);
  await expect.poll(() => roomFor(page)).toBeNull();
  const alone = await place();
  await clickLauncher(page, false);
  await expect.poll(place).not.toEqual(alone);

  await openPlacePage(panel);
  await placeAt(page, panel, { mode: 'overlay' });
  await expect.poll(place).toEqual(alone);
  expect(await dockBox(page)).toMatchObject({ width: 360 });

  await page.reload();
  await panelShowing(page, contoso.name);
  await expect(page.locator('h1[data-id=header_title]')).toContainText(contoso.name);
  expect(await place()).toEqual(alone);
  expect(await dockBox(page)).toMatchObject({ width: 360 });
  // No stylesheet for it either: what is registered leaves this host out.
  const style = () =>
    page.evaluate(() => {
      document.documentElement.dataset.kickoffDock = 'body';
      const found = getComputedStyle(document.documentElement).getPropertyValue('--kickoff-dock');
      delete document.documentElement.dataset.kickoffDock;
      return found;
    });
  await expect.poll(style).toBe('');
  expect(await (await chromium.worker()).url()).toContain('background.js');
});

test('another tab of the host follows at once, with what is typed and focused in it', async ({
  page,
  context,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await panel.getByRole('button', { name: /^Capture gap/ }).click();
  const topic = panel.locator('.capture').getByRole('textbox').first();
  await topic.fill('Retention');
  await panel.evaluate(() => Object.assign(window, { isTheSame: true }));
  const length = await page.evaluate(() => history.length);

  const other = await context.newPage();
  await other.goto(recordAddress(adventureWorks));
  const otherPanel = await panelShowing(other, adventureWorks.name);
  await openPlacePage(otherPanel);
  await placeAt(other, otherPanel, { side: 'left', width: 480 });
  await expect.poll(() => roomFor(page)).toBe('body left 480');
  await placeAt(other, otherPanel, { mode: 'overlay' });
  await expect.poll(() => roomFor(page)).toBeNull();

  await page.bringToFront();
  await expect(topic).toHaveValue('Retention');
  await expect(topic).toBeFocused();
  await page.keyboard.type(' policies');
  await expect(topic).toHaveValue('Retention policies');
  expect(await panel.evaluate(() => Reflect.get(window, 'isTheSame'))).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(await page.locator('[data-kickoff-panel]').count()).toBe(1);
});

test('elsewhere it stands as ever', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await openPlacePage(panel);
  await placeAt(page, panel, { side: 'left', width: 480 });

  await page.goto(recordAddress(contoso, 'fabrikam.crm.dynamics.com'));
  await panelShowing(page, contoso.name);
  await expect.poll(() => roomFor(page)).toBe('body right 360');
});

test('a page that is written from right to left is narrowed on the same side', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const window = await page.evaluate(() => innerWidth);
  expect(await dockBox(page)).toMatchObject({ x: window - 360, width: 360 });
  expect(await underTheDock(page)).toEqual([]);

  await openPlacePage(panel);
  await placeAt(page, panel, { side: 'left' });
  expect(await dockBox(page)).toMatchObject({ x: 0, width: 360 });
  expect(await underTheDock(page)).toEqual([]);
});

test('a narrow window is covered as far as that makes sense, whatever the width', async ({
  page,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await openPlacePage(panel);
  await placeAt(page, panel, { width: 720 });

  // One wider than 360 px leaves the page 640.
  await page.setViewportSize({ width: 1100, height: 700 });
  expect(await dockBox(page)).toMatchObject({ x: 640, width: 460 });
  expect(await page.locator('body').boundingBox()).toMatchObject({ x: 0, width: 640 });
  await page.setViewportSize({ width: 900, height: 700 });
  expect(await dockBox(page)).toMatchObject({ x: 540, width: 360 });
  expect(await page.locator('body').boundingBox()).toMatchObject({ x: 0, width: 540 });
  await page.setViewportSize({ width: 600, height: 700 });
  expect(await dockBox(page)).toMatchObject({ x: 240, width: 360 });
  await page.setViewportSize({ width: 340, height: 700 });
  expect(await dockBox(page)).toMatchObject({ x: 0, width: 340 });
  expect(await dockedRecord(page)).not.toBeNull();
});
