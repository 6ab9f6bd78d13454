import { builtInAdapters } from '@/crm/adapters';
import { firstClassAdapters } from '@/crm/adapters/first-class';
import { defaultPlace, type HostSettings } from '@/crm/host-settings';
import { matchesHost } from '@/crm/recognise';
import { browser } from './browser';
import { mayRunOn } from './crm-access';
import { filesFor, hostsIn } from './crm-files';
import { builtInMatches, dockStyle, ftopHost, scriptFile, sharedDomain } from './crm-hosts';
import { dockStyles } from './dock-styles';

type SettingsByHost = Readonly<Record<string, HostSettings>>;

type Registered = Awaited<ReturnType<typeof browser.scripting.getRegisteredContentScripts>>[number];

/**
 * Brings what is registered in line with what the user has granted and set up: on each CRM that was
 * turned on our script, with the adapters that it needs there, and the stylesheet that makes room
 * for the panel wherever it was not collapsed. The stylesheet does nothing until the script finds a
 * customer in the address, and it must be there before the first paint, or the page would jump (ADR
 * 0002). Registrations are lost at an update, so this runs at each start.
 */
export function reconcileScripts(settings: SettingsByHost): Promise<void> {
  const reconciled = lastTime.then(() => reconcile(settings));
  lastTime = reconciled.catch(() => undefined);
  return reconciled;
}

/** One after the other: at an update the browser's start and the installation come together. */
let lastTime: Promise<void> = Promise.resolve();

async function reconcile(settings: SettingsByHost): Promise<void> {
  const wanted = wantedScripts(await grantedOrigins(), settings);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = (id: string) => registered.some((script) => script.id === id);
  const dropped = registered.filter(({ id }) => !wanted.some((script) => script.id === id));
  if (dropped.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: dropped.map(({ id }) => id) });
  }
  const changed = wanted.filter(({ id }) => known(id));
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  const added = wanted.filter(({ id }) => !known(id));
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

function wantedScripts(origins: readonly string[], settings: SettingsByHost): Registered[] {
  const optional = hostsIn(
    origins.filter((origin) => !builtInMatches.includes(origin)),
    settings,
  );
  /** By the files that they are given: hosts that are given the same are one registration. */
  const groups = Map.groupBy(optional, (origin) =>
    filesFor(hostnameOf(origin), settings, builtInAdapters).join(' '),
  );
  groups.delete('');
  const docks = Object.entries(settings).map(([host, { open = true, place = defaultPlace }]) => [
    host,
    { open, place },
  ]);

  return [
    ...dockStyles([...builtInMatches, ...[...groups.values()].flat()], Object.fromEntries(docks)),
    ...[...groups].map(([files, matches]) => ({
      id: files,
      js: files.split(' '),
      matches,
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    })),
  ];
}

/** Puts our script into the tabs that were open before it was registered. */
export async function attachToOpenTabs(
  origins: readonly string[],
  settings: SettingsByHost,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(
    tabs.map(({ id, url, discarded, status }) => {
      // One that is not loaded gets the registered script when it is.
      const isLoaded = !discarded && status !== 'unloaded';
      if (id === undefined || !url || !isLoaded) return undefined;
      return attach(id, url, settings);
    }),
  );
}

export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/**
 * Into one tab; a tab that cannot be scripted (an error page, a discarded tab) is left alone. Where
 * the permission was taken back before the script had come, it leaves again.
 */
export async function attach(
  tabId: number,
  address: string,
  settings: SettingsByHost,
): Promise<void> {
  const url = new URL(address);
  const files = filesAt(url, settings);
  if (files.length === 0) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
    if (!(await mayRunOn(url))) await browser.tabs.sendMessage(tabId, { tell: 'leave' });
  } catch (error) {
    console.warn(`tab ${tabId}: the panel cannot be attached`, error);
  }
}

/**
 * What a page is given that was open before. Not the portals that share a domain with Dynamics 365,
 * which the manifest's globs keep out too; the CRMs that are on from the start need no adapter's
 * file.
 */
function filesAt(address: URL, settings: SettingsByHost): string[] {
  const { hostname, host } = address;
  const isFirstClass = firstClassAdapters.some((adapter) => matchesHost(adapter, address));
  const isPermitted = hostname.endsWith(sharedDomain) || hostname === ftopHost;
  if (isPermitted && !settings[host]?.crm) return isFirstClass ? [scriptFile] : [];
  return filesFor(hostname, settings, builtInAdapters);
}

/**
 * Makes room in a page that was loaded without the registered stylesheet. Taken out first, so that
 * opening and collapsing again and again leaves one.
 */
export async function insertDockStyle(tabId: number): Promise<void> {
  const injection = { target: { tabId }, files: [dockStyle] };
  try {
    await browser.scripting.removeCSS(injection);
    await browser.scripting.insertCSS(injection);
  } catch (error) {
    console.warn(`tab ${tabId}: no room can be made`, error);
  }
}

function hostnameOf(origin: string): string {
  return origin.replace(/^[^:]+:\/\/([^/]*)\/.*$/, '$1');
}
