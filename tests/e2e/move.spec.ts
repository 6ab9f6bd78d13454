import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { recordAddress } from './places.ts';
import { dockBox, roomFor } from './placing.ts';
import { clickLauncher, panelShowing } from './views.ts';

const { contoso } = customers;

test('the panel’s edge is dragged, the page follows when it is let go', async ({
  page,
  context,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  await expect(panel.getByRole('separator')).toBeVisible();
  const length = await page.evaluate(() => history.length);
  const window = await page.evaluate(() => innerWidth);
  await countResizes(page);

  // To the panel's own frame, as a browser does while it holds the pointer: also from outside of it.
  const mouse = await context.newCDPSession(panel);
  await drag(mouse, 'mousePressed', 4);
  await drag(mouse, 'mouseMoved', -56);
  await expect.poll(() => dockBox(page)).toMatchObject({ x: window - 420, width: 420 });
  expect(await roomFor(page)).toBe('body right 360');
  // The frame has grown by 60 px: the same place is further to the right in it.
  await drag(mouse, 'mouseMoved', 4 - 50);
  await expect.poll(() => dockBox(page)).toMatchObject({ width: 470 });
  expect(await resizes(page)).toBe(0);

  await drag(mouse, 'mouseReleased', 4);
  await expect.poll(() => roomFor(page)).toBe('body right 480');
  expect(await dockBox(page)).toMatchObject({ x: window - 480, width: 480 });
  expect(await resizes(page)).toBe(1);
  expect(await page.evaluate(() => history.length)).toBe(length);

  await page.reload();
  await panelShowing(page, contoso.name);
  await expect.poll(() => roomFor(page)).toBe('body right 480');
});

test('the panel’s edge is moved by keys, and keeps the focus', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  const edge = panel.getByRole('separator', { name: 'Width' });
  await edge.focus();

  for (const [key, width] of [
    ['ArrowLeft', 400],
    ['ArrowLeft', 440],
    ['ArrowRight', 400],
    ['End', 720],
    ['Home', 320],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => roomFor(page)).toBe(`body right ${width}`);
    await expect(edge).toHaveAttribute('aria-valuenow', `${width}`);
  }
  await expect(edge).toBeFocused();
});

test('the launcher is moved by hand and by keys, and is found where it was left', async ({
  page,
}) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  await clickLauncher(page, true);
  await expect.poll(() => dockBox(page)).toMatchObject({ width: 48 });
  const length = await page.evaluate(() => history.length);
  const { x, y } = await dockBox(page);

  await page.mouse.move(x + 24, y + 24);
  await page.mouse.down();
  await page.mouse.move(x - 200, 124, { steps: 5 });
  await page.mouse.up();
  expect(await dockBox(page)).toEqual({ x, y: 100, width: 48, height: 48 });
  // It was no click: the panel is collapsed as before.
  expect(await roomFor(page)).toBeNull();

  await page.keyboard.press('ArrowDown');
  expect(await dockBox(page)).toMatchObject({ y: 124 });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await dockBox(page)).toMatchObject({ y: 76 });

  await page.reload();
  await expect.poll(() => dockBox(page)).toMatchObject({ x, y: 76 });
  expect(await page.evaluate(() => history.length)).toBe(length);
  await clickLauncher(page, false);
  await expect.poll(() => roomFor(page)).toBe('body right 360');
});

test('the launcher is in the window, whatever one does', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  await clickLauncher(page, true);
  await expect.poll(() => dockBox(page)).toMatchObject({ width: 48 });
  const { x, y } = await dockBox(page);
  const { height } = await page.evaluate(() => ({ height: innerHeight }));

  await page.mouse.move(x + 24, y + 24);
  await page.mouse.down();
  await page.mouse.move(x, height - 1, { steps: 5 });
  await page.mouse.up();
  expect(await dockBox(page)).toMatchObject({ y: height - 48 });
  for (const size of [
    { width: 1440, height: 120 },
    { width: 320, height: 200 },
    { width: 400, height: 900 },
  ]) {
    await page.setViewportSize(size);
    const box = await dockBox(page);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width - 20);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
  }
});

test('opened in a page that lacks the stylesheet, the page measures itself when it is narrow', async ({
  page,
}) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  await clickLauncher(page, true);
  await expect.poll(() => roomFor(page)).toBeNull();
  await page.reload();
  await expect.poll(() => dockBox(page)).toMatchObject({ width: 48 });
  await page.evaluate(() => {
    addEventListener('resize', () => {
      Object.assign(window, { measured: document.body.getBoundingClientRect().width });
    });
  });

  await clickLauncher(page, false);
  const narrow = (await page.evaluate(() => innerWidth)) - 360;
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'measured'))).toBe(narrow);
});

test('on paper there is the page alone', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  const dock = page.locator('[data-kickoff-panel]');
  const window = await page.evaluate(() => innerWidth);
  const width = () => page.evaluate(() => document.body.getBoundingClientRect().width);

  await page.emulateMedia({ media: 'print' });
  await expect(dock).toBeHidden();
  expect(await width()).toBe(window);
  await page.emulateMedia({ media: null });
  await expect(dock).toBeVisible();
  expect(await width()).toBe(window - 360);

  // By the browser's own printing.
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const { display } = getComputedStyle(document.querySelector('[data-kickoff-panel]')!);
      Object.assign(globalThis, { printed: display });
    });
  });
  await page.pdf();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe('none');
  await expect(dock).toBeVisible();
});

test('a video in full screen has the screen for itself', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<video controls width="200"></video>');
    addEventListener('click', () => document.querySelector('video')?.requestFullscreen());
  });
  await page.locator('h1[data-id=header_title]').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('VIDEO');

  const seen = await page.evaluate(() => {
    const { x, y, width, height } = document.querySelector('video')!.getBoundingClientRect();
    const dock = document.querySelector('[data-kickoff-panel]')!.getBoundingClientRect();
    const at = document.elementFromPoint(innerWidth - dock.width / 2, innerHeight / 2);
    return { box: [x, y, width - innerWidth, height - innerHeight], at: at?.tagName };
  });
  expect(seen).toEqual({ box: [0, 0, 0, 0], at: 'VIDEO' });
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => roomFor(page)).toBe('body right 360');
  await expect.poll(async () => (await dockBox(page)).width).toBe(360);
});

function drag(mouse: CDPSession, type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) {
  const buttons = type === 'mouseReleased' ? 0 : 1;
  const event = { type, x, y: 400, button: 'left', buttons, clickCount: 1 } as const;
  return mouse.send('Input.dispatchMouseEvent', event);
}

function countResizes(page: Page) {
  return page.evaluate(() => {
    Object.assign(window, { resizes: 0 });
    addEventListener('resize', () => {
      Object.assign(window, { resizes: Reflect.get(window, 'resizes') + 1 });
    });
  });
}

function resizes(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(window, 'resizes'));
}
