import type { HostDock, HostSettings } from '@/crm/host-settings';
import { defaultPlace } from '@/crm/host-settings';
import { parseHostSettings } from '@/crm/host-settings-schema';
import type { PlaceChange } from '@/crm/place-schema';
import { readRule } from '@/crm/read-rule';
import { canonicalJson } from '@/playbook/canonical-json';
import { isTree } from '@/playbook/register';
import { type Area, readTwice } from './area';
import { takeTurns } from './turns';

export type HostChange = Partial<HostSettings>;

/** What is kept for each CRM host (ADR 0022). Every function rejects with a StorageProblem. */
export interface HostSettingsStore {
  read(host: string): Promise<HostSettings>;
  /** All that are kept, by host. */
  all(): Promise<Readonly<Record<string, HostSettings>>>;
  /**
   * Writes the parts that the change names, undefined taking one away, and returns all of them;
   * undefined where they were so already. The change may be made from what stands there.
   */
  change(
    host: string,
    change: HostChange | ((before: HostSettings) => HostChange),
  ): Promise<HostSettings | undefined>;
  /** A panel that comes back from the browser's own side panel is open. */
  setPlace(host: string, change: PlaceChange): Promise<HostDock>;
  /** In per cent of the window's height. */
  setLauncher(host: string, launcherAt: number): Promise<void>;
}

/** One key per host, which the content script reads by itself, once (`entrypoints/crm`). */
export const hostKey = (host: string) => `host:${host}`;

/** The hosts that have one: `storage.local` cannot be asked for keys that begin so. */
const hostsKey = 'hosts';
/** Where version 0.1 had them: only what was collapsed had a key. */
const hostsOf01 = 'collapsedHosts';

export function openHostSettings(area: Area): HostSettingsStore {
  const inTurn = takeTurns();

  async function hosts(): Promise<string[]> {
    const stored = await readTwice(area, [hostsKey, hostsOf01]);
    return [...new Set([stored[hostsOf01], stored[hostsKey]].flatMap(texts))];
  }

  async function stored(host: string): Promise<unknown> {
    return (await readTwice(area, hostKey(host)))[hostKey(host)];
  }

  async function all(): Promise<Record<string, HostSettings>> {
    const known = await hosts();
    const found = known.length > 0 ? await readTwice(area, known.map(hostKey)) : {};
    return Object.fromEntries(
      known.map((host) => [host, parseHostSettings(found[hostKey(host)], readRule)] as const),
    );
  }

  async function change(
    host: string,
    wanted: HostChange | ((before: HostSettings) => HostChange),
  ): Promise<HostSettings | undefined> {
    const raw = await stored(host);
    const before = parseHostSettings(raw, readRule);
    const change = typeof wanted === 'function' ? wanted(before) : wanted;
    if (saysNothingNew(before, change)) return undefined;
    // A part that only a newer version knows stays.
    const after = { ...(isTree(raw) && raw), ...change };
    const known = await hosts();
    await area.set({
      [hostKey(host)]: after,
      ...(!known.includes(host) && { [hostsKey]: [...known, host] }),
    });
    return parseHostSettings(after, readRule);
  }

  return {
    read: (host) => inTurn(async () => parseHostSettings(await stored(host), readRule)),
    all: () => inTurn(all),
    change: (host, wanted) => inTurn(() => change(host, wanted)),
    setPlace: (host, changed) =>
      inTurn(async () => {
        const before = parseHostSettings(await stored(host), readRule);
        const place = { ...defaultPlace, ...before.place, ...changed };
        const comesBack = before.place?.mode === 'browser' && place.mode !== 'browser';
        const after = await change(host, comesBack ? { place, open: undefined } : { place });
        return dockOf(after ?? before);
      }),
    setLauncher: (host, launcherAt) =>
      inTurn(async () => {
        await change(host, ({ place }) => ({ place: { ...defaultPlace, ...place, launcherAt } }));
      }),
  };
}

/** What was not set is as it is unless set. */
export function dockOf({ open = true, place = defaultPlace }: HostSettings): HostDock {
  return { open, place };
}

function saysNothingNew(before: HostSettings, change: HostChange): boolean {
  return Object.entries(change).every(
    ([part, value]) => canonicalJson(before[part as keyof HostSettings]) === canonicalJson(value),
  );
}

function texts(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string') : [];
}
