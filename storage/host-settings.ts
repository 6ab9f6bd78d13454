import type { HostDock } from '@/crm/host-settings';
import { type PlaceChange, parsePlace } from '@/crm/place-schema';
import { isTree } from '@/playbook/register';
import { type Area, readTwice } from './area';
import { takeTurns } from './turns';

/** Of what is kept by CRM host (`HostSettings`), the dock. Every function rejects with a StorageProblem. */
export interface HostSettingsStore {
  /** As it is unless set, where nothing was kept. */
  dock(host: string): Promise<HostDock>;
  /** Of every host of which something is kept. */
  docks(): Promise<Readonly<Record<string, HostDock>>>;
  /** Remembers how the panel was left; true where that is a change. */
  setOpen(host: string, open: boolean): Promise<boolean>;
  /** A panel that comes back from the browser's own side panel is open. */
  setPlace(host: string, change: PlaceChange): Promise<HostDock>;
  /** In per cent of the window's height. */
  setLauncher(host: string, launcherAt: number): Promise<void>;
}

/** One key per host, which the content script reads by itself, once (`entrypoints/crm`). */
export const hostKey = (host: string) => `host:${host}`;
const hostsKey = 'hosts';

export function openHostSettings(area: Area): HostSettingsStore {
  const inTurn = takeTurns();

  async function hosts(): Promise<string[]> {
    const { [hostsKey]: stored } = await readTwice(area, hostsKey);
    return Array.isArray(stored) ? stored.filter((host) => typeof host === 'string') : [];
  }

  async function kept(host: string): Promise<unknown> {
    return (await readTwice(area, hostKey(host)))[hostKey(host)];
  }

  /** What the change does not name stays, also what only a newer version knows. */
  async function change(host: string, wanted: (before: HostDock) => Partial<HostDock>) {
    const [before, known] = [await kept(host), await hosts()];
    const parts = wanted(dockFrom(before));
    const after = { ...(isTree(before) && before), ...parts };
    await area.set({
      [hostKey(host)]: after,
      [hostsKey]: known.includes(host) ? known : [...known, host],
    });
    return dockFrom(after);
  }

  return {
    dock: (host) => inTurn(async () => dockFrom(await kept(host))),
    docks: () =>
      inTurn(async () => {
        const known = await hosts();
        const all = await readTwice(area, known.map(hostKey));
        return Object.fromEntries(known.map((host) => [host, dockFrom(all[hostKey(host)])]));
      }),
    setOpen: (host, open) =>
      inTurn(async () => {
        if (dockFrom(await kept(host)).open === open) return false;
        await change(host, () => ({ open }));
        return true;
      }),
    setPlace: (host, changed) =>
      inTurn(() =>
        change(host, ({ open, place }) => {
          const after = { ...place, ...changed };
          const comesBack = place.mode === 'browser' && after.mode !== 'browser';
          return { open: open || comesBack, place: after };
        }),
      ),
    setLauncher: (host, launcherAt) =>
      inTurn(async () => {
        await change(host, ({ place }) => ({ place: { ...place, launcherAt } }));
      }),
  };
}

/** From the disk: what is not there, or is wrong, is as it is unless set. */
function dockFrom(stored: unknown): HostDock {
  const { open, place } = Object(stored);
  return { open: open !== false, place: parsePlace(place) };
}
