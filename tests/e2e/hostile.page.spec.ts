import type { Frame, Page } from '@playwright/test';
import { expect, panelOf, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { recordAddress, recordKey } from './places.ts';
import { box, dockedRecord, heading, outreach, panelShowing, standing } from './views.ts';

const { contoso, adventureWorks, markup, rightToLeft, long, nameless } = customers;

test('a page that styles every element styles nothing of ours', async ({ page }) => {
  await page.goto(recordAddress(contoso, 'style.crm.dynamics.com'));
  const panel = await panelShowing(page, contoso.name);

  expect(await heading(panel).evaluate((h1) => getComputedStyle(h1).fontSize)).toBe('18px');
  const dock = await page.locator('[data-kickoff-panel]').boundingBox();
  expect(dock).toMatchObject({ width: 360, y: 0 });
  expect((dock?.x ?? 0) + (dock?.width ?? 0)).toBe(await page.evaluate(() => innerWidth));
});

test('what is typed in the panel does not fire the CRM’s hotkeys', async ({ page }) => {
  await page.goto(recordAddress(contoso, 'keys.crm.dynamics.com'));
  const panel = await panelShowing(page, contoso.name);
  const before = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'hotkeys') ?? []));

  await panel.getByRole('button', { name: 'Continue anyway' }).click();
  const reason = panel.getByRole('textbox', { name: 'Reason' });
  await expect(reason).toBeFocused();
  await page.keyboard.type('news / e');

  await expect(reason).toHaveValue('news / e');
  expect(await page.evaluate(() => JSON.stringify(Reflect.get(window, 'hotkeys') ?? []))).toBe(
    before,
  );
});

test('a page that takes out what it does not know has its panel all the same', async ({ page }) => {
  await page.goto(recordAddress(contoso, 'remove.crm.dynamics.com'));
  const panel = await panelShowing(page, contoso.name);

  await box(panel, outreach).check();
  await expect(standing(panel)).toContainText('1 mandatory task left');
  await expect(page.locator('[data-kickoff-panel]')).toHaveCount(1);
});

test('a page whose policy allows nothing has its panel', async ({ page }) => {
  await page.goto(recordAddress(contoso, 'csp.crm.dynamics.com'));
  const panel = await panelShowing(page, contoso.name);

  await box(panel, outreach).check();
  await expect(standing(panel)).toContainText('1 mandatory task left');
});

for (const hash of ['', `#${encodeURIComponent(recordKey(contoso))}`]) {
  test(`a page that frames the panel itself ${hash ? 'with' : 'without'} a key gets an empty one`, async ({
    page,
    chromium,
  }) => {
    await page.goto(recordAddress(contoso));
    await box(await panelShowing(page, contoso.name), outreach).check();
    const address = `chrome-extension://${chromium.extensionId}/panel.html${hash}`;

    await page.goto('https://framer.crm.dynamics.com/');
    await frameIt(page, address);
    const framed = await panelOf(page);
    // A token of the page's own making, in every shape that ours has.
    await page.evaluate((origin) => {
      const [frame] = document.querySelectorAll('iframe');
      frame?.contentWindow?.postMessage({ token: crypto.randomUUID() }, origin);
      frame?.contentWindow?.postMessage({ token: {} }, origin);
    }, `chrome-extension://${chromium.extensionId}`);

    expect(await asks(framed, { ask: 'customer', recordKey: recordKey(contoso) })).toEqual(refused);
    expect(await asks(framed, tickOf(contoso))).toEqual(refused);
    expect(await framed.evaluate(() => document.body.innerText.trim())).toBe('');
  });
}

for (const kind of ['isolated', 'corp']) {
  test(`an isolated page (${kind}) that patches and spies reads neither token nor checklist`, async ({
    page,
    chromium,
  }) => {
    await page.goto(recordAddress(contoso, `${kind}.crm.dynamics.com`));
    const panel = await panelShowing(page, contoso.name);
    await box(panel, outreach).check();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);

    const spied = await page.evaluate(async () => {
      const { roots, added, frames, measure } = Reflect.get(window, 'spied');
      return { roots: roots.length, added, frames, addresses: await measure() };
    });
    expect(spied.roots).toBe(0);
    expect(spied.frames).toEqual([]);
    expect(JSON.stringify(spied.added)).not.toContain('panel.html');
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    // The memory measurement names the frame's address: all that it holds is the record's key.
    const told = spied.addresses.filter((address: string) =>
      address.includes(chromium.extensionId),
    );
    for (const address of told) {
      expect(decodeURIComponent(address)).toMatch(/panel\.html#dynamics365:(isolated|corp)[^#]*$/);
    }
    expect(await page.evaluate(() => window.length)).toBe(0);
  });
}

test('a page that speaks to the background is not heard', async ({ page, chromium }) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);

  const answer = await page.evaluate(async (id) => {
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome
      ?.runtime;
    if (typeof runtime?.sendMessage !== 'function') return 'no way to speak';
    return runtime.sendMessage(id, { ask: 'token' });
  }, chromium.extensionId);

  expect(answer).toBe('no way to speak');
});

test('a name with markup is text, and runs nothing', async ({ page }) => {
  await page.goto(recordAddress(markup));
  const panel = await panelOf(page);

  await expect(heading(panel)).toHaveText(markup.name);
  expect(await panel.evaluate(() => document.querySelector('h1 img, h1 b'))).toBeNull();
});

test('a name with marks that turn the direction turns nothing beside it', async ({ page }) => {
  await page.goto(recordAddress(rightToLeft));
  const panel = await panelOf(page);

  await expect(heading(panel)).toContainText('חברת אלפא');
  await expect(heading(panel)).not.toContainText('\u202e');
  // Of its own direction, and isolated: what turns text in it ends with it.
  await expect(heading(panel)).toHaveAttribute('dir', 'auto');
  await expect(heading(panel)).toHaveCSS('unicode-bidi', /isolate|plaintext/);
});

test('a name of 5,000 characters is cut, on one line', async ({ page }) => {
  await page.goto(recordAddress(long));
  const panel = await panelOf(page);

  await expect(heading(panel)).toHaveText(/^Wide World Importers.*…$/);
  expect((await heading(panel).boundingBox())?.height).toBeLessThan(30);
  expect(((await heading(panel).textContent()) ?? '').length).toBeLessThanOrEqual(200);
});

test('a customer without a name says so', async ({ page }) => {
  await page.goto(recordAddress(nameless));
  const panel = await panelOf(page);

  await expect(heading(panel)).toHaveText('Unnamed account · Dynamics 365');
});

test('ids that are no ids show nothing', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  for (const id of ['__proto__', "'; drop--", '%25%37', '"><script>', adventureWorks.id.slice(1)]) {
    await page.goto(recordAddress({ id: encodeURIComponent(id) }));
    expect(await dockedRecord(page), id).toBeNull();
  }
});

const refused = { ok: false, problem: 'refused' };
const tickOf = (customer: { id: string }) => ({
  ask: 'tick',
  recordKey: recordKey(customer),
  taskId: '994',
  done: true,
});

/** What the background answers to this document, whatever our own code there would ask. */
function asks(frame: Frame, message: object): Promise<unknown> {
  return frame.evaluate((message) => chrome.runtime.sendMessage(message), message);
}

function frameIt(page: Page, address: string): Promise<unknown> {
  return page.evaluate(
    (address) =>
      (window as unknown as { frameIt(address: string): Promise<unknown> }).frameIt(address),
    address,
  );
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
