import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { writeRuleFile } from '@/crm/rule-file.ts';
import { acmeRule } from '@/crm/rule-for-tests.ts';
import { expect, test } from '../browsers/fixtures.ts';
import { unknownFamilies } from '../crm-samples/families/index.mjs';
import { turnOn } from './turn-on.ts';
import { dockedRecord, panelShowing } from './views.ts';
import { field } from './words.ts';

const [acorn] = unknownFamilies;
const { contoso } = acorn.customers;
const acornRule = {
  ...acmeRule,
  id: 'own-acorn',
  name: 'Acorn',
  hosts: ['acorn.test'],
  records: [{ path: '/clients/:id~', id: 'number' }],
  names: [{ selector: '.client-title' }],
} as const;

async function openOptions(context: BrowserContext, extensionId: string): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(options.getByText('Where the panel is turned on')).toBeVisible();
  return options;
}

const rulesFile = (options: Page) => field(options, 'Add from a file of rules (.json)');
const named = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a host is turned off there: its pages are left, and what is stored is kept', async ({
  page,
  context,
  chromium,
}) => {
  await page.goto('http://crm.test/#crm/model/party.party/2');
  await turnOn(page, chromium);
  await expect.poll(() => dockedRecord(page)).toBe('tryton:crm.test:account:2');

  const options = await openOptions(context, chromium.extensionId);
  const list = options.getByRole('list', { name: 'Where the panel is turned on' });
  await expect(list.getByRole('listitem')).toHaveText([/crm\.test.*Tryton/]);
  await options.getByRole('button', { name: 'Turn off on crm.test' }).click();
  await expect(options.getByText(/^Turned off on crm\.test\./)).toBeFocused();
  await expect(list.getByRole('listitem')).toHaveCount(0);
  await expect(page.locator('[data-kickoff-panel]')).toHaveCount(0);

  await page.bringToFront();
  const popup = await chromium.clickAction(page);
  await expect(popup.getByText(/You turned on Tryton on crm\.test before/)).toBeVisible();
});

test('a rule from a file is shown before it is taken, turned on, and saved as the same file', async ({
  page,
  context,
  chromium,
}) => {
  const options = await openOptions(context, chromium.extensionId);
  const file = writeRuleFile([acornRule]);
  await rulesFile(options).setInputFiles(named('acorn.json', file));
  await expect(options.getByText(/1 rule in .*acorn\.json/)).toBeVisible();
  await options.getByRole('button', { name: 'Take 1 rule' }).click();
  await expect(options.getByText('1 rule taken')).toBeVisible();

  await chromium.grantHost('http://acorn.test/*');
  await chromium.grantHost('https://acorn.test/*');
  await options.getByRole('button', { name: /^Turn on for acorn\.test/ }).click();
  await page.goto(`${acorn.origin}/clients/${contoso.id}/overview`);
  await expect.poll(() => dockedRecord(page)).toBe(`own-acorn:acorn.test:account:${contoso.id}`);
  await panelShowing(page, contoso.name);

  const [saved] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: /^Save as a file: Acorn/ }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('kickoff-rule-acorn.json');
  expect(await readFile(await saved.path(), 'utf8')).toBe(file);

  await options.getByRole('button', { name: /^Remove: Acorn/ }).click();
  await expect.poll(() => dockedRecord(page)).toBeNull();
});

for (const [kind, text, fault] of [
  ['another version', '{ "kickoffPanelRules": 2, "rules": [] }', /newer version/],
  ['no JSON', '{ "kickoffPanelRules": 1, ', /JSON/],
  [
    'an unknown field',
    writeRuleFile([acornRule]).replace('"dock"', '"colour": "red",\n      "dock"'),
    /rules\[0\]\.colour/,
  ],
  [
    'a pattern for everything',
    writeRuleFile([acornRule]).replace('/clients/:id~', '**/:id'),
    /rules\[0\]\.records\[0\]/,
  ],
  [
    'a selector that throws',
    writeRuleFile([acornRule]).replace('.client-title', 'h1[['),
    /rules\[0\]\.names\[0\]\.selector/,
  ],
] as const) {
  test(`a file with ${kind} is refused with the reason and place, and changes nothing`, async ({
    context,
    chromium,
  }) => {
    const options = await openOptions(context, chromium.extensionId);
    await rulesFile(options).setInputFiles(named('bad.json', text));

    const alert = options.getByRole('alert').filter({ hasText: 'bad.json' });
    await expect(alert).toContainText('Nothing was taken from');
    await expect(alert).toContainText(fault);
    await expect(options.getByRole('button', { name: /^Take/ })).toHaveCount(0);
    const worker = await chromium.worker();
    expect(await worker.evaluate(() => chrome.storage.local.get('rules'))).toEqual({});
  });
}

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};
