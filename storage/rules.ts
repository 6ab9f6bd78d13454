import type { CrmAdapter } from '@/crm/adapter';
import { readRule } from '@/crm/read-rule';
import { isTree } from '@/playbook/register';
import { type Area, readTwice } from './area';
import { takeTurns } from './turns';

/** The user's own adapters. Every function rejects with a StorageProblem. */
export interface RuleStore {
  /** Those that this version takes, in the order in which they were made. */
  list(): Promise<CrmAdapter[]>;
  /** Puts one there, in the place of one with its id. */
  put(rule: CrmAdapter): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Key in `storage.local`; `browser/rules.ts` reads it in the views. */
export const rulesKey = 'rules';

export function openRules(area: Area): RuleStore {
  const inTurn = takeTurns();

  /** What this version does not take stays where it is. */
  async function stored(): Promise<unknown[]> {
    const { [rulesKey]: rules } = await readTwice(area, rulesKey);
    return Array.isArray(rules) ? rules : [];
  }

  return {
    list: () => inTurn(async () => (await stored()).flatMap((rule) => readRule(rule) ?? [])),
    put: (rule) =>
      inTurn(async () => {
        const before = await stored();
        const place = before.findIndex(hasId(rule.id));
        const after = place < 0 ? [...before, rule] : before.with(place, rule);
        await area.set({ [rulesKey]: after });
      }),
    remove: (id) =>
      inTurn(async () => {
        const has = hasId(id);
        await area.set({ [rulesKey]: (await stored()).filter((rule) => !has(rule)) });
      }),
  };
}

function hasId(id: string) {
  return (rule: unknown) => isTree(rule) && rule.id === id;
}
