import { useId } from 'preact/hooks';
import { text } from '@/browser/text';
import type { Task } from '@/playbook/model';
import { ExternalLink } from './ExternalLink';

interface TaskRowProps {
  readonly task: Task;
  readonly done: boolean;
  /** True while the tick is on its way to the disk. */
  readonly saving: boolean;
  onTick(done: boolean): void;
}

/** One task: the whole row ticks it; its id is beside, to be read and copied. */
export function TaskRow({ task, done, saving, onTick }: TaskRowProps) {
  const factsId = useId();
  const services = task.services.length > 0 ? task.services.join(', ') : text('allServices');

  return (
    <li class="task" data-done={done}>
      <label class="task-label">
        <input
          type="checkbox"
          checked={done}
          aria-describedby={factsId}
          aria-busy={saving || undefined}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span class="task-name">{task.name}</span>
        <span class="unseen">, {text(task.mandatory ? 'mandatory' : 'optional')}</span>
        {/* Seen before the name, and after it in the document: the label starts with the name. */}
        <span class="mandatory" aria-hidden="true" title={task.mandatory ? text('mandatory') : ''}>
          {task.mandatory && '✱'}
        </span>
      </label>
      <p class="facts" id={factsId}>
        <span class="unseen">{text('taskId', { id: '' })}</span>
        <span class="task-id">{task.id}</span>
        {task.role && ` · ${task.role}`} · {services}
      </p>
      {task.links.length > 0 && (
        <p class="task-links">
          {task.links.map((link) => (
            <ExternalLink key={link.url} link={link} />
          ))}
        </p>
      )}
    </li>
  );
}
