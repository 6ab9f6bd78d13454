import { mergeHolidays } from '@/playbook/holidays';
import { type Holiday, mostHolidays } from '@/playbook/settings';
import { type CalendarEntry, readEntry } from './calendar-entry';
import { entriesIn } from './calendar-lines';
import { Effort, TooMuchEffort } from './effort';
import { type Ical, recurringDays } from './recurring-days';

/** Of a file that the user has chosen. */
export interface CalendarFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

export interface FoundHolidays {
  /** By date, each day once. */
  readonly holidays: readonly Holiday[];
  /** Entries of which no day was taken. */
  readonly leftOut: LeftOut;
}

export interface LeftOut {
  /** They have a time of day. */
  readonly timed: number;
  /** All of their days lie outside of the years that are read. */
  readonly outside: number;
  /** Not understood, or not to be believed, such as one of 10,000 days. */
  readonly unreadable: number;
}

export type CalendarProblem = 'too-large' | 'not-a-calendar' | 'no-days' | 'too-many';

/** A country's holidays of twenty years are a tenth of it. */
export const largestCalendar = 2 * 1024 * 1024;

/** Forty holidays that recur since 1900 need less than half of it. */
const stepsOfFile = 400_000;
const stepsOfRule = 40_000;
const stepsOfEntry = 5;

/** The years that are read: those around which one works. */
export function yearsRead(today: Temporal.PlainDate) {
  return { firstYear: today.year - 1, lastYear: today.year + 5 };
}

/**
 * The days off in a calendar file (.ics): what lasts whole days, recurring ones too. Never throws,
 * and takes a few seconds at most, whatever the file; a large one is not even read.
 */
export async function holidaysIn(
  file: CalendarFile,
  today: Temporal.PlainDate,
): Promise<FoundHolidays | { readonly problem: CalendarProblem }> {
  if (file.size > largestCalendar) return { problem: 'too-large' };
  try {
    const entries = entriesIn(await file.text());
    if (!entries) return { problem: 'not-a-calendar' };
    const { default: ical } = await import('ical.js');
    const found = daysIn(ical, entries, today);
    if (found.holidays.length > mostHolidays) return { problem: 'too-many' };
    return found.holidays.length > 0 ? found : { problem: 'no-days' };
  } catch (error) {
    console.warn(`${file.name}: not read`, error);
    return { problem: error instanceof TooMuchEffort ? 'too-many' : 'not-a-calendar' };
  }
}

function daysIn(
  ical: Ical,
  entries: readonly (readonly string[])[],
  today: Temporal.PlainDate,
): FoundHolidays {
  const effort = new Effort(stepsOfFile);
  const leftOut = { timed: 0, outside: 0, unreadable: 0 };
  /** What it gives, unless it cannot be understood. */
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (error instanceof TooMuchEffort && effort.isSpent) throw error;
      leftOut.unreadable += 1;
      return undefined;
    }
  };

  const read = entries.flatMap((lines) => {
    effort.spend(stepsOfEntry);
    return attempt(() => readEntry(ical, lines, effort)) ?? [];
  });
  const whole = read.filter((entry) => entry !== 'timed');
  leftOut.timed = read.length - whole.length;
  const moved = movedDays(whole);
  const byDate = new Map<string, Holiday>();
  for (const entry of whole) {
    if (entry.isCancelled) continue;
    const days = attempt(() => daysOf(ical, entry, moved.get(entry.uid), today, effort));
    if (days?.length === 0) leftOut.outside += 1;
    for (const date of days ?? []) {
      if (!byDate.get(date)?.name) byDate.set(date, { date, name: entry.name });
    }
  }
  return { holidays: mergeHolidays([...byDate.values()], []), leftOut };
}

/** By series, the days that an entry of their own, or none, stands for. */
function movedDays(entries: readonly CalendarEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const moved = new Map<string, Set<string>>();
  for (const { uid, insteadOf } of entries) {
    if (insteadOf) moved.set(uid, (moved.get(uid) ?? new Set()).add(insteadOf));
  }
  return moved;
}

/** Every day that the entry takes in the years that are read, as '2026-12-25'. */
function daysOf(
  ical: Ical,
  entry: CalendarEntry,
  moved: ReadonlySet<string> | undefined,
  today: Temporal.PlainDate,
  effort: Effort,
): string[] {
  const { firstYear, lastYear } = yearsRead(today);
  // One that begins in the year before may last into the first.
  const years = { firstYear: firstYear - 1, lastYear };
  const recurring = entry.rules.flatMap((rule) =>
    recurringDays(ical, rule, entry.start, years, new Effort(stepsOfRule, effort)),
  );
  const starts = [...(entry.rules.length > 0 ? recurring : [entry.start]), ...entry.alsoOn];
  const notOn = new Set([...entry.notOn, ...(entry.insteadOf ? [] : (moved ?? []))]);

  const dates: string[] = [];
  for (const start of starts) {
    if (notOn.has(start.toString())) continue;
    effort.spend(entry.length);
    for (let after = 0; after < entry.length; after += 1) {
      const day = start.add({ days: after });
      if (day.year >= firstYear && day.year <= lastYear) dates.push(day.toString());
    }
  }
  return dates;
}
