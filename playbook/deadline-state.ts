import type { When } from './deadlines';

/**
 * Of what still wants to be done: in time, or at least today, to the very moment; of what takes its
 * time, until it is `over`.
 */
export function stateOfOpen(
  due: Temporal.ZonedDateTime,
  { now }: When,
  over = due,
): 'in-time' | 'due-today' | 'overdue' {
  if (isAfter(now, over)) return 'overdue';
  const isBefore = Temporal.PlainDate.compare(now.toPlainDate(), due.toPlainDate()) < 0;
  return isBefore ? 'in-time' : 'due-today';
}

export function isAfter(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(a, b) > 0;
}
