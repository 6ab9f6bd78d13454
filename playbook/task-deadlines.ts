import { addBusinessDays, endOfWorkingDay } from './business-days';
import { type Checklist, notNeededStatuses, stampOf, statusOf, textOf } from './checklist';
import { applies, type Conditions, conditionsOf } from './condition';
import { isAfter, stateOfOpen } from './deadline-state';
import type { Deadline, When } from './deadlines';
import { path } from './field-path';
import type { Playbook, TaskId } from './model';
import { readMoment } from './moments';
import { profileOf } from './profile';
import { stampMoment } from './stamp-time';

/** The tasks that a deadline waits for, by FTOP's numbers. */
const outreach: TaskId = '3616';
const meeting: TaskId = '994';

/** Within how many business days of its assignment an RFA is answered (kickoff-facts: step 2). */
const daysToAnswer = 2;

/** How long a kickoff takes, unless the user changes it in the calendar. */
export const kickoffMinutes = 60;

/**
 * None where the assignment is not known, the motion is another one, or the outreach was found not to
 * be needed. Once that is complete it is settled: at the moment the user corrected it to, where
 * that can be so, else at its stamp.
 */
export function firstContact(checklist: Checklist, playbook: Playbook, when: When): Deadline[] {
  const zone = when.now.timeZoneId;
  const assigned = momentOf(checklist, 'assignedOn', zone);
  const asked = applies('rfa', rulesOf(playbook), profileOf(checklist));
  if (!assigned || asked === 'no' || isNotNeeded(checklist, outreach)) return [];

  const { workingDays, holidays, dayEnds } = when.settings;
  const calendar = { workingDays, holidays: holidays.map(({ date }) => date) };
  const due = endOfWorkingDay(addBusinessDays(assigned, daysToAnswer, calendar), dayEnds, zone);
  const settled = completedOn(checklist, outreach, zone);
  const settledOn = settled && (contactedOn(checklist, when.now) ?? settled);
  return [
    {
      kind: 'first-contact',
      id: 'first-contact',
      words: '',
      due,
      isAllDay: false,
      state: settledOn ? (isAfter(settledOn, due) ? 'missed' : 'met') : stateOfOpen(due, when),
      ...(settledOn && { settledOn }),
      applies: asked,
    },
  ];
}

/**
 * When the customer was contacted, as the user corrects it. None where that cannot be so: before the
 * assignment, or in the future.
 */
export function contactedOn(
  checklist: Checklist,
  now: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | undefined {
  const contacted = momentOf(checklist, 'contactedOn', now.timeZoneId);
  const assigned = momentOf(checklist, 'assignedOn', now.timeZoneId) ?? contacted;
  if (!contacted || !assigned || isAfter(contacted, now)) return undefined;
  return isAfter(assigned, contacted) ? undefined : contacted;
}

/**
 * None where it was found not to be needed. It is overdue once its meeting would be over; however late
 * it was held, it was held.
 */
export function kickoff(checklist: Checklist, when: When): Deadline[] {
  const due = momentOf(checklist, 'kickoffOn', when.now.timeZoneId);
  if (!due || isNotNeeded(checklist, meeting)) return [];
  const settledOn = completedOn(checklist, meeting, when.now.timeZoneId);
  return [
    {
      kind: 'kickoff',
      id: 'kickoff',
      words: '',
      due,
      isAllDay: false,
      state: settledOn ? 'met' : stateOfOpen(due, when, due.add({ minutes: kickoffMinutes })),
      ...(settledOn && { settledOn }),
      applies: 'yes',
    },
  ];
}

/** A playbook that does not say when an engagement is an RFA leaves it to the motion. */
function rulesOf(playbook: Playbook): Conditions {
  return { rfa: { field: 'motion', is: 'rfa' }, ...conditionsOf(playbook) };
}

function momentOf(
  checklist: Checklist,
  field: 'assignedOn' | 'kickoffOn' | 'contactedOn',
  zone: string,
): Temporal.ZonedDateTime | undefined {
  return readMoment(textOf(checklist, path.profile(field)))?.withTimeZone(zone);
}

function isNotNeeded(checklist: Checklist, task: TaskId): boolean {
  return notNeededStatuses.includes(statusOf(checklist, task));
}

/** By its stamp; undefined while it is not complete. */
function completedOn(
  checklist: Checklist,
  task: TaskId,
  zone: string,
): Temporal.ZonedDateTime | undefined {
  const stamp = stampOf(checklist, path.task(task, 'status'));
  return stamp && statusOf(checklist, task) === 'Complete'
    ? stampMoment(stamp.at, zone)
    : undefined;
}
