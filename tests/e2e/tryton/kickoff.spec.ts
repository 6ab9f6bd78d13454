import { expect, panelOf, test } from '../../tryton/fixtures.ts';
import {
  backIsDone,
  logIn,
  nameField,
  newRecord,
  nextRecord,
  openPartyList,
  openRecord,
  recordId,
  toList,
} from '../../tryton/sao.ts';
import { openPlacePage, placeAt } from '../placing.ts';
import { controlsUnderPanel } from '../under-the-panel.ts';
import { box, dockedRecord, heading, outreach, standing } from '../views.ts';

test('a real Tryton: list, customer, next, back, list, new; always the right customer or none', async ({
  page,
  chromium,
  tryton,
}) => {
  await logIn(page, tryton);
  await openPartyList(page);
  expect(await dockedRecord(page)).toBeNull();

  // Tryton lives on any host: it is turned on by one click.
  await chromium.grantHost(`${new URL(tryton.url).origin}/*`);
  const popup = await chromium.clickAction(page);
  await popup.getByRole('button', { name: /^Turn on for/ }).click();
  // Granted and attached: on a list that leaves no trace in the page, so the background is asked.
  const worker = await chromium.worker();
  await expect
    .poll(() => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
    .toHaveLength(2);
  await page.bringToFront();

  await openRecord(page, 'Contoso Retail Ltd');
  const first = keyOf(page.url(), recordId(page));
  await expect.poll(() => dockedRecord(page)).toBe(first);
  const panel = await panelOf(page);
  await expect(heading(panel)).toHaveText('Contoso Retail Ltd');
  await box(panel, outreach).check();
  await expect(standing(panel)).toContainText('Step 2 of 4');

  await nameField(page).focus();
  const nextName = await nextRecord(page);
  const second = keyOf(page.url(), recordId(page));
  expect(second).not.toBe(first);
  await expect.poll(() => dockedRecord(page)).toBe(second);
  await expect(heading(panel)).toHaveText(nextName);
  await expect(box(panel, outreach)).not.toBeChecked();

  await page.goBack();
  await expect.poll(() => dockedRecord(page)).toBe(first);
  await expect(heading(panel)).toHaveText('Contoso Retail Ltd');
  await expect(box(panel, outreach)).toBeChecked();
  await backIsDone(page, 'Contoso Retail Ltd');

  await toList(page);
  await expect.poll(() => dockedRecord(page)).toBeNull();
  await expect(page.locator('[data-kickoff-panel]')).toBeHidden();

  await newRecord(page);
  expect(await dockedRecord(page)).toBeNull();

  // Nobody got anybody else's name on the way.
  const kept = await worker.evaluate(async () => {
    const everything = await chrome.storage.local.get(null);
    return Object.entries(everything).flatMap(([key, customer]) =>
      key.startsWith('journal:') ? Object.entries((customer as Kept).records) : [],
    );
  });
  const names = Object.fromEntries(kept.map(([key, record]) => [key, record.name?.value.text]));
  expect(names).toEqual({ [first]: 'Contoso Retail Ltd', [second]: nextName });
});

test('in a real Tryton none of its controls ends up under the panel', async ({
  page,
  chromium,
  tryton,
}) => {
  await chromium.grantHost(`${new URL(tryton.url).origin}/*`);
  await logIn(page, tryton);
  await openPartyList(page);
  const popup = await chromium.clickAction(page);
  await popup.getByRole('button', { name: /^Turn on for/ }).click();
  await page.bringToFront();
  await openRecord(page, 'Contoso Retail Ltd');
  await expect.poll(() => dockedRecord(page)).not.toBeNull();
  const panel = await panelOf(page);
  const none = () => expect.poll(() => page.evaluate(controlsUnderPanel));
  await none().toEqual([]);
  await openPlacePage(panel);
  for (const side of ['right', 'left'] as const) {
    for (const width of [320, 480, 720]) {
      await placeAt(page, panel, { side, width });
      await none().toEqual([]);
    }
  }
});

function keyOf(address: string, id: string | undefined): string {
  return `tryton:${new URL(address).host}:account:${id}`;
}

interface Kept {
  records: Record<string, { name?: { value: { text: string } } }>;
}

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
};
