/** Which days are worked on. */
export interface BusinessCalendar {
  /** ISO weekdays, 1 is Monday. */
  readonly workingDays: readonly number[];
  /** As '2026-12-25'; what is no such date is no day off. */
  readonly holidays: readonly string[];
}

/**
 * The working day that many working days later, in the time zone of the start. A start on a free
 * day counts as the next working day: Friday + 2 is Tuesday, Saturday + 2 is Wednesday, Saturday + 0
 * is Monday. RangeError where no day of the week is worked on, and for a number of days that is
 * negative or not whole. Works on what it is given alone, so with any `Temporal`.
 */
export function addBusinessDays(
  start: Temporal.ZonedDateTime,
  days: number,
  { workingDays, holidays }: BusinessCalendar,
): Temporal.PlainDate {
  const weekdays = new Set(workingDays.filter((day) => [1, 2, 3, 4, 5, 6, 7].includes(day)));
  if (weekdays.size === 0) throw new RangeError('No day of the week is a working day.');
  if (!Number.isInteger(days) || days < 0) {
    throw new RangeError(`${days} is not a whole number of days from 0 on.`);
  }

  const free = new Set(holidays.filter((text) => /^\d{4}-\d\d-\d\d$/.test(text)));
  const lastFree = [...free].sort().at(-1) ?? '';
  const workingDayFrom = (date: Temporal.PlainDate): Temporal.PlainDate => {
    let day = date;
    while (!weekdays.has(day.dayOfWeek) || free.has(day.toString())) day = day.add({ days: 1 });
    return day;
  };

  let date = workingDayFrom(start.toPlainDate().withCalendar('iso8601'));
  for (let left = days; left > 0; ) {
    // After the last holiday every week is the same: a thousand years take no longer than one.
    const weeks = date.toString() > lastFree ? Math.floor(left / weekdays.size) : 0;
    date = weeks > 0 ? date.add({ weeks }) : workingDayFrom(date.add({ days: 1 }));
    left -= weeks > 0 ? weeks * weekdays.size : 1;
  }
  return date;
}

/**
 * When that day's work ends there, as '17:00'. A time that the clock skips in spring is an hour
 * later; of a time that comes twice in autumn, the first. '00:00' is the midnight after it, short of the
 * next day: its last moment.
 */
export function endOfWorkingDay(
  date: Temporal.PlainDate,
  dayEnds: string,
  zone: string,
): Temporal.ZonedDateTime {
  const plainTime = dayEnds === '00:00' ? '23:59:59.999999999' : dayEnds;
  return date.toZonedDateTime({ timeZone: zone, plainTime });
}
