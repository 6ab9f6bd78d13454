import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { sampleHosts } from '../crm-samples/hosts.mjs';
import { backgroundOf, reloadExtension, startWorker, stopWorker } from './background-worker.ts';
import { findChromium, isBrandedChrome } from './find.mjs';

/** Without it Playwright does not see the toolbar popup: to it that is no tab. */
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

export type ThirdPartyCookies = 'allow' | 'block';

export interface ChromiumOptions {
  /** The folder of the built extension, absolute. */
  readonly extension: string;
  readonly thirdPartyCookies?: ThirdPartyCookies;
  /** Whether Back may show a page as it was left, which Playwright does not let be unless told. */
  readonly backForwardCache?: boolean;
  /** Where the sample CRMs are: their hosts are looked for on this machine. */
  readonly samplePort?: number;
  readonly sampleHttpPort?: number;
  /** More hosts that are on this machine, with their ports. */
  readonly hosts?: Readonly<Record<string, number>>;
  /** A profile to start from, which is kept. Otherwise it is new, and gone in the end. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Whether addresses outside this machine can be reached; tests do not want that. */
  readonly isOnline?: boolean;
  /** Whether Ctrl-C ends the browser and this process at once, which is so unless told. */
  readonly endsOnSignals?: boolean;
}

export interface LaunchedChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly profile: string;
  /** The extension's background; one that was stopped is started. */
  worker(): Promise<Worker>;
  /** Ends the background as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  /** As at an update: the extension ends, and starts anew with an empty `storage.session`. */
  reload(): Promise<void>;
  /** The real popup of the toolbar button, above this page. It closes when the page is clicked. */
  openPopup(page: Page): Promise<Page>;
  /**
   * The popup as by a click on the toolbar button, which also grants `activeTab`. The page's
   * address must be one that no other tab has.
   */
  clickAction(page: Page): Promise<Page>;
  /**
   * Answers yes beforehand when the extension asks for this host, such as 'https://crm.test/*'.
   * It still has to ask, by the user's click.
   */
  grantHost(pattern: string): Promise<void>;
  close(): Promise<void>;
}

/** What is used of the extension's API inside the browser. */
declare const chrome: {
  readonly action: { openPopup(): Promise<void> };
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
};

/** A real Chromium or Edge with the built extension in it. */
export async function launchChromium(options: ChromiumOptions): Promise<LaunchedChromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Edge or Chrome was found on this machine.');

  const isThrowAway = options.profile === undefined;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'kickoff-chromium-')));
  const removeProfile = async () => {
    if (isThrowAway) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    await setPreferences(profile, options.thirdPartyCookies ?? 'allow');
    const context = await launchContext(executablePath, profile, options);
    const extensionId = await extensionIn(context, executablePath, options.extension);
    return launched(context, extensionId, profile, removeProfile);
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

function launchContext(executablePath: string, profile: string, options: ChromiumOptions) {
  const handlesSignals = options.endsOnSignals ?? true;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    // The window's own size: only so has the popup its own.
    viewport: null,
    ignoreHTTPSErrors: true,
    handleSIGINT: handlesSignals,
    handleSIGTERM: handlesSignals,
    handleSIGHUP: handlesSignals,
    args: commandLine(options),
    ignoreDefaultArgs: options.backForwardCache ? ['--disable-back-forward-cache'] : [],
  });
}

/** The id under which the browser runs the extension, once it does. */
async function extensionIn(context: BrowserContext, executablePath: string, extension: string) {
  try {
    if (isBrandedChrome(executablePath)) await loadByDevTools(context, extension);
    return new URL((await backgroundOf(context)).url()).host;
  } catch (error) {
    await context.close();
    throw error;
  }
}

function launched(
  context: BrowserContext,
  extensionId: string,
  profile: string,
  removeProfile: () => Promise<void>,
): LaunchedChromium {
  const worker = () => startWorker(context, extensionId);

  return {
    context,
    extensionId,
    profile,
    worker,
    stopWorker: () => stopWorker(context, extensionId),
    reload: () => reloadExtension(context, extensionId),
    openPopup: async (page) => openPopup(context, await worker(), page),
    clickAction: (page) => clickAction(context, extensionId, page),
    grantHost: (pattern) => grantHost(context, extensionId, pattern),
    async close() {
      await context.close();
      await removeProfile();
    },
  };
}

function commandLine(options: ChromiumOptions) {
  const { extension, samplePort, sampleHttpPort, hosts = {}, isOnline } = options;
  const samples = `127.0.0.1:${samplePort}`;
  const rules = [
    ...Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`),
    sampleHttpPort && `MAP *:80 127.0.0.1:${sampleHttpPort}`,
    ...(samplePort
      ? ['*.dynamics.com', ...sampleHosts].map((host) => `MAP ${host} ${samples}`)
      : []),
    !isOnline && 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ].filter(Boolean);

  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--enable-unsafe-extension-debugging',
    '--window-size=1440,987',
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(', ')}`] : []),
  ];
}

/** What has no switch on the command line stands in the profile. */
async function setPreferences(profile: string, thirdPartyCookies: ThirdPartyCookies) {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = await readFile(file, 'utf8').then(JSON.parse, () => ({}));
  preferences.profile = {
    ...preferences.profile,
    cookie_controls_mode: thirdPartyCookies === 'block' ? 1 : 0,
  };
  // So that the extension comes back after chrome.runtime.reload().
  preferences.extensions = { ...preferences.extensions, ui: { developer_mode: true } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify(preferences));
}

async function loadByDevTools(context: BrowserContext, extension: string) {
  const devTools = await context.browser()?.newBrowserCDPSession();
  await devTools?.send('Extensions.loadUnpacked', { path: extension });
  await devTools?.detach();
}

async function openPopup(context: BrowserContext, worker: Worker, page: Page): Promise<Page> {
  await page.bringToFront();
  return popupAfter(context, () => worker.evaluate(() => chrome.action.openPopup()));
}

async function clickAction(context: BrowserContext, id: string, page: Page): Promise<Page> {
  await page.bringToFront();
  const devTools = await context.browser()?.newBrowserCDPSession();
  if (!devTools) throw new Error('The browser takes no DevTools calls.');
  const tabs = await devTools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.targetInfos.find(({ url }) => url === page.url());
  // Too new for Playwright's types.
  const click = { name: 'Extensions.triggerAction', with: { id, targetId: tab?.targetId } };
  return popupAfter(context, () => devTools.send(click.name as never, click.with as never));
}

async function popupAfter(context: BrowserContext, act: () => Promise<unknown>): Promise<Page> {
  const [popup] = await Promise.all([
    context.waitForEvent('page', {
      predicate: (opened) => opened.url().startsWith('chrome-extension://'),
    }),
    act(),
  ]);
  await popup.waitForLoadState();
  return popup;
}

async function grantHost(context: BrowserContext, extensionId: string, pattern: string) {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    ([id, host]) => chrome.developerPrivate.addHostPermission(id!, host!),
    [extensionId, pattern],
  );
  await page.close();
}
