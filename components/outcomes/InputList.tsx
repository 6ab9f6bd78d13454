import { text } from '@/browser/text';
import { path } from '@/playbook/field-path';
import type { Playbook } from '@/playbook/model';
import type { Progress } from '@/playbook/progress';
import type { CustomerFields } from '../fields/customer-fields';
import { OutcomeList } from '../later-parts';
import { counted } from './counted';
import { Folded } from './Folded';

interface InputListProps {
  readonly fields: CustomerFields;
  readonly progress: Progress;
  readonly playbook: Playbook;
}

/** What should be there before the kickoff; nothing where the playbook wants nothing. */
export function InputList({ fields, progress: { inputs }, playbook }: InputListProps) {
  if (inputs.length === 0) return null;
  return (
    <Folded summary={text('outcomesInputs', counted(inputs))}>
      <OutcomeList fields={fields} playbook={playbook} outcomes={inputs} pathOf={path.input} />
    </Folded>
  );
}
