import { formatMinutes } from '@/browser/format';
import { text } from '@/browser/text';
import { type Entry, entryChanges, entryText } from '@/playbook/entries';
import type { Task } from '@/playbook/model';
import { minutesSince, runningTime, timesOf, totalMinutes } from '@/playbook/time-spent';
import { useNewEntry } from '../entries/use-new-entry';
import type { CustomerFields } from '../fields/customer-fields';
import { Removed, useRemoval } from './removal';
import { TimeByHand } from './TimeByHand';
import { TimeEntry } from './TimeEntry';

interface TaskTimesProps {
  readonly task: Task;
  readonly fields: CustomerFields;
  readonly now: Temporal.ZonedDateTime;
}

/** The time spent on a task: a clock to start and stop, and what it has measured. */
export function TaskTimes({ task, fields, now }: TaskTimesProps) {
  const { checklist } = fields;
  const running = runningTime(checklist, task.id);
  const times = timesOf(checklist, task.id).filter(({ id }) => id !== running?.id);
  const removal = useRemoval(fields);
  const since = (clock: Entry, moment: number) =>
    minutesSince(entryText(checklist, clock, 'start'), moment);

  const [entry, next] = useNewEntry('times');

  async function start() {
    const begun = Temporal.Now.zonedDateTimeISO().toString({ smallestUnit: 'second' });
    if (await fields.set(entryChanges(entry, { task: task.id, start: begun }))) next();
  }

  return (
    <fieldset class="task-part">
      <legend>{text('taskTime')}</legend>
      <p class="buttons">
        {/* One button in either state, so that it keeps the focus. */}
        <button
          type="button"
          class="button"
          onClick={() => {
            if (!running) return void start();
            void fields.set(entryChanges(running, { minutes: since(running, Date.now()) }));
          }}
        >
          {text(running ? 'taskTimeStop' : 'taskTimeStart')}
        </button>
        {running && (
          <>
            <span role="timer">
              {text('taskTimeRunning', {
                time: formatMinutes(since(running, now.epochMilliseconds)),
              })}
            </span>
            <button type="button" class="quiet" onClick={() => removal.remove(running)}>
              {text('taskTimeDiscard')}
            </button>
          </>
        )}
      </p>
      <Removed removal={removal} words={text('taskTimeRemoved')} />
      {times.length > 0 && (
        <>
          <ul class="entries">
            {times.map((time) => (
              <TimeEntry
                key={time.id}
                time={time}
                fields={fields}
                onRemove={() => removal.remove(time)}
              />
            ))}
          </ul>
          <p>{text('taskTimeTotal', { time: formatMinutes(totalMinutes(checklist, task.id)) })}</p>
        </>
      )}
      <TimeByHand task={task} fields={fields} />
    </fieldset>
  );
}
