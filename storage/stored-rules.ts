import type { CrmAdapter } from '@/crm/adapter';
import { readRule } from '@/crm/read-rule';
import { type Area, readTwice } from './area';

/** A list of rules in `storage.local`. Both functions reject with a StorageProblem. */
export function openStoredRules(area: Area, key: string) {
  /** Also what this version does not take: it stays where it is. */
  async function everything(): Promise<unknown[]> {
    const { [key]: rules } = await readTwice(area, key);
    return Array.isArray(rules) ? rules : [];
  }

  return {
    everything,
    /** Those that this version takes, in their order. */
    readable: async (): Promise<CrmAdapter[]> =>
      (await everything()).flatMap((rule) => readRule(rule) ?? []),
  };
}
