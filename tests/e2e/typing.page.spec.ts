import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { recordAddress } from './places.ts';
import { box, handover, heading, panelShowing } from './views.ts';
import { field, unfold } from './words.ts';

const { contoso } = customers;

test('what is typed is on disk, however soon the tab is closed', async ({ page, context }) => {
  await page.goto(recordAddress(contoso));
  const intent = await intentIn(await panelShowing(page, contoso.name));

  await intent.focus();
  // Faster than it is saved: most of it waits for its turn when the tab goes.
  await page.keyboard.insertText('D');
  await page.keyboard.insertText('eploy Teams to 2,000 people');
  await page.close();

  const again = await context.newPage();
  await again.goto(recordAddress(contoso));
  const later = await intentIn(await panelShowing(again, contoso.name));
  await expect(later).toHaveValue('Deploy Teams to 2,000 people');
});

test('a field keeps its focus and its words while another view writes', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(recordAddress(contoso));
  await other.goto(recordAddress(contoso));
  const here = await panelShowing(page, contoso.name);
  const there = await panelShowing(other, contoso.name);
  // A click in a tab behind another one does not reach its frame.
  await other.bringToFront();
  const theirs = await intentIn(there);
  await page.bringToFront();
  const mine = await intentIn(here);
  await mine.focus();
  await page.keyboard.type('Deploy ');

  await box(there, handover).evaluate((element: HTMLElement) => element.click());
  await expect(box(here, handover)).toBeChecked();
  await expect(mine).toBeFocused();
  await page.keyboard.type('Teams');
  await expect(mine).toHaveValue('Deploy Teams');
  await expect(theirs).toHaveValue('Deploy Teams');

  // The same field: what one types stays in sight, and the later writer has it in the end.
  await theirs.evaluate((element: HTMLTextAreaElement) => {
    element.value = 'Deploy Exchange';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(theirs).toHaveValue('Deploy Exchange');
  await expect(mine).toHaveValue('Deploy Teams');
  await mine.blur();
  await expect(mine).toHaveValue('Deploy Exchange');
});

test('bad input is said and not saved; what was saved before is kept', async ({ page }) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  const profile = await unfold(panel, 'Engagement');
  const seats = field(profile, 'Seats');
  await seats.fill('250');
  await seats.blur();
  await expect(panel.locator('.profile-facts')).toHaveText('250 seats');

  for (const bad of ['0', '-1', '1e9', '2.5']) {
    await seats.fill(bad);
    await seats.blur();
    await expect(profile.getByText(/^Enter a whole number from 1 to 10,000,000/)).toBeVisible();
    await expect(panel.locator('.profile-facts')).toHaveText('250 seats');
  }
  await seats.fill('300');
  await seats.blur();
  await expect(profile.getByText(/^Enter a whole number/)).toHaveCount(0);
  await expect(panel.locator('.profile-facts')).toHaveText('300 seats');

  const intent = await intentIn(panel);
  await intent.fill('<img src=x onerror="document.title=1">');
  await intent.blur();
  await expect(intent).toHaveValue('<img src=x onerror="document.title=1">');
  await expect(heading(panel)).toHaveText(contoso.name);
});

test('a click on a button goes there, though leaving a field tells of a mistake above it', async ({
  page,
}) => {
  await page.goto(recordAddress(contoso));
  const panel = await panelShowing(page, contoso.name);
  const appointment = await unfoldIn(panel, 'Schedule and Conduct', 'Kickoff appointment');
  await field(appointment, 'Kickoff date and time').fill('2027-01-12T10:00');
  await field(appointment, 'Attendees').fill('not an address');
  const button = appointment.getByRole('button', { name: 'Save calendar file' });
  await button.scrollIntoViewIfNeeded();

  const [file] = await Promise.all([page.waitForEvent('download'), pressSlowly(page, button)]);
  expect(file.suggestedFilename()).toBe('kickoff.ics');
  await expect(appointment.getByText(/^Not invited/)).toBeVisible();
});

/** DIBS is folded while it is not its turn. */
async function intentIn(panel: Frame) {
  return field(await unfoldIn(panel, 'Confirm DIBS'), 'Intent');
}

async function unfoldIn(panel: Frame, step: string, part?: string) {
  const item = panel.locator('li.step', { hasText: step });
  const details = item.locator(':scope > details');
  if (!(await details.evaluate((element: HTMLDetailsElement) => element.open))) {
    await details.locator(':scope > summary').click();
  }
  return part ? unfold(panel, part) : item;
}

/** As a hand does: between down and up there is time for what leaving the field brings about. */
async function pressSlowly(page: Page, button: ReturnType<Frame['getByRole']>) {
  const at = (await button.boundingBox())!;
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await page.mouse.down();
  await expect(button).toBeFocused();
  await page.mouse.up();
}
