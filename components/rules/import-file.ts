import type { CrmAdapter } from '@/crm/adapter';
import { largestFile, type RuleFile, readRuleFile } from '@/crm/rule-file';
import { canonicalJson } from '@/playbook/canonical-json';

/** The rules in a file that the user has chosen. Never throws. */
export async function rulesIn(file: Blob): Promise<RuleFile> {
  if (file.size > largestFile) {
    return { ok: false, faults: [{ place: '', reason: 'tooLarge', allowed: largestFile }] };
  }
  const content = await file.text().catch((error) => {
    console.warn('the file could not be read', error);
    return '';
  });
  return readRuleFile(content);
}

/** What taking a rule would do to the ones that are there. */
export type Standing = 'new' | 'same' | 'differs' | 'byPolicy';

/** A rule that the organisation sets is not the user's to take. */
export function standingOf(
  rule: CrmAdapter,
  own: readonly CrmAdapter[],
  byPolicy: readonly CrmAdapter[],
): Standing {
  if (byPolicy.some(({ id }) => id === rule.id)) return 'byPolicy';
  const there = own.find(({ id }) => id === rule.id);
  if (!there) return 'new';
  return canonicalJson(there) === canonicalJson(rule) ? 'same' : 'differs';
}
