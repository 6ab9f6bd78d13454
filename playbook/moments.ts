/** No engagement lies further off: such a year is a slip of the keyboard. */
const firstYear = 2000;
const lastYear = 2100;

/** A day that exists, as '2027-01-31'. */
export function isDate(text: string): boolean {
  return readDate(text) !== undefined;
}

/** A moment with its time zone, as RFC 9557 writes it, that exists there: what may be entered. */
export function isMoment(text: string): boolean {
  return readMoment(text, 'reject') !== undefined;
}

/** A day, as '2027-01-31'; undefined for what is none, or lies outside of 2000 to 2100. */
export function readDate(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  return inOurTime(() => Temporal.PlainDate.from(text));
}

/**
 * A moment that was stored, with its time zone; undefined for what is none, and for what lies outside
 * of 2000 to 2100. Zones change by law: where one no longer has the offset of then, the clock's time
 * stands as it was typed.
 */
export function readMoment(
  text: string,
  offset: 'prefer' | 'reject' = 'prefer',
): Temporal.ZonedDateTime | undefined {
  // Most fields are empty most of the time, and an error costs as much as all else in a drawing.
  if (text === '' || text.length > 100) return undefined;
  return inOurTime(() => Temporal.ZonedDateTime.from(text, { offset }).withCalendar('iso8601'));
}

/**
 * What one types, '2026-11-20T16:28', as a moment in that zone; undefined where there is no such
 * day. A time that the clock skips in spring is the one an hour later.
 */
export function momentAt(typed: string, zone: string): string | undefined {
  const moment = inOurTime(() => Temporal.PlainDateTime.from(typed).toZonedDateTime(zone));
  return moment?.toString();
}

function inOurTime<T extends { readonly year: number }>(read: () => T): T | undefined {
  try {
    const moment = read();
    return moment.year >= firstYear && moment.year <= lastYear ? moment : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
