import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { recordAddress } from './places.ts';
import { heading, panelShowing } from './views.ts';
import { field, inLanguage, toTheMinute, unfold } from './words.ts';

const { contoso } = customers;

const calendar = (...days: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example//holidays//EN',
    ...days.flatMap((day, index) => [
      'BEGIN:VEVENT',
      `UID:${index}@example.com`,
      'DTSTAMP:20260101T000000Z',
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:Holiday ${index + 1}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

test('holidays from a calendar file move a deadline in the panel that is open', async ({
  page,
  context,
  chromium,
}) => {
  await inLanguage('en');
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  const profile = await unfold(panel, 'Engagement');
  await field(profile, 'Motion').selectOption('rfa');
  // The next Monday, so that no weekend is between.
  const now = Temporal.Now.zonedDateTimeISO();
  const monday = now.add({ days: 8 - now.dayOfWeek }).with({ hour: 10, minute: 0 });
  await field(profile, 'Assigned on').fill(toTheMinute(monday));
  const due = (days: number) =>
    monday.add({ days }).toLocaleString('en', { month: 'short', day: 'numeric' });
  await expect(panel.locator('.deadline')).toContainText(due(2));

  const options = await openOptions(context.newPage(), chromium.extensionId);
  const tuesday = monday.add({ days: 1 }).toPlainDate().toString();
  await options.getByLabel('Add from a calendar file (.ics)').setInputFiles({
    name: 'holidays.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(calendar(tuesday)),
  });
  await options.getByRole('button', { name: /^Add 1 day/ }).click();
  await expect(options.getByText('Holiday 1')).toBeVisible();
  await expect(panel.locator('.deadline')).toContainText(due(3));

  // Friday becomes no working day: nothing changes before it. Wednesday does.
  await options.getByRole('checkbox', { name: 'Wednesday' }).uncheck();
  await expect(panel.locator('.deadline')).toContainText(due(4));
});

test('a calendar file of 10 MB, and one of garbage, are said to be so and change nothing', async ({
  page,
  chromium,
}) => {
  const options = await openOptions(Promise.resolve(page), chromium.extensionId);
  const file = options.getByLabel('Add from a calendar file (.ics)');
  const bad = [
    ['large.ics', Buffer.alloc(10_000_000, 'BEGIN:VEVENT\r\n')],
    ['garbage.ics', Buffer.from([0, 255, 13, 10, 66, 69, 71, 73, 78, 58, 200])],
    ['page.ics', Buffer.from('<!doctype html><title>Sign in</title>')],
    ['empty.ics', Buffer.alloc(0)],
  ] as const;
  for (const [name, buffer] of bad) {
    await file.setInputFiles({ name, mimeType: 'text/calendar', buffer });
    await expect(options.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
    await expect(options.getByRole('button', { name: /^Add \d+ day/ })).toHaveCount(0);
  }
  await expect(options.getByText('No holidays yet.', { exact: false })).toBeVisible();
});

test('a dead link is reported and replaced in one step, everywhere', async ({
  page,
  context,
  chromium,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  const deck = panel.getByRole('navigation').getByRole('link', { name: 'Kickoff deck' });
  await expect(deck).toHaveAttribute('href', 'https://aka.ms/AA6s6ey');

  await panel.getByRole('button', { name: 'Menu', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Playbook and links' }).click();
  await expect(panel.getByText('May 4, 2020')).toBeVisible();
  await expect(panel.locator('.page').getByText(/Windows 10.*current branch/)).toBeVisible();
  await panel.getByRole('button', { name: 'Report as dead: Kickoff deck' }).click();
  const address = panel.getByLabel('New address');
  await address.fill('javascript:alert(1)');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByText(/^A web address is needed/)).toBeVisible();
  await address.fill('https://intranet.contoso.example/deck');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(deck).toHaveAttribute('href', 'https://intranet.contoso.example/deck');

  const other = await context.newPage();
  await other.goto(recordAddress(customers.adventureWorks));
  const there = await panelShowing(other, customers.adventureWorks.name);
  const everywhere = there.locator('a', { hasText: /^Kickoff deck/ });
  for (const link of await everywhere.all()) {
    await expect(link).toHaveAttribute('href', 'https://intranet.contoso.example/deck');
  }

  const options = await openOptions(context.newPage(), chromium.extensionId);
  await options.getByRole('button', { name: /Back to the built-in address: Kickoff deck/ }).click();
  await expect(deck).toHaveAttribute('href', 'https://aka.ms/AA6s6ey');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the options or the pages of the menu (${colorScheme})`, async ({
    page,
    chromium,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(recordAddress(contoso));
    await panelShowing(page, contoso.name);
    const options = await openOptions(Promise.resolve(page), chromium.extensionId);
    expect(await violations(options)).toEqual([]);

    const key = encodeURIComponent(`dynamics365:contoso.crm4.dynamics.com:account:${contoso.id}`);
    await page.goto(`chrome-extension://${chromium.extensionId}/panel.html#${key}`);
    await expect(heading(page)).toHaveText(contoso.name);
    for (const name of ['Summary for the CRM', 'History', 'Playbook and links']) {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await page.getByRole('menuitem', { name }).click();
      await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Back', exact: true }).click();
    }
    await page.getByRole('button', { name: /^More about Complete initial/ }).click();
    await expect(field(page, 'Status')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

async function openOptions(opening: Promise<Page>, extensionId: string): Promise<Page> {
  const page = await opening;
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
