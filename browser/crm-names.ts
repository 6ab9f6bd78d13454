import { byHandCrm } from '@/crm/by-hand';
import { crmNames } from '@/crm/crm-names';
import { text } from './text';

/** By the rule's id, what the user calls a CRM of their own. */
let own: ReadonlyMap<string, string> = new Map();

/** What a CRM is called, by the adapter's id; the id itself for a rule that is gone. */
export function crmName(crm: string): string {
  if (crm === byHandCrm) return text('byHand');
  return crmNames[crm] ?? own.get(crm) ?? crm;
}

/**
 * Takes what the user's own CRMs are called from the rules as they were stored, before a view draws.
 * Names alone: the gate for rules is too large for that moment.
 */
export function nameOwnCrms(rules: unknown): void {
  own = new Map((Array.isArray(rules) ? rules : []).flatMap(named));
}

function named(rule: unknown): [string, string][] {
  const { id, name } = Object(rule);
  return typeof id === 'string' && typeof name === 'string' ? [[id, name]] : [];
}
