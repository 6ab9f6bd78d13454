import { text } from '@/browser/text';
import type { ConditionId, Playbook } from '@/playbook/model';
import { appliesIfWords } from './applies-if-words';

interface IfMarkProps {
  readonly playbook: Playbook;
  readonly condition: ConditionId | undefined;
}

/** 'if …', for a line that has no room for the words: they are its title. */
export function IfMark({ condition, playbook }: IfMarkProps) {
  if (condition === undefined) return null;
  const words = appliesIfWords(condition, playbook);
  return (
    <span class="if-mark" title={words}>
      <span aria-hidden="true">{text('appliesMark')}</span>
      <span class="unseen">{words}</span>
    </span>
  );
}
