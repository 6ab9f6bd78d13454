import type { CrmAdapter } from '@/crm/adapter';
import { type FileFault, type RuleFile, readRuleFile } from '@/crm/rule-file';
import { browser } from './browser';

/**
 * The rules that the organisation has set for this browser (docs/own-crm.md), or all that is wrong
 * with them; undefined where the browser does not say. Where nothing is set there are none. Never
 * throws.
 */
export async function readPolicyRules(): Promise<RuleFile | undefined> {
  try {
    const { rules } = await browser.storage.managed.get('rules');
    return rulesIn(rules);
  } catch (error) {
    // How Firefox says that nothing is set at all.
    if (/manifest not found/i.test(String(Object(error).message))) return none;
    console.warn('policy: could not be read', error);
    return undefined;
  }
}

const none: RuleFile = { ok: true, rules: [] };

/** Chrome and Edge hand on a text or nothing, as our schema says; Firefox knows no schema. */
function rulesIn(set: unknown): RuleFile {
  if (set === undefined) return none;
  if (typeof set !== 'string') return { ok: false, faults: [{ place: 'rules', reason: 'kind' }] };
  // A value that was emptied rather than taken away.
  if (set.trim() === '') return none;
  const file = readRuleFile(set);
  if (!file.ok) return file;
  const faults = [...hostsTwice(file.rules)];
  return faults.length > 0 ? { ok: false, faults } : file;
}

/** A user decides which of two rules counts on a host; with a policy nobody would. */
function* hostsTwice(rules: readonly CrmAdapter[]): Generator<FileFault> {
  const seen = new Set<string>();
  for (const [index, { hosts }] of rules.entries()) {
    for (const [number, host] of hosts.entries()) {
      if (seen.has(host)) yield { place: `rules[${index}].hosts[${number}]`, reason: 'twice' };
      seen.add(host);
    }
  }
}
