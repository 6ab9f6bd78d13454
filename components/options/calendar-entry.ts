import type { Effort } from './effort';
import type { Ical, Rule } from './recurring-days';

/** An entry of a calendar that takes whole days. */
export interface CalendarEntry {
  readonly uid: string;
  readonly name: string;
  readonly start: Temporal.PlainDate;
  /** How many days it takes. */
  readonly length: number;
  readonly isCancelled: boolean;
  readonly rules: readonly Rule[];
  readonly alsoOn: readonly Temporal.PlainDate[];
  /** Days of its series on which it is not, as '2026-12-25'. */
  readonly notOn: readonly string[];
  /** The day of a series that this one stands for; empty where it stands for itself. */
  readonly insteadOf: string;
}

/** As the library parses it: name, parameters, type, values. */
type Line = readonly [string, object, string, ...unknown[]];

/** More is no holiday, but a slip. */
const longest = 366;

/** 'timed' for an entry with a time of day; throws where it cannot be understood. */
export function readEntry(
  ical: Ical,
  lines: readonly string[],
  effort: Effort,
): CalendarEntry | 'timed' {
  const parsed = ical.parse(`BEGIN:VEVENT\n${lines.join('\n')}\nEND:VEVENT`);
  const all: readonly Line[] = Reflect.get(parsed, 1);
  const named = (name: string) => all.filter((line) => line[0] === name);
  const first = (name: string) => named(name)[0]?.[3];
  const values = (name: string) => {
    const every = named(name).flatMap(([, , , ...each]) => each);
    effort.spend(every.length);
    return every;
  };
  const textOf = (name: string) => String(first(name) ?? '');

  // Outlook writes days as midnights, and says so.
  const midnights = textOf('x-microsoft-cdo-alldayevent').toUpperCase() === 'TRUE';
  const start = dayOf(first('dtstart'), midnights);
  if (!start) return 'timed';
  const end = first('dtend');
  const duration = first('duration');

  return {
    uid: textOf('uid'),
    name: nameOf(textOf('summary')),
    start,
    length: checked(
      end !== undefined
        ? daysUntil(start, dayOf(end, midnights))
        : duration !== undefined
          ? Math.ceil(ical.Duration.fromString(String(duration)).toSeconds() / 86_400)
          : 1,
    ),
    isCancelled: textOf('status').toUpperCase() === 'CANCELLED',
    rules: named('rrule').map((line) => new ical.Property([...line]).getFirstValue() as Rule),
    alsoOn: values('rdate').flatMap((value) => dayOf(value, midnights) ?? []),
    notOn: values('exdate').map(dateIn),
    insteadOf: dateIn(first('recurrence-id') ?? ''),
  };
}

/** Undefined for a moment of a day. Throws for what is no date. */
function dayOf(value: unknown, midnights: boolean): Temporal.PlainDate | undefined {
  const text = String(value);
  // 'T::' is what the library makes of a date that is not said to be one.
  const isDay = /^\d{4}-\d\d-\d\d(?:T::)?$/.test(text) || (midnights && /T00:00:00$/.test(text));
  const day = Temporal.PlainDate.from(dateIn(text), { overflow: 'reject' });
  return isDay ? day : undefined;
}

function dateIn(value: unknown): string {
  return String(value).slice(0, 10);
}

function daysUntil(start: Temporal.PlainDate, end: Temporal.PlainDate | undefined): number {
  if (!end) throw new RangeError('begins as a day and ends at a time');
  // The end is the day after; some write the same day.
  return start.equals(end) ? 1 : start.until(end).days;
}

function checked(length: number): number {
  if (!(length >= 0 && length <= longest)) throw new RangeError(`${length} days`);
  return Math.max(1, length);
}

/** One line, and no longer than settings keep it. */
function nameOf(summary: string): string {
  return summary
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
    .replace(/[\uD800-\uDBFF]$/, '');
}
