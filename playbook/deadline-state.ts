import type { When } from './deadlines';

/** Of what still wants to be done: in time, or at least today, to the very moment. */
export function stateOfOpen(
  due: Temporal.ZonedDateTime,
  { now }: When,
): 'in-time' | 'due-today' | 'overdue' {
  if (isAfter(now, due)) return 'overdue';
  return now.toPlainDate().equals(due.toPlainDate()) ? 'due-today' : 'in-time';
}

export function isAfter(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(a, b) > 0;
}
