import { useId, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { path } from '@/playbook/field-path';
import type { TaskProgress } from '@/playbook/progress';
import { ExternalLink } from './ExternalLink';
import { shownValue } from './fields/customer-fields';
import type { KickoffInView } from './kickoff-in-view';
import { TaskDetails } from './later-parts';
import { AppliesIf } from './profile/AppliesIf';
import { isNotNeeded, shownStatus } from './task/status-words';
import { TaskFacts } from './task/TaskFacts';

interface TaskRowProps {
  readonly measured: TaskProgress;
  readonly kickoff: KickoffInView;
}

/** One task: the whole row ticks it; what else there is to it opens below. */
export function TaskRow({ measured: { task, applies }, kickoff }: TaskRowProps) {
  const { fields, playbook } = kickoff;
  const [open, setOpen] = useState(false);
  // Once made, the details stay: what is half typed in them must not go with them.
  const [wasOpen, setWasOpen] = useState(false);
  const factsId = useId();
  const detailsId = useId();
  const statusPath = path.task(task.id, 'status');
  const status = shownStatus(shownValue(fields, statusPath));
  const done = status === 'Complete';

  return (
    <li class="task" data-done={done} data-not-needed={isNotNeeded(status)}>
      <div class="task-row">
        <label class="task-label">
          <input
            type="checkbox"
            checked={done}
            aria-describedby={factsId}
            aria-busy={Object.hasOwn(fields.pending, statusPath) || undefined}
            onChange={(event) => kickoff.onTick(task.id, event.currentTarget.checked)}
          />
          <span class="task-name">{task.name}</span>
          <span class="unseen">, {text(task.mandatory ? 'mandatory' : 'optional')}</span>
          {/* Seen before the name, and after it in the document: the label starts with the name. */}
          <span
            class="mandatory"
            aria-hidden="true"
            title={task.mandatory ? text('mandatory') : ''}
          >
            {task.mandatory && '✱'}
          </span>
        </label>
        <button
          type="button"
          class="more"
          aria-label={text('taskMore', { task: task.name })}
          aria-expanded={open}
          aria-controls={wasOpen ? detailsId : undefined}
          onClick={() => {
            setOpen(!open);
            setWasOpen(true);
          }}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      <TaskFacts id={factsId} task={task} status={status} kickoff={kickoff} />
      {applies === 'unknown' && (
        <AppliesIf fields={fields} playbook={playbook} condition={task.appliesIf} />
      )}
      {task.links.length > 0 && (
        <p class="task-links">
          {task.links.map((link) => (
            <ExternalLink key={link.id} link={link} />
          ))}
        </p>
      )}
      {wasOpen && (
        <div class="task-details" id={detailsId} hidden={!open}>
          <TaskDetails task={task} status={status} kickoff={kickoff} />
        </div>
      )}
    </li>
  );
}
