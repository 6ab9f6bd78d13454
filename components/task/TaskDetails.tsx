import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { TaskStatus } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import type { Task } from '@/playbook/model';
import { ChoiceField } from '../fields/ChoiceField';
import { HistoryView } from '../history/HistoryView';
import type { KickoffInView } from '../kickoff-in-view';
import { PercentField } from './PercentField';
import { StatusField } from './StatusField';
import { TaskNotes } from './TaskNotes';
import { TaskTimes } from './TaskTimes';

interface TaskDetailsProps {
  readonly task: Task;
  readonly status: TaskStatus;
  readonly kickoff: KickoffInView;
}

/** What FTOP keeps of a task beside its tick. */
export function TaskDetails({ task, status, kickoff }: TaskDetailsProps) {
  const { fields, playbook, recordKey, now } = kickoff;
  const [historyOpen, setHistoryOpen] = useState(false);

  return (
    <div class="fields">
      <StatusField task={task} status={status} fields={fields} />
      <div class="pair">
        <PercentField task={task} status={status} fields={fields} />
        <ChoiceField
          fields={fields}
          path={path.task(task.id, 'role')}
          label={text('taskRole')}
          hint={task.role ? text('taskRoleHint', { role: task.role }) : undefined}
          options={playbook.roles}
        />
      </div>
      <TaskNotes task={task} fields={fields} />
      <TaskTimes task={task} fields={fields} now={now} />
      <details onToggle={({ currentTarget }) => setHistoryOpen(currentTarget.open)}>
        <summary class="guidance-summary">{text('taskHistory')}</summary>
        {historyOpen && (
          <HistoryView
            recordKey={recordKey}
            checklist={fields.checklist}
            playbook={playbook}
            taskId={task.id}
          />
        )}
      </details>
    </div>
  );
}
