import { builtInAdapters } from '@/crm/adapters';
import type { HostDock } from '@/crm/host-settings';
import { matchesHost } from '@/crm/recognise';
import { browser } from './browser';
import { builtInMatches, dockStyle, scriptFile, sharedDomain } from './crm-hosts';
import { dockStyles } from './dock-styles';

type Registered = Awaited<ReturnType<typeof browser.scripting.getRegisteredContentScripts>>[number];

type Docks = Readonly<Record<string, HostDock>>;

/**
 * Brings what is registered in line with what the user has granted: our script on the CRMs that
 * were turned on, and the stylesheets that make room for the panel (`dock-styles.ts`), which do
 * nothing until the script finds a customer in the address. Registrations are lost at an update, so
 * this runs at each start.
 */
export function reconcileScripts(docks: Docks): Promise<void> {
  const reconciled = lastTime.then(() => reconcile(docks));
  lastTime = reconciled.catch(() => undefined);
  return reconciled;
}

/** One after the other: at an update the browser's start and the installation come together. */
let lastTime: Promise<void> = Promise.resolve();

async function reconcile(docks: Docks): Promise<void> {
  const optional = (await grantedOrigins()).filter((origin) => !builtInMatches.includes(origin));
  const wanted: Registered[] = dockStyles([...builtInMatches, ...optional], docks);
  if (optional.length > 0) {
    wanted.push({
      id: 'crm',
      js: [scriptFile],
      matches: optional,
      runAt: 'document_start',
      persistAcrossSessions: true,
    });
  }

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

/** Puts our script into the tabs that were open before it was registered. */
export async function attachToOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(
    tabs.map(({ id, url, discarded, status }) => {
      // One that is not loaded gets the registered script when it is.
      const isLoaded = !discarded && status !== 'unloaded';
      if (id === undefined || !url || !isLoaded || !mayBeCrm(url)) return undefined;
      return attach(id);
    }),
  );
}

/** Not the portals that share a domain with Dynamics 365: the manifest's globs keep them out too. */
function mayBeCrm(url: string): boolean {
  const address = new URL(url);
  if (!address.hostname.endsWith(sharedDomain)) return true;
  return builtInAdapters.some((adapter) => matchesHost(adapter, address));
}

export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Into one tab; a tab that cannot be scripted (an error page, a discarded tab) is left alone. */
export async function attach(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [scriptFile],
      injectImmediately: true,
    });
  } catch (error) {
    console.warn(`tab ${tabId}: the panel cannot be attached`, error);
  }
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
