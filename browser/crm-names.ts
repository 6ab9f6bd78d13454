import { byHandCrm } from '@/crm/by-hand';
import { crmNames } from '@/crm/crm-names';
import type { StoredRules } from './rules';
import { text } from './text';

/** By the rule's id, what a CRM is called that is not built in. */
let own: ReadonlyMap<string, string> = new Map();

/** What a CRM is called, by the adapter's id; the id itself for a rule that is gone. */
export function crmName(crm: string): string {
  if (crm === byHandCrm) return text('byHand');
  return crmNames[crm] ?? own.get(crm) ?? crm;
}

/**
 * Takes what the CRMs of rules are called from the rules as they were stored, before a view draws;
 * those of a policy come first. Names alone: the gate for rules is too large for that moment.
 */
export function nameOwnCrms({ own: ofUser, byPolicy }: StoredRules): void {
  own = new Map(
    [ofUser, byPolicy].flatMap((rules) => (Array.isArray(rules) ? rules : []).flatMap(named)),
  );
}

function named(rule: unknown): [string, string][] {
  const { id, name } = Object(rule);
  return typeof id === 'string' && typeof name === 'string' ? [[id, name]] : [];
}
