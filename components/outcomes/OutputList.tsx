import { text } from '@/browser/text';
import { path } from '@/playbook/field-path';
import type { Playbook } from '@/playbook/model';
import type { Progress } from '@/playbook/progress';
import type { CustomerFields } from '../fields/customer-fields';
import { counted } from './counted';
import { Folded } from './Folded';
import { OutcomeList } from './OutcomeList';

interface OutputListProps {
  readonly fields: CustomerFields;
  readonly progress: Progress;
  readonly playbook: Playbook;
}

/** What should have come of the kickoff; opens by itself once that is all there is to do. */
export function OutputList({ fields, progress, playbook }: OutputListProps) {
  const { outputs, outputsLeft, complete } = progress;
  if (outputs.length === 0) return null;
  return (
    <Folded
      summary={text('outcomesOutputs', counted(outputs))}
      opensNow={complete && outputsLeft > 0}
    >
      <OutcomeList fields={fields} playbook={playbook} outcomes={outputs} pathOf={path.output} />
    </Folded>
  );
}
