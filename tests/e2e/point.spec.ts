import type { Page, Worker } from '@playwright/test';
import type { NameSource } from '../../crm/adapter.ts';
import type { PointedName, Pointing } from '../../crm/pointing.ts';
import { expect, test } from '../browsers/fixtures.ts';
import { acme, heard, serveAcme } from './acme-crm.ts';

test.beforeEach(async ({ context, page }) => {
  await serveAcme(context);
  await page.goto(`${acme}/clients/17`);
});

test('a name is pointed at by click, and the page hears nothing of it', async ({
  page,
  chromium,
}) => {
  const worker = await chromium.worker();
  const pointed = pointIn(worker, page);
  await expect(overlay(page)).toBeAttached();
  await page.getByText('Contoso Ltd').last().hover();
  await page.getByText('Contoso Ltd').last().click();

  const found = await pointed;
  expect(found).toMatchObject({ text: 'Contoso Ltd' });
  expect(found?.selector).not.toMatch(/17|dKzQpT|css-/);
  expect(await heard(page)).toEqual([]);
  await expect(overlay(page)).toHaveCount(0);

  // The page is the user's again.
  await page.getByRole('link', { name: 'Fabrikam, Inc.' }).click();
  await expect(page).toHaveURL(`${acme}/clients/4711`);
  const { text: _, ...source } = found!;
  await expect.poll(() => namesIn(worker, page, [source])).toBe('Fabrikam, Inc.');
});

test('by keyboard: headings first, then all texts, and Escape takes none', async ({
  page,
  chromium,
}) => {
  // As in the panel, from where it is started: the keys go to a frame of another origin.
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, name: 'other' });
    document.body.append(frame);
    return new Promise((loaded) => frame.addEventListener('load', loaded));
  }, 'https://other.crm4.dynamics.com/clients');
  await page.frame('other')?.getByRole('link', { name: 'Clients' }).focus();
  await expect(page.locator('iframe')).toBeFocused();

  const worker = await chromium.worker();
  const first = pointIn(worker, page);
  await expect(overlay(page)).toBeFocused();
  // The application's heading, then the customer's.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await first).toMatchObject({ text: 'Contoso Ltd' });

  const second = pointIn(worker, page);
  await expect(overlay(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await second).toBeNull();
  expect((await heard(page)).filter((key) => key !== 'Shift')).toEqual([]);
});

test('a field that cannot be clicked is read by its value', async ({ page, chromium }) => {
  const worker = await chromium.worker();
  const pointed = pointIn(worker, page);
  await expect(overlay(page)).toBeAttached();
  await clickInTheMiddle(page, 'input[name=short_name]');

  expect(await pointed).toEqual({
    selector: 'input[name="short_name"]',
    read: 'value',
    text: 'Contoso',
  });
});

test('what stands in a shadow root is found again there', async ({ page, chromium }) => {
  const worker = await chromium.worker();
  const pointed = pointIn(worker, page);
  await expect(overlay(page)).toBeAttached();
  await clickInTheMiddle(page, '.owner-name');

  const found = await pointed;
  expect(found).toEqual({ selector: 'b.owner-name', deep: true, text: 'Alex' });
  expect(await namesIn(worker, page, [{ selector: 'b.owner-name', deep: true }])).toBe('Alex');
});

test('a form whose fields hide what it says of itself is no hindrance', async ({
  page,
  chromium,
}) => {
  await page.evaluate(() => {
    const form = document.querySelector('main form');
    for (const name of ['parentNode', 'localName', 'children', 'getAttribute', 'textContent']) {
      const field = Object.assign(document.createElement('input'), { name, hidden: true });
      Element.prototype.append.call(form, field);
    }
  });
  const worker = await chromium.worker();
  const pointed = pointIn(worker, page);
  // Not by an assertion: one that fails at first looks at the whole page, and stumbles over this form.
  await overlay(page).waitFor({ state: 'attached' });
  await clickInTheMiddle(page, 'main h1 span');

  const found = await pointed;
  expect(found).toMatchObject({ text: 'Contoso Ltd' });
  expect(await namesIn(worker, page, [{ selector: found?.selector ?? '' }])).toBe('Contoso Ltd');
});

test('it ends when it is started anew, or when the page is left', async ({ page, chromium }) => {
  const worker = await chromium.worker();
  const first = pointIn(worker, page);
  await expect(overlay(page)).toBeAttached();
  const second = pointIn(worker, page);
  expect(await first).toBeNull();
  await expect(overlay(page)).toHaveCount(1);

  await page.reload();
  expect(await second).toBeFalsy();
  await expect(overlay(page)).toHaveCount(0);
});

test('a page with a policy of its own and styles for everything is pointed at too', async ({
  page,
  context,
  chromium,
}) => {
  await context.unrouteAll();
  await serveAcme(
    context,
    "<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'\"><style>div, [popover] { display: none !important; pointer-events: auto !important; inset: 0 !important }</style>",
  );
  await page.goto(`${acme}/clients/4711`);
  const worker = await chromium.worker();
  const pointed = pointIn(worker, page);
  await expect(overlay(page)).toBeVisible();
  await clickInTheMiddle(page, 'input[name=short_name]');

  expect(await pointed).toMatchObject({ text: 'Fabrikam,' });
});

function overlay(page: Page) {
  return page.locator('html > div[popover]');
}

async function clickInTheMiddle(page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = await page.evaluate((selector) => {
    const owner = document.querySelector('acme-owner');
    const found = document.querySelector(selector) ?? owner?.shadowRoot?.querySelector(selector);
    return found?.getBoundingClientRect().toJSON();
  }, selector);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** As the background does it; null where nothing was chosen. */
function pointIn(worker: Worker, page: Page): Promise<PointedName | null | undefined> {
  const words = { instruction: 'Click the name', notFound: 'Not here' };
  return inTab(worker, page, 'pointAtName', words) as ReturnType<typeof pointIn>;
}

function namesIn(worker: Worker, page: Page, names: readonly NameSource[]) {
  return inTab(worker, page, 'readNames', names);
}

function inTab(worker: Worker, page: Page, what: keyof Pointing, argument: unknown) {
  const url = `${new URL(page.url()).origin}/*`;
  return worker.evaluate(
    async ({ url, what, argument }) => {
      const [tab] = await chrome.tabs.query({ url });
      const target = { tabId: tab?.id ?? -1 };
      const func = (what: string, argument: unknown) =>
        Reflect.get(globalThis, 'kickoffPointing')[what](argument);
      await chrome.scripting.executeScript({ target, files: ['point.js'] });
      const [frame] = await chrome.scripting
        .executeScript({ target, func, args: [what, argument] })
        // The page is gone.
        .catch(() => []);
      return frame?.result;
    },
    { url, what, argument },
  );
}

declare const chrome: {
  tabs: { query(what: { url: string }): Promise<{ id?: number }[]> };
  scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> };
};
