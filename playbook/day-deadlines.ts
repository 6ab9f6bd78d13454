import { endOfWorkingDay } from './business-days';
import { type Checklist, isOn, stampOf, textOf } from './checklist';
import { stateOfOpen } from './deadline-state';
import type { Deadline, When } from './deadlines';
import { entriesOf, entryText } from './entries';
import { path } from './field-path';
import { readDate } from './moments';
import { stampMoment } from './stamp-time';

/**
 * The target date, unless it was judged not to be one (playbook/forms.ts). Nothing is to be done on
 * it, so it is never overdue: it passes.
 */
export function dibsDate(checklist: Checklist, when: When): Deadline[] {
  const verdict = textOf(checklist, path.form('dibs', 'date-verdict'));
  const date = readDate(textOf(checklist, path.form('dibs', 'date')));
  if (!date || (verdict !== '' && verdict !== 'good')) return [];
  const state = stateOfDay(date, when);
  return [{ ...allDay('dibs', 'dibs', '', date, when), state: state ?? 'missed' }];
}

/** Of every gap that has a date for it. A gap that is closed is met. */
export function followUps(checklist: Checklist, when: When): Deadline[] {
  return entriesOf(checklist, 'gaps').flatMap((gap): Deadline[] => {
    const date = readDate(entryText(checklist, gap, 'followUp'));
    if (!date) return [];
    const topic = entryText(checklist, gap, 'topic');
    const deadline = allDay('follow-up', `follow-up/${gap.id}`, topic, date, when);
    const closed = path.entry('gaps', gap.id, 'closed');
    if (!isOn(checklist, closed)) return [{ ...deadline, state: stateOfOpen(deadline.due, when) }];
    const settledOn = stampMoment(stampOf(checklist, closed)!.at, when.now.timeZoneId);
    return [{ ...deadline, state: 'met', settledOn }];
  });
}

/** What is planned for today or later. A plan whose day has passed is no work, and left out. */
export function plans(
  list: 'awareness' | 'training',
  checklist: Checklist,
  when: When,
): Deadline[] {
  return entriesOf(checklist, list).flatMap((plan): Deadline[] => {
    const date = readDate(entryText(checklist, plan, 'date'));
    const state = date && stateOfDay(date, when);
    if (!date || !state) return [];
    const words = entryText(checklist, plan, 'text');
    return [{ ...allDay(list, `${list}/${plan.id}`, words, date, when), state }];
  });
}

/** Undefined once the day has passed; until midnight it is today, however long one works. */
function stateOfDay(date: Temporal.PlainDate, { now }: When): 'in-time' | 'due-today' | undefined {
  const order = Temporal.PlainDate.compare(date, now.toPlainDate());
  if (order < 0) return undefined;
  return order === 0 ? 'due-today' : 'in-time';
}

function allDay(
  kind: Deadline['kind'],
  id: string,
  words: string,
  date: Temporal.PlainDate,
  { now, settings }: When,
): Omit<Deadline, 'state'> {
  const due = endOfWorkingDay(date, settings.dayEnds, now.timeZoneId);
  return { kind, id, words, due, isAllDay: true, applies: 'yes' };
}
