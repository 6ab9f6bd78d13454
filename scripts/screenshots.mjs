import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../tests/browsers/chromium.ts';
import {
  accountAddress,
  accountListAddress,
  customers,
  tenantAddress,
  tenants,
} from '../tests/crm-samples/customers.mjs';
import { startSampleCrm } from '../tests/crm-samples/server.mjs';
import { root } from './root.mjs';

/**
 * Takes the pictures of the documents (docs/images) and more to look at (screenshots) from the
 * built extension in a real Chromium: `npm run build` before.
 */

const forDocuments = join(root, 'docs', 'images');
const toLookAt = join(root, 'screenshots');
const { adventureWorks, contoso, northwind } = customers;
const patience = { timeout: 20_000 };
/** The more a picture weighs, the longer a clone takes. */
const heaviest = 150_000;

await mkdir(forDocuments, { recursive: true });
await mkdir(toLookAt, { recursive: true });
const sampleCrm = await startSampleCrm();
const chromium = await launchChromium({
  extension: join(root, '.output', 'chrome-mv3'),
  samplePort: sampleCrm.port,
  sampleHttpPort: sampleCrm.httpPort,
});

try {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await visit(page);
  await inTheCrm(page);
  await ofThePopup(page);
  await ofThePanel(page);
} finally {
  await chromium.close();
  await sampleCrm.close();
}

/** A few customers, not all of them as far: what a list of those seen last is made of. */
async function visit(page) {
  await showing(page, tenantAddress(tenants.tailspin), tenants.tailspin.name);
  const contosoPanel = await showing(page, accountAddress(contoso), contoso.name);
  await tick(contosoPanel, /^Complete initial customer outreach/);
  await tick(contosoPanel, /^Conduct Initiate\/Kickoff Meeting/);
  await showing(page, accountAddress(northwind), northwind.name);
}

async function inTheCrm(page) {
  await page.setViewportSize({ width: 1280, height: 800 });
  const panel = await showing(page, accountAddress(adventureWorks), adventureWorks.name);
  await tick(panel, /^Complete initial customer outreach/);
  await save(page, forDocuments, 'panel.png');

  await clickLauncher(page);
  await page.waitForFunction(() => !document.documentElement.dataset.kickoffDock);
  await save(page, toLookAt, 'launcher.png');
  await inDark(page, () => save(page, toLookAt, 'launcher-dark.png'));
  await clickLauncher(page);
  await page.waitForFunction(() => document.documentElement.dataset.kickoffDock);
}

async function ofThePopup(page) {
  const popup = await chromium.openPopup(page);
  await popup.getByRole('heading', { level: 1, name: adventureWorks.name }).waitFor(patience);
  await save(popup, forDocuments, 'popup.png');
  await save(popup, toLookAt, 'popup.png');
  await inDark(popup, () => save(popup, toLookAt, 'popup-dark.png'));
  await popup.close();

  await page.goto(accountListAddress());
  const recent = await chromium.openPopup(page);
  await recent.getByRole('link', { name: contoso.name }).waitFor(patience);
  await save(recent, toLookAt, 'popup-no-customer.png');
  await inDark(recent, () => save(recent, toLookAt, 'popup-no-customer-dark.png'));
  await recent.close();
}

/** The panel's page on its own, as wide as the frame can be: as in it, but all of it. */
async function ofThePanel(page) {
  const key = `dynamics365:contoso.crm4.dynamics.com:account:${adventureWorks.id}`;
  const address = `chrome-extension://${chromium.extensionId}/panel.html`;
  await page.goto(`${address}#${encodeURIComponent(key)}`);
  await page.getByRole('heading', { level: 1, name: adventureWorks.name }).waitFor(patience);
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await save(page, toLookAt, `panel-${width}.png`);
    await inDark(page, () => save(page, toLookAt, `panel-${width}-dark.png`));
  }
  const height = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return document.body.scrollHeight;
  });
  // A window as high as the page, or its head and its links would stand in the middle.
  await page.setViewportSize({ width: 320, height });
  await save(page, toLookAt, 'panel-320-all-open.png');
}

/** The panel of a page, once it shows this customer and has counted it. */
async function showing(page, address, name) {
  await page.goto(address);
  await page.locator('[data-kickoff-panel][data-record]').waitFor(patience);
  const panel = page.frames().find(isPanel) ?? (await page.waitForEvent('framenavigated', isPanel));
  await panel.getByRole('heading', { level: 1, name }).waitFor(patience);
  return panel;
}

function isPanel(frame) {
  return /^chrome-extension:\/\/\w+\/panel\.html/.test(frame.url());
}

/** Done once it is on disk. The task may stand in a step that is folded. */
async function tick(panel, name) {
  const task = panel.getByRole('checkbox', { name, includeHidden: true });
  if (!(await task.isVisible())) {
    await panel.locator('details', { has: task }).locator('summary').first().click();
  }
  await task.check();
  await task
    .and(panel.locator('input:not([aria-busy])'))
    .waitFor({ ...patience, state: 'attached' });
}

/** It stands in a closed shadow root, so it is clicked where it is seen. */
async function clickLauncher(page) {
  const dock = await page.locator('[data-kickoff-panel]').boundingBox();
  const isOpen = dock.width > 100;
  const across = isOpen ? dock.width - 24 : dock.width / 2;
  await page.mouse.click(dock.x + across, dock.y + (isOpen ? 26 : dock.height / 2));
  // Away again, so that no picture has the mark of the mouse on it.
  await page.mouse.move(200, 400);
}

async function inDark(page, act) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await act();
  await page.emulateMedia({ colorScheme: 'light' });
}

async function save(page, folder, name) {
  const file = join(folder, name);
  await writeFile(file, await page.screenshot({ animations: 'disabled' }));
  const { size } = await stat(file);
  console.log(`${file}: ${Math.round(size / 1000)} kB`);
  if (folder === forDocuments && size > heaviest) throw new Error(`${name} weighs too much.`);
}
