import type { Holiday } from './settings';

/**
 * Both lists by date, each date once: what stood there first keeps its name, unless it had none.
 * The result may be longer than settings may be (mostHolidays).
 */
export function mergeHolidays(
  before: readonly Holiday[],
  added: readonly Holiday[],
): readonly Holiday[] {
  const byDate = new Map<string, Holiday>();
  for (const holiday of [...before, ...added]) {
    if (!byDate.get(holiday.date)?.name) byDate.set(holiday.date, holiday);
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Those on a day that is not in the list yet. */
export function newHolidays(
  before: readonly Holiday[],
  found: readonly Holiday[],
): readonly Holiday[] {
  const there = new Set(before.map(({ date }) => date));
  return found.filter(({ date }) => !there.has(date));
}

/** The list without these days. */
export function withoutHolidays(
  before: readonly Holiday[],
  gone: readonly Holiday[],
): readonly Holiday[] {
  return newHolidays(gone, before);
}
