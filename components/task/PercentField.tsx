import { text } from '@/browser/text';
import type { TaskStatus } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import type { Task } from '@/playbook/model';
import type { CustomerFields } from '../fields/customer-fields';
import { Labelled } from '../fields/Labelled';
import { NumberField } from '../fields/NumberField';

interface PercentFieldProps {
  readonly task: Task;
  readonly status: TaskStatus;
  readonly fields: CustomerFields;
}

/** How far a task is; what is Complete is at 100, and what was entered before comes back with it. */
export function PercentField({ task, status, fields }: PercentFieldProps) {
  const label = text('taskPercent');
  if (status !== 'Complete') {
    return <NumberField fields={fields} path={path.task(task.id, 'percent')} label={label} />;
  }
  return (
    <Labelled label={label}>
      {(aria) => <input {...aria} type="number" value={100} readOnly />}
    </Labelled>
  );
}
