import AxeBuilder from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import { expect, test } from '../browsers/fixtures.ts';
import { apiRequests } from '../crm-samples/api.mjs';
import { customers } from '../crm-samples/customers.mjs';
import { type Family, knownFamilies } from '../crm-samples/families/index.mjs';
import { recordAddress, recordKey } from './places.ts';
import { open, shows } from './sample-family.ts';
import { turnOn as turnOnHost } from './turn-on.ts';
import { heading, panelShowing, type View } from './views.ts';
import { field, unfold } from './words.ts';

const { contoso, adventureWorks } = customers;

const button = (view: View, name: string) => view.getByRole('button', { name, exact: true });
const facts = (view: View) => view.getByRole('group', { name: 'From Dynamics 365' });
/** There is a second one where leaving the engagement is reckoned. */
const seats = (view: View) => field(view.locator('details.profile'), 'Seats');
const readAt = (view: View) => facts(view).getByText(/^Read [A-Z]/);
const askedOf = (host: string) => apiRequests.filter((request) => request.host === host);

/** An organisation of one's own in each test, by what it is about: it answers as its name says. */
const hostOf = (label: string) => `${label}.crm4.dynamics.com`;

async function profileAt(page: Page, host: string, customer = contoso) {
  await page.goto(recordAddress(customer, host));
  const panel = await panelShowing(page, customer.name);
  await unfold(panel, 'Engagement');
  return panel;
}

test('it is offered, read once in the user’s own session, and fills nothing by itself', async ({
  page,
  context,
  chromium,
}) => {
  const host = hostOf('facts');
  await context.addCookies([
    {
      name: 'session',
      value: 'of-the-user',
      url: `https://${host}/`,
      httpOnly: true,
      secure: true,
    },
  ]);
  const panel = await profileAt(page, host);
  await expect(facts(panel).getByText(/^Dynamics 365 may know/)).toBeVisible();
  expect(askedOf(host)).toEqual([]);

  await button(panel, 'Turn on').click();
  await expect(readAt(panel)).toBeVisible();
  await expect(facts(panel)).toContainText('Alex Admin');
  await expect(facts(panel).getByRole('link', { name: 'contoso.example/about' })).toHaveAttribute(
    'href',
    'https://www.contoso.example/about',
  );
  const [request] = askedOf(host);
  expect(request?.path).toBe(
    `/api/data/v9.2/accounts(${contoso.id})?$select=name,numberofemployees,websiteurl,_ownerid_value`,
  );
  expect(request?.headers).toMatchObject({
    cookie: 'session=of-the-user',
    'sec-fetch-site': 'same-origin',
  });
  expect(request?.headers).not.toHaveProperty('authorization');

  await expect(seats(panel)).toHaveValue('');
  await button(panel, 'Use as seats').click();
  await expect(seats(panel)).toHaveValue('4350');
  await expect(button(panel, 'Used as seats')).toBeFocused();

  const popup = await chromium.openPopup(page);
  await expect(heading(popup)).toHaveText(contoso.name);
  await unfold(popup, 'Engagement');
  await expect(readAt(popup)).toBeVisible();
  await popup.close();
  await page.reload();
  await unfold(await panelShowing(page, contoso.name), 'Engagement');
  await expect(readAt(await panelShowing(page, contoso.name))).toBeVisible();
  await chromium.stopWorker();
  await page.reload();
  await unfold(await panelShowing(page, contoso.name), 'Engagement');
  await expect(readAt(await panelShowing(page, contoso.name))).toBeVisible();
  expect(askedOf(host)).toHaveLength(1);
});

test('who wants none of it is not offered it again, and no CRM is ever asked', async ({
  page,
  context,
  chromium,
}) => {
  const before = apiRequests.length;
  const panel = await profileAt(page, hostOf('quiet'));
  await button(panel, 'No, thanks').click();
  await expect(facts(panel)).toHaveCount(0);

  const again = await profileAt(page, hostOf('quiet'), adventureWorks);
  await expect(seats(again)).toBeVisible();
  await expect(facts(again)).toHaveCount(0);
  expect(apiRequests.length).toBe(before);

  const options = await context.newPage();
  await options.goto(`chrome-extension://${chromium.extensionId}/options.html`);
  await options.getByRole('checkbox', { name: /^Read name, employees/ }).check();
  await expect(readAt(again)).toBeVisible();
  expect(apiRequests.length).toBe(before + 1);
  await options.getByRole('checkbox', { name: /^Read name, employees/ }).uncheck();
  await expect(facts(again)).toHaveCount(0);
});

test('the popup reads in the page that one sees, without a panel in it', async ({
  page,
  chromium,
}) => {
  const host = hostOf('popup');
  await turnOn(chromium.worker());
  await page.goto(recordAddress(contoso, host));
  await panelShowing(page, contoso.name);
  const popup = await chromium.openPopup(page);
  await expect(heading(popup)).toHaveText(contoso.name);
  await unfold(popup, 'Engagement');

  await expect(readAt(popup)).toBeVisible();
  expect(askedOf(host)).toHaveLength(1);
});

for (const [label, owner, path] of [
  ['Odoo 18', 'Mitchell Admin', '/web/dataset/call_kw/res.partner/read'],
  ['EspoCRM', 'Alex Admin', '/api/v1/Account/'],
] as const) {
  test(`${label} is asked on its own origin, and tells what it has`, async ({ page, chromium }) => {
    const family = knownFamilies.find((each) => each.label === label) as Family;
    const { host } = new URL(family.origin);
    await turnOn(chromium.worker());
    await open(page, family, 'record', 'contoso');
    await turnOnHost(page, chromium);
    const panel = await shows(page, family, 'contoso');
    await unfold(panel, 'Engagement');

    const group = panel.getByRole('group', { name: `From ${family.name}` });
    await expect(group).toContainText(owner);
    await expect(group.getByRole('link')).toHaveAttribute('href', /contoso\.example/);
    await expect(seats(panel)).toHaveValue('');
    const asked = askedOf(host);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.path).toContain(path);
    expect(asked[0]?.headers['sec-fetch-site']).not.toBe('cross-site');
    expect(asked[0]?.headers).not.toHaveProperty('authorization');
  });
}

for (const [label, why] of Object.entries({
  signedout: '401',
  denied: '403',
  gone: '404',
  down: '503',
  login: 'a redirect to the login page',
  elsewhere: 'a redirect to another site',
  html: 'a page instead of data',
  odd: 'a list',
  other: 'another record',
  empty: 'nothing filled in',
  huge: 'far too much',
})) {
  test(`${why} is nothing more than not available`, async ({ page, chromium }) => {
    const seen: string[] = [];
    page.on('request', (request) => seen.push(new URL(request.url()).host));
    await turnOn(chromium.worker());
    const panel = await profileAt(page, hostOf(label));

    await expect(facts(panel).getByText('Not available')).toBeVisible();
    expect(askedOf(hostOf(label))).toHaveLength(1);
    expect(seen).not.toContain('login.test');
    await expect(panel.getByRole('alert')).toHaveCount(0);
  });
}

test('a server that takes its time is left after eight seconds', async ({ page, chromium }) => {
  await turnOn(chromium.worker());
  const panel = await profileAt(page, hostOf('slow'));

  await expect(facts(panel).getByText('Reading')).toBeVisible();
  await expect(facts(panel).getByText('Not available')).toBeVisible({ timeout: 15_000 });
});

test('what comes when one has gone on is dropped; the next customer has its own', async ({
  page,
  chromium,
}) => {
  const host = hostOf('late');
  await turnOn(chromium.worker());
  await profileAt(page, host);
  await expect.poll(() => askedOf(host)).toHaveLength(1);
  await page.getByRole('button', { name: 'Next record' }).click();
  const panel = await panelShowing(page, adventureWorks.name);
  await unfold(panel, 'Engagement');

  await expect(readAt(panel)).toBeVisible();
  await expect(facts(panel)).toContainText('1,000');
  await expect(facts(panel)).not.toContainText('4,350');
  const worker = await chromium.worker();
  const kept = await worker.evaluate(() => chrome.storage.session.get());
  expect(Object.keys(kept).filter((key) => key.startsWith('crmFacts:'))).toEqual([
    `crmFacts:${recordKey(adventureWorks, host)}`,
  ]);
});

test('a page whose policy lets it load nothing can be read all the same', async ({
  page,
  chromium,
}) => {
  await turnOn(chromium.worker());
  const panel = await profileAt(page, 'csp.crm4.dynamics.com');

  await expect(readAt(panel)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the offer and in what was read (${colorScheme})`, async ({
    page,
    chromium,
  }) => {
    const host = hostOf(colorScheme);
    await page.emulateMedia({ colorScheme });
    const panel = await profileAt(page, host);
    await button(panel, 'Turn on').click();
    await expect(readAt(panel)).toBeVisible();
    const key = encodeURIComponent(recordKey(contoso, host));
    await page.goto(`chrome-extension://${chromium.extensionId}/panel.html#${key}`);
    await unfold(page, 'Engagement');
    await expect(readAt(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);

    const worker = await chromium.worker();
    await worker.evaluate(() => chrome.storage.local.remove('settings'));
    await page.reload();
    await unfold(page, 'Engagement');
    await expect(button(page, 'Turn on')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

declare const chrome: {
  storage: {
    local: { set(items: object): Promise<void>; remove(key: string): Promise<void> };
    session: { get(): Promise<Record<string, unknown>> };
  };
};

async function turnOn(worker: Promise<Worker>) {
  await (await worker).evaluate(() => chrome.storage.local.set({ settings: { crmFacts: 'on' } }));
}

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
