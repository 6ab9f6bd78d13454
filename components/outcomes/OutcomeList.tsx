import type { FieldPath } from '@/playbook/field-path';
import type { OutcomeId, Playbook } from '@/playbook/model';
import type { OutcomeProgress } from '@/playbook/progress';
import type { CustomerFields } from '../fields/customer-fields';
import { FlagField } from '../fields/FlagField';
import { AppliesIf } from '../profile/AppliesIf';

interface OutcomeListProps {
  readonly fields: CustomerFields;
  readonly playbook: Playbook;
  readonly outcomes: readonly OutcomeProgress[];
  pathOf(outcome: OutcomeId): FieldPath;
}

/** What should be there: one box each, and below it what it consists of. */
export function OutcomeList({ fields, playbook, outcomes, pathOf }: OutcomeListProps) {
  return (
    <ul class="outcomes">
      {outcomes.map(({ outcome: { id, text, points, appliesIf }, applies }) => (
        <li key={id}>
          <FlagField fields={fields} path={pathOf(id)} label={text} />
          {points.length > 0 && (
            <ul class="points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {applies === 'unknown' && (
            <AppliesIf fields={fields} playbook={playbook} condition={appliesIf} />
          )}
        </li>
      ))}
    </ul>
  );
}
