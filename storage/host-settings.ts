import { type Area, readTwice } from './area';
import { takeTurns } from './turns';

/** What a page of one CRM host needs to know before anything else; holds no customer data. */
export interface HostSettings {
  /** Whether the panel was left open there. Open until it is collapsed. */
  readonly open: boolean;
}

export interface HostSettingsStore {
  /** Remembers how the panel was left; true where that is a change. */
  setOpen(host: string, open: boolean): Promise<boolean>;
  /** The hosts on which the panel was collapsed: where no stylesheet may make room for it. */
  collapsed(): Promise<string[]>;
}

/** One key per host, which the content script reads by itself, once (`entrypoints/crm`). */
export const hostKey = (host: string) => `host:${host}`;
const collapsedKey = 'collapsedHosts';

export function openHostSettings(area: Area): HostSettingsStore {
  const inTurn = takeTurns();

  async function collapsed(): Promise<string[]> {
    const { [collapsedKey]: stored } = await readTwice(area, collapsedKey);
    return Array.isArray(stored) ? stored.filter((host) => typeof host === 'string') : [];
  }

  return {
    collapsed,
    setOpen: (host, open) =>
      inTurn(async () => {
        const before = await collapsed();
        if (before.includes(host) !== open) return false;
        const after = open ? before.filter((other) => other !== host) : [...before, host];
        await area.set({
          [hostKey(host)]: { open } satisfies HostSettings,
          [collapsedKey]: after,
        });
        return true;
      }),
  };
}
