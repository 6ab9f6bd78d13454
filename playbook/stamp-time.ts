import { getHlcFunctions } from 'tinybase/common';

const [, , , decode] = getHlcFunctions('', Date.now);

/**
 * Milliseconds since 1970 of a stamp's `at`, as TinyBase's clock wrote it (ADR 0005). 0 for what is
 * no such stamp, never NaN; TinyBase itself reads any text, as some moment or other.
 */
export function timeOf(at: string): number {
  return /^[-\w]{16}$/.test(at) ? decode(at)[0] : 0;
}

/** The same, as a moment in that time zone. */
export function stampMoment(at: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(timeOf(at)).toZonedDateTimeISO(zone);
}
