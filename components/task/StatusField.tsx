import { useId, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { type TaskStatus, taskStatuses, textOf } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import type { Task } from '@/playbook/model';
import type { CustomerFields } from '../fields/customer-fields';
import { Labelled } from '../fields/Labelled';
import { TextField } from '../fields/TextField';
import { keepsFilled } from './keeps-filled';
import { ReasonForm } from './ReasonForm';
import { isNotNeeded, statusInWords } from './status-words';

interface StatusFieldProps {
  readonly task: Task;
  /** As it is, or is on its way to be. */
  readonly status: TaskStatus;
  readonly fields: CustomerFields;
}

/** A task's status. One by which it is not needed is saved with its reason, or not at all. */
export function StatusField({ task, status, fields }: StatusFieldProps) {
  const [asking, setAsking] = useState<TaskStatus>();
  const selectId = useId();
  const statusPath = path.task(task.id, 'status');
  const reasonPath = path.task(task.id, 'reason');

  function choose(chosen: TaskStatus) {
    if (isNotNeeded(chosen) && chosen !== status) return setAsking(chosen);
    setAsking(undefined);
    void fields.set([{ path: statusPath, value: chosen }]);
  }

  function end() {
    setAsking(undefined);
    // What had the focus is gone with the question.
    document.getElementById(selectId)?.querySelector('select')?.focus();
  }

  return (
    <div class="fields" id={selectId}>
      <Labelled label={text('status')}>
        {(aria) => (
          <select
            {...aria}
            value={asking ?? status}
            onChange={({ currentTarget }) => choose(currentTarget.value as TaskStatus)}
          >
            {taskStatuses.map((each) => (
              <option key={each} value={each}>
                {statusInWords(each)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {asking ? (
        <ReasonForm
          start={textOf(fields.checklist, reasonPath)}
          onCancel={end}
          onSave={async (reason) => {
            const saved = await fields.set([
              { path: statusPath, value: asking },
              { path: reasonPath, value: reason },
            ]);
            if (saved) end();
          }}
        />
      ) : (
        isNotNeeded(status) && (
          <TextField
            fields={keepsFilled(fields)}
            path={reasonPath}
            label={text('statusReason')}
            multiline
          />
        )
      )}
    </div>
  );
}
