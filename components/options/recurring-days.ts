import type { Effort } from './effort';

export type Ical = typeof import('ical.js').default;
export type Rule = InstanceType<Ical['Recur']>;

interface Window {
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * On which days of these years something recurs. Throws where that cannot be found out with the
 * effort: the library itself counts up to the year 20000 for a 30th of February, and for ever where
 * a daily rule never matches.
 */
export function recurringDays(
  { RecurIterator, Time }: Ical,
  rule: Rule,
  start: Temporal.PlainDate,
  { firstYear, lastYear }: Window,
  effort: Effort,
): Temporal.PlainDate[] {
  /** Every loop of the library's goes through one of these. */
  class BoundedIterator extends RecurIterator {
    override check_contracting_rules(): boolean {
      effort.spend(1);
      return super.check_contracting_rules();
    }

    override increment_month(): void {
      effort.spend(1);
      super.increment_month();
    }

    override increment_monthday(days: number): void {
      effort.spend(days / 5);
      super.increment_monthday(days);
    }

    override expand_year_days(year: number): number {
      // Each weekday is some fifty days of the year.
      effort.spend(10 + 10 * (partOf(rule, 'BYDAY')?.length ?? 0));
      return super.expand_year_days(year);
    }
  }

  const iterator = new BoundedIterator({ rule, dtstart: Time.fromDateString(start.toString()) });
  const days: Temporal.PlainDate[] = [];
  for (;;) {
    effort.spend(1);
    const time: InstanceType<Ical['Time']> | null = iterator.next();
    if (!time || time.year > lastYear) return days;
    const { year, month, day } = time;
    if (year >= firstYear && isMeant(month, rule, start)) {
      days.push(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }));
    }
  }
}

/** Where a year has no such day, the library goes on into the next month; the format leaves it out. */
function isMeant(month: number, rule: Rule, start: Temporal.PlainDate): boolean {
  const months = partOf(rule, 'BYMONTH');
  if (months) return months.includes(month);
  const isPlain = rule.freq === 'YEARLY' && Object.keys(rule.parts).length === 0;
  return !isPlain || month === start.month;
}

function partOf(rule: Rule, name: string): readonly unknown[] | undefined {
  const part: unknown = Reflect.get(rule.parts, name);
  return Array.isArray(part) ? part : undefined;
}
