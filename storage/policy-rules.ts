import type { CrmAdapter } from '@/crm/adapter';
import { canonicalJson } from '@/playbook/canonical-json';
import type { Area } from './area';
import { openStoredRules } from './stored-rules';
import { takeTurns } from './turns';

/**
 * The rules of the policy that was taken last: a wrong one leaves them, and views read from them what
 * CRMs are called. Every function rejects with a StorageProblem.
 */
export interface PolicyRuleStore {
  list(): Promise<CrmAdapter[]>;
  /** Tells whether that changed anything. */
  replace(rules: readonly CrmAdapter[]): Promise<boolean>;
}

/** Key in `storage.local`; `browser/rules.ts` reads it in the views. */
export const policyRulesKey = 'policyRules';

export function openPolicyRuleStore(area: Area): PolicyRuleStore {
  const inTurn = takeTurns();
  const stored = openStoredRules(area, policyRulesKey);

  return {
    list: () => inTurn(stored.readable),
    replace: (rules) =>
      inTurn(async () => {
        if (canonicalJson(rules) === canonicalJson(await stored.everything())) return false;
        await area.set({ [policyRulesKey]: rules });
        return true;
      }),
  };
}
