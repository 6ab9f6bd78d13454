import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../tests/browsers/chromium.ts';
import { launchFirefox } from '../tests/browsers/firefox.ts';
import { accountAddress, customers } from '../tests/crm-samples/customers.mjs';
import { startSampleCrm } from '../tests/crm-samples/server.mjs';
import { root } from './root.mjs';

const customer = customers.adventureWorks;
const address = accountAddress(customer);
const patience = 20_000;

/** Opens the sample CRM in a browser with the extension, until Ctrl-C or the window's end. */
export async function show({ inFirefox, once }) {
  // From here on, so that Ctrl-C in the middle leaves nothing behind. npm passes it on twice.
  const signalled = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
  });
  const headless = once || !hasDisplay();
  const sampleCrm = await startSampleCrm();
  const open = inFirefox ? openFirefox : openChromium;
  let browser;
  const close = async () => {
    await browser?.close();
    await sampleCrm.close();
  };

  try {
    browser = await open({
      samplePort: sampleCrm.port,
      sampleHttpPort: sampleCrm.httpPort,
      headless,
      isOnline: !headless,
      endsOnSignals: false,
    });
    if (headless) await takeScreenshots(browser);
    tell({ headless, once });
    if (!once) await Promise.race([signalled, browser.ended()]);
  } finally {
    await close();
  }
}

async function openChromium(options) {
  const extension = join(root, '.output', 'chrome-mv3');
  const chromium = await launchChromium({ ...options, extension });
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await page.goto(address);

  return {
    ended: () => new Promise((resolve) => chromium.context.once('close', resolve)),
    close: () => chromium.close(),
    async panel() {
      await page.locator('[data-kickoff-panel][data-record]').waitFor({ timeout: patience });
      const frame =
        page.frames().find(isPanel) ?? (await page.waitForEvent('framenavigated', isPanel));
      await frame.getByRole('heading', { level: 1, name: customer.name }).waitFor();
      return page.screenshot();
    },
    async popup() {
      const popup = await chromium.openPopup(page);
      await popup.getByRole('heading', { level: 1, name: customer.name }).waitFor();
      return popup.screenshot();
    },
  };
}

async function openFirefox(options) {
  const extension = join(root, '.output', 'firefox-mv3');
  const firefox = await launchFirefox({ ...options, extension });
  const page = await firefox.browser.newPage();
  await page.goto(address);

  return {
    ended: () => new Promise((resolve) => firefox.browser.once('disconnected', resolve)),
    close: () => firefox.close(),
    async panel() {
      await page.waitForSelector('[data-kickoff-panel][data-record]', { timeout: patience });
      return page.screenshot();
    },
    /** Firefox does not let its popup be photographed: this is the same page in a tab. */
    async popup() {
      const popup = await firefox.openExtensionPage('popup.html');
      await popup.setViewport({ width: 380, height: 600 });
      return popup.screenshot();
    },
  };
}

function isPanel(frame) {
  return /^chrome-extension:\/\/\w+\/panel\.html/.test(frame.url());
}

async function takeScreenshots(browser) {
  const folder = join(root, 'screenshots');
  await mkdir(folder, { recursive: true });
  for (const name of ['panel', 'popup']) {
    const file = join(folder, `start-${name}.png`);
    await writeFile(file, await browser[name]());
    console.log(`Screenshot of the ${name}: ${file}`);
  }
}

function tell({ headless, once }) {
  console.log(`
${headless ? 'There is no display here, so see the screenshots above.' : 'A browser has opened.'}
It shows ${customer.name} in a sample Dynamics 365, with the kickoff panel beside it:
  - tick a task, reload the page: the tick stays
  - Next record: the panel follows at once, also where two customers share a name
  - Accounts in the menu on the left: no customer, no panel
  - the button in the browser's toolbar: tick tasks without the panel

In your own browser:
  Chrome, Edge  chrome://extensions, turn on Developer mode, Load unpacked:
                ${join(root, '.output', 'chrome-mv3')}
  Firefox       about:debugging#/runtime/this-firefox, Load Temporary Add-on:
                ${join(root, '.output', 'firefox-mv3', 'manifest.json')}
${once ? '' : '\nCtrl-C ends it.'}`);
}

function hasDisplay() {
  return process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
