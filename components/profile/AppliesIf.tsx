import { conditionsOf, questionsOf } from '@/playbook/condition';
import type { ConditionId, Playbook } from '@/playbook/model';
import { profileOf } from '@/playbook/profile';
import type { CustomerFields } from '../fields/customer-fields';
import { AppliesIfQuestions } from '../later-parts';
import { appliesIfWords } from './applies-if-words';

interface AppliesIfProps {
  readonly fields: CustomerFields;
  readonly playbook: Playbook;
  readonly condition: ConditionId | undefined;
}

/**
 * For a part of which one cannot say yet whether it applies: what that hangs on, and the question.
 * Folded where the answer is a choice of services, which is long: such a line stands in the list of
 * tasks, and nothing there may move when the questions come.
 */
export function AppliesIf({ fields, playbook, condition }: AppliesIfProps) {
  if (condition === undefined) return null;
  const words = appliesIfWords(condition, playbook);
  const questions = questionsOf(condition, conditionsOf(playbook), profileOf(fields.checklist));
  const controls = <AppliesIfQuestions fields={fields} playbook={playbook} questions={questions} />;

  if (questions.includes('services')) {
    return (
      <details class="applies-if">
        <summary class="guidance-summary">{words}</summary>
        <div class="fields">{controls}</div>
      </details>
    );
  }
  return (
    <div class="applies-if fields">
      <p class="facts">{words}</p>
      {controls}
    </div>
  );
}
