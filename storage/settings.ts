import { isTree } from '@/playbook/register';
import { parseSettings, type Settings, type SettingsChange } from '@/playbook/settings';
import { type Area, readTwice } from './area';
import { takeTurns } from './turns';

/** What the user has decided for all kickoffs. Every function rejects with a StorageProblem. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Resolves with all settings once they are on disk; what the change does not name stays. */
  change(change: SettingsChange): Promise<Settings>;
}

/** Key in `storage.local`; `browser/settings.ts` reads it in the views. */
export const settingsKey = 'settings';

export function openSettings(area: Area): SettingsStore {
  const inTurn = takeTurns();
  const stored = async () => (await readTwice(area, settingsKey))[settingsKey];

  return {
    read: () => inTurn(async () => parseSettings(await stored())),
    change: (change) =>
      inTurn(async () => {
        const before = await stored();
        // A setting that only a newer version knows stays.
        const after = { ...(isTree(before) && before), ...change };
        await area.set({ [settingsKey]: after });
        return parseSettings(after);
      }),
  };
}
