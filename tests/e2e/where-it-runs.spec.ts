import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../browsers/chromium.ts';
import { expect, test } from '../browsers/fixtures.ts';
import { customers } from '../crm-samples/customers.mjs';
import { addressOf } from '../crm-samples/families/addresses.mjs';
import { knownFamilies } from '../crm-samples/families/index.mjs';
import { recordAddress } from './places.ts';
import { turnOn } from './turn-on.ts';
import { updateExtension } from './update-extension.ts';
import { dockedRecord, panelShowing } from './views.ts';

const { contoso } = customers;
const party = 'http://crm.test/#crm/model/party.party/2';
const partyKey = 'tryton:crm.test:account:2';

/** The worlds of extensions that DevTools know in the page's own document. */
async function worldsIn(page: Page): Promise<string[]> {
  const devTools = await page.context().newCDPSession(page);
  const worlds: string[] = [];
  devTools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated') worlds.push(context.name);
  });
  // Tells of those that are there already.
  await devTools.send('Runtime.enable');
  await devTools.detach();
  return worlds.filter((name) => name === 'Kickoff Panel');
}

test('on a host that is not turned on nothing of ours runs at all', async ({ page, context }) => {
  await page.goto(recordAddress(contoso));
  await panelShowing(page, contoso.name);
  // Where it runs, it is seen in this way.
  expect(await worldsIn(page)).toEqual(['Kickoff Panel']);

  const records = knownFamilies.map((family) =>
    addressOf(family, { page: 'record', id: family.customers.contoso.id }),
  );
  const others = ['http://plain.test/', party, 'https://crm.acme.test/'];
  // A portal on the domain of Dynamics 365 has the stylesheet too, which does nothing by itself.
  const tab = await context.newPage();
  await tab.goto('https://make.dynamics.com/');
  expect(await worldsIn(tab)).toEqual([]);
  for (const address of [...records, ...others]) {
    await tab.goto(address);
    expect(await worldsIn(tab), address).toEqual([]);
    expect(await tab.locator('[data-kickoff-panel], [data-kickoff-dock]').count()).toBe(0);
    expect(await hasRoomRule(tab), address).toBe(false);
  }
});

for (const host of ['crm.acme.test', 'contoso.crm4.dynamics.com.mcas.ms']) {
  test(`Dynamics 365 on ${host} is turned on as such in two clicks`, async ({ page, chromium }) => {
    await page.goto(recordAddress(contoso, host));
    expect(await dockedRecord(page)).toBeNull();
    await chromium.grantHost(`https://${host}/*`);

    const popup = await chromium.clickAction(page);
    await expect(popup.getByText(`Dynamics 365 on ${host} is not turned on yet.`)).toBeVisible();
    await popup.getByRole('button', { name: `Turn on for ${host}` }).click();
    await expect.poll(() => dockedRecord(page)).toBe(`dynamics365:${host}:account:${contoso.id}`);
    await panelShowing(page, contoso.name);
  });
}

test('a CRM that was turned on is so after an update, and after a restart of the browser', async ({
  sampleCrm,
  extensionFolder,
}, testInfo) => {
  const start = () =>
    launchChromium({
      extension: resolve(extensionFolder),
      samplePort: sampleCrm.port,
      sampleHttpPort: sampleCrm.httpPort,
      profile: testInfo.outputPath('profile'),
    });
  const first = await start();
  const page = await first.context.newPage();
  await page.goto(party);
  await turnOn(page, first);
  await expect.poll(() => dockedRecord(page)).toBe(partyKey);

  await panelShowing(page, 'Unnamed account · Tryton');
  await updateExtension(page, first);
  await expect.poll(() => dockedRecord(page)).toBe(partyKey);
  await page.reload();
  await expect.poll(() => dockedRecord(page)).toBe(partyKey);
  await first.close();

  const second = await start();
  const after = await second.context.newPage();
  await after.goto(party);
  await expect.poll(() => dockedRecord(after)).toBe(partyKey);
  await expect(after.locator('[data-kickoff-panel]')).toHaveCount(1);
  await second.close();
});

/** Whether the stylesheet that makes room is there: it has a rule for the root. */
function hasRoomRule(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    document.documentElement.dataset.kickoffDock = 'body right 360';
    const has =
      getComputedStyle(document.documentElement).getPropertyValue('--kickoff-dock') !== '';
    delete document.documentElement.dataset.kickoffDock;
    return has;
  });
}
