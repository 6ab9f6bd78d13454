import type { CrmAdapter } from './adapter';

export interface RuleFault {
  readonly place: string;
  readonly reason: 'no-id' | 'too-wide';
}
export function checkRule(rule: CrmAdapter): RuleFault[] {
  return rule.records.flatMap((page, index) =>
    JSON.stringify(page).includes(':id')
      ? []
      : [{ place: `records[${index}]`, reason: 'no-id' as const }],
  );
}
