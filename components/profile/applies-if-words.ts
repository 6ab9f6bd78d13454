import { text } from '@/browser/text';
import type { ConditionId, Playbook } from '@/playbook/model';

/** 'Applies if …'; by the condition's id where the playbook has no words for it. */
export function appliesIfWords(condition: ConditionId, { conditions }: Playbook): string {
  const words = Object.hasOwn(conditions, condition) ? conditions[condition]!.words : condition;
  return text('appliesIf', { words });
}
