import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ThirdPartyCookies } from './chromium.ts';
import { findFirefox } from './find.mjs';

export interface FirefoxOptions {
  /** The folder of the built extension, absolute. */
  readonly extension: string;
  readonly thirdPartyCookies?: ThirdPartyCookies;
  /** Where the sample CRMs are: every host is looked for here, and nothing outside is. */
  readonly samplePort?: number;
  readonly sampleHttpPort?: number;
  readonly headless?: boolean;
  /** Whether Ctrl-C ends the browser and this process at once, which is so unless told. */
  readonly endsOnSignals?: boolean;
}

export interface LaunchedFirefox {
  readonly browser: Browser;
  /** `moz-extension://…`, without a slash. */
  readonly origin: string;
  /** A page of the extension in a tab of its own, such as 'customers.html'. */
  openExtensionPage(path: string): Promise<Page>;
  /** The real popup of the toolbar button, above this page. */
  openPopup(page: Page): Promise<FirefoxPopup>;
  close(): Promise<void>;
}

/** The popup is no page to the driver. A page of the extension reaches into it instead. */
export interface FirefoxPopup {
  /** Runs the function, which sees nothing from outside, on the popup's window. */
  evaluate<Result>(act: (popup: Window) => Result): Promise<Result>;
}

/** What is used of the extension's API inside the browser. */
declare const browser: {
  readonly action: { openPopup(): Promise<void> };
  readonly extension: { getViews(filter: { type: 'popup' }): Window[] };
};

/** A real Firefox with the built extension in it, as a temporary add-on. */
export async function launchFirefox(options: FirefoxOptions): Promise<LaunchedFirefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found on this machine.');

  const uuid = randomUUID();
  const handlesSignals = options.endsOnSignals ?? true;
  const firefox = await puppeteer.launch({
    handleSIGINT: handlesSignals,
    handleSIGTERM: handlesSignals,
    handleSIGHUP: handlesSignals,
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1440, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, await geckoId(options.extension), uuid),
  });

  try {
    await firefox.installExtension(options.extension);
  } catch (error) {
    await firefox.close();
    throw error;
  }
  const origin = `moz-extension://${uuid}`;
  return {
    browser: firefox,
    origin,
    openExtensionPage: (path) => openExtensionPage(firefox, `${origin}/${path}`),
    openPopup: async (page) =>
      openPopup(await openExtensionPage(firefox, `${origin}/popup.html`), page),
    close: () => firefox.close(),
  };
}

async function openPopup(helper: Page, page: Page): Promise<FirefoxPopup> {
  await page.bringToFront();
  await helper.evaluate(() => browser.action.openPopup());
  await helper.waitForFunction(
    () => browser.extension.getViews({ type: 'popup' })[0]?.document.readyState === 'complete',
    { polling: 50 },
  );
  const popup = "browser.extension.getViews({ type: 'popup' })[0]";
  return {
    evaluate: <Result>(act: (popup: Window) => Result) =>
      helper.evaluate(`(${act})(${popup})`) as Promise<Result>,
  };
}

function preferences(options: FirefoxOptions, id: string, uuid: string) {
  const { samplePort, sampleHttpPort, thirdPartyCookies } = options;
  const ports = [samplePort && `443=${samplePort}`, sampleHttpPort && `80=${sampleHttpPort}`];
  const samples = {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': ports.filter(Boolean).join(';'),
  };
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    // Grants an optional permission as soon as the extension asks for it.
    'extensions.webextOptionalPermissionPrompts': false,
    // The popup opens when the extension says so, without a click on its button.
    'extensions.openPopupWithoutUserGesture.enabled': true,
    // 1 keeps every third party out, 0 nobody.
    'network.cookie.cookieBehavior': thirdPartyCookies === 'block' ? 1 : 0,
    ...(samplePort && samples),
  };
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension} has no id for Firefox in its manifest.`);
  return id;
}

/** Firefox does not tell when a page of an extension has loaded: the page is asked instead. */
async function openExtensionPage(firefox: Browser, address: string): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(address, { timeout: 600 }).catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
  });
  await page.waitForFunction(
    (wanted: string) => location.href === wanted && document.readyState === 'complete',
    { polling: 50 },
    address,
  );
  return page;
}
