import { type Checklist, numberOf } from './checklist';
import { type Entry, entriesOf, entryText } from './entries';
import { path } from './field-path';
import { mostMinutes } from './fields';
import type { TaskId } from './model';
import { readMoment } from './moments';

/** The times spent on a task, oldest first; the one that is running has no minutes yet. */
export function timesOf(checklist: Checklist, task: TaskId): readonly Entry[] {
  return entriesOf(checklist, 'times').filter(
    (time) => entryText(checklist, time, 'task') === task,
  );
}

/** Started and not stopped; where two machines have each started one, the older. */
export function runningTime(checklist: Checklist, task: TaskId): Entry | undefined {
  return timesOf(checklist, task).find(
    (time) =>
      entryText(checklist, time, 'start') !== '' && minutesOf(checklist, time) === undefined,
  );
}

/**
 * Whole minutes from a moment (playbook/fields.ts) to `now`, in milliseconds since 1970: at least
 * one, as FTOP wants it, and no more than an entry may hold. One for a start that cannot be read.
 */
export function minutesSince(start: string, now: number): number {
  const begun = readMoment(start)?.epochMilliseconds ?? now;
  const minutes = Math.round((now - begun) / 60_000);
  return Math.min(Math.max(minutes, 1), mostMinutes);
}

/** Of one task, or of all; what is still running does not count. */
export function totalMinutes(checklist: Checklist, task?: TaskId): number {
  const times = task === undefined ? entriesOf(checklist, 'times') : timesOf(checklist, task);
  return times.reduce((total, time) => total + (minutesOf(checklist, time) ?? 0), 0);
}

function minutesOf(checklist: Checklist, { list, id }: Entry): number | undefined {
  return numberOf(checklist, path.entry(list, id, 'minutes'));
}
