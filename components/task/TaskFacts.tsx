import { formatList, formatMinutes } from '@/browser/format';
import { text } from '@/browser/text';
import { type TaskStatus, textOf } from '@/playbook/checklist';
import { deadlinesOf } from '@/playbook/deadlines';
import { entryText } from '@/playbook/entries';
import { path } from '@/playbook/field-path';
import type { Task } from '@/playbook/model';
import { minutesSince, runningTime } from '@/playbook/time-spent';
import { stateInWords } from '../deadline/deadline-words';
import type { KickoffInView } from '../kickoff-in-view';
import { notesOf } from './notes-of';
import { isNotNeeded, statusInWords, toneOf } from './status-words';

interface TaskFactsProps {
  readonly id: string;
  readonly task: Task;
  readonly status: TaskStatus;
  readonly kickoff: KickoffInView;
}

/** Beside a task's name: its id, to be read and copied, for whom it is, and how it stands. */
export function TaskFacts({ id, task, status, kickoff }: TaskFactsProps) {
  const { checklist } = kickoff.fields;
  const services = task.services.length > 0 ? formatList(task.services) : text('allServices');
  const notes = notesOf(checklist, task.id).length;
  const running = runningTime(checklist, task.id);
  const settled = settledDeadline(task, kickoff);

  return (
    <p class="facts" id={id}>
      <span class="unseen">{text('taskId', { id: '' })}</span>
      <span class="task-id">{task.id}</span>
      {task.role && ` · ${task.role}`} · {services}
      {status !== 'Not Started' && status !== 'Complete' && (
        <>
          {' · '}
          <span class="chip" data-tone={toneOf(status)}>
            {statusWithReason(status, textOf(checklist, path.task(task.id, 'reason')))}
          </span>
        </>
      )}
      {settled && ` · ${stateInWords(settled)}`}
      {notes > 0 && ` · ${text('taskNoteCount', { count: notes })}`}
      {running && (
        <>
          {' · '}
          <span class="chip">
            {text('taskTimeRunning', {
              time: formatMinutes(
                minutesSince(entryText(checklist, running, 'start'), kickoff.now.epochMilliseconds),
              ),
            })}
          </span>
        </>
      )}
    </p>
  );
}

function statusWithReason(status: TaskStatus, reason: string): string {
  const words = statusInWords(status);
  if (!isNotNeeded(status) || !reason) return words;
  return text('statusWithReason', { status: words, reason });
}

/** The tasks that settle a deadline once they are complete. */
const kinds: Readonly<Record<string, string>> = { 3616: 'first-contact', 994: 'kickoff' };

/** How the deadline that waited for this task came out. */
function settledDeadline(task: Task, { fields, playbook, now, settings }: KickoffInView) {
  const kind = Object.hasOwn(kinds, task.id) ? kinds[task.id] : undefined;
  if (kind === undefined) return undefined;
  return deadlinesOf(fields.checklist, playbook, { now, settings }).find(
    (deadline) => deadline.kind === kind && ['met', 'missed'].includes(deadline.state),
  );
}
