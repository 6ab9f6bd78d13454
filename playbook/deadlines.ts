import type { Checklist } from './checklist';
import { dibsDate, followUps, plans } from './day-deadlines';
import type { Playbook } from './model';
import type { Settings } from './settings';
import { firstContact, kickoff } from './task-deadlines';

/** Something that is to be done, or will be, at a time. */
export interface Deadline {
  readonly kind: 'first-contact' | 'kickoff' | 'dibs' | 'follow-up' | 'awareness' | 'training';
  /** Unique in a checklist, such as 'follow-up/<entry>'. */
  readonly id: string;
  /** The topic, or the text of the plan; '' for the others. */
  readonly words: string;
  /** In the user's time zone; of a day, the end of its working hours. */
  readonly due: Temporal.ZonedDateTime;
  readonly isAllDay: boolean;
  readonly state: DeadlineState;
  /** When it was met, or met too late; left out where nothing says. */
  readonly settledOn?: Temporal.ZonedDateTime;
  readonly applies: 'yes' | 'unknown';
}

/** 'overdue' still wants to be done; 'missed' was done too late, or is a day that has passed. */
export type DeadlineState = 'in-time' | 'due-today' | 'overdue' | 'met' | 'missed';

export interface When {
  /** In the user's time zone. */
  readonly now: Temporal.ZonedDateTime;
  readonly settings: Pick<Settings, 'workingDays' | 'holidays' | 'dayEnds'>;
}

/**
 * Open ones first, then settled ones, each by when they are due. What has no date, or one that
 * cannot be read, is not among them.
 */
export function deadlinesOf(
  checklist: Checklist,
  playbook: Playbook,
  when: When,
): readonly Deadline[] {
  return [
    ...firstContact(checklist, playbook, when),
    ...kickoff(checklist, when),
    ...dibsDate(checklist, when),
    ...followUps(checklist, when),
    ...plans('awareness', checklist, when),
    ...plans('training', checklist, when),
  ].sort((a, b) => Number(isSettled(a)) - Number(isSettled(b)) || byDue(a, b));
}

/** The open one that is due first; one that is overdue is open, too. */
export function nearestDeadline(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines.filter((deadline) => !isSettled(deadline)).sort(byDue)[0];
}

function isSettled({ state }: Deadline): boolean {
  return state === 'met' || state === 'missed';
}

function byDue(a: Deadline, b: Deadline): number {
  return Temporal.ZonedDateTime.compare(a.due, b.due) || (a.id < b.id ? -1 : 1);
}
