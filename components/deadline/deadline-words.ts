import { formatMoment } from '@/browser/format';
import { formats, type TextId, text } from '@/browser/text';
import type { Deadline } from '@/playbook/deadlines';

/** With the words of the gap or the plan, and without where it has none. */
const due = {
  'first-contact': ['deadlineFirstContact', 'deadlineFirstContact'],
  kickoff: ['deadlineKickoff', 'deadlineKickoff'],
  dibs: ['deadlineDibs', 'deadlineDibs'],
  'follow-up': ['deadlineFollowUp', 'deadlineFollowUpUnnamed'],
  awareness: ['deadlineAwareness', 'deadlineAwarenessUnnamed'],
  training: ['deadlineTraining', 'deadlineTrainingUnnamed'],
} as const satisfies Record<Deadline['kind'], readonly [TextId, TextId]>;

/** 'First contact due Tue, Nov 24, 5:00 PM'; with the year where one does not say what time it is. */
export function dueInWords(deadline: Deadline, now?: Temporal.ZonedDateTime): string {
  const [named, unnamed] = due[deadline.kind];
  const words = deadline.words.trim();
  return text(words ? named : unnamed, { date: dayInWords(deadline, now), words });
}

/** With its weekday, by which one plans; without the year, where it is this one. */
function dayInWords({ due, isAllDay }: Deadline, now?: Temporal.ZonedDateTime): string {
  return due.toLocaleString(formats(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(due.year !== now?.year && { year: 'numeric' }),
    ...(!isAllDay && { hour: 'numeric', minute: '2-digit' }),
  });
}

/** 'overdue', 'met on Mon 23 Nov, 10:00'. */
export function stateInWords({ state, settledOn }: Deadline): string {
  const date = settledOn ? formatMoment(settledOn) : '';
  switch (state) {
    case 'in-time':
      return text('deadlineInTime');
    case 'due-today':
      return text('deadlineDueToday');
    case 'overdue':
      return text('deadlineOverdue');
    case 'met':
      return date ? text('deadlineMet', { date }) : text('deadlineMetUndated');
    case 'missed':
      return date ? text('deadlineMissed', { date }) : text('deadlineMissedUndated');
  }
}
