import type { CrmAdapter } from '@/crm/adapter';
import { isTree } from '@/playbook/register';
import type { Area } from './area';
import { openStoredRules } from './stored-rules';
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
  const stored = openStoredRules(area, rulesKey);

  return {
    list: () => inTurn(stored.readable),
    put: (rule) =>
      inTurn(async () => {
        const before = await stored.everything();
        const place = before.findIndex(hasId(rule.id));
        const after = place < 0 ? [...before, rule] : before.with(place, rule);
        await area.set({ [rulesKey]: after });
      }),
    remove: (id) =>
      inTurn(async () => {
        const has = hasId(id);
        await area.set({ [rulesKey]: (await stored.everything()).filter((rule) => !has(rule)) });
      }),
  };
}

function hasId(id: string) {
  return (rule: unknown) => isTree(rule) && rule.id === id;
}
