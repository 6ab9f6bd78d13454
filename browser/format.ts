import { formats } from './text';

/** Made once for a language: making one takes a hundred times as long as writing with it. */
function perLanguage<Format>(make: (locale: string) => Format): () => Format {
  let locale: string | undefined;
  let made: Format;
  return () => {
    if (locale !== formats()) {
      locale = formats();
      made = make(locale);
    }
    return made;
  };
}

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
const lists = perLanguage((locale) => new Intl.ListFormat(locale));
const timeLeft = perLanguage((locale) => new Intl.RelativeTimeFormat(locale));

/** From '11/20/26' to 'Friday, November 20, 2026', as `Intl` has them. */
export type DateStyle = 'short' | 'medium' | 'long' | 'full';

/** The day, without the time of day. */
export function formatDate(
  date: Temporal.PlainDate | Temporal.ZonedDateTime,
  style: DateStyle = 'medium',
): string {
  return date.toLocaleString(formats(), { dateStyle: style });
}

/** Day and time of day, on the clock of the moment's own time zone. */
export function formatMoment(moment: Temporal.ZonedDateTime, style: DateStyle = 'medium'): string {
  return moment.toLocaleString(formats(), { dateStyle: style, timeStyle: 'short' });
}

const units = ['years', 'months', 'days', 'hours', 'minutes'] as const;

/** 'in 2 days' or '3 hours ago': the biggest unit that has passed whole. */
export function formatTimeLeft(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): string {
  const left = from.until(to.withTimeZone(from.timeZoneId), { largestUnit: 'years' });
  const unit = units.find((each) => left[each] !== 0) ?? 'minutes';
  return timeLeft().format(left[unit], unit);
}

/** 'Exchange, Teams, and SharePoint'. */
export function formatList(words: readonly string[]): string {
  return lists().format(words);
}

export function formatNumber(number: number): string {
  return numbers().format(number);
}

/** A length of time, such as '1 hr 30 min'. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [inUnit(hours, 'hour')] : []),
    ...(rest > 0 || hours === 0 ? [inUnit(rest, 'minute')] : []),
  ];
  return new Intl.ListFormat(formats(), { type: 'unit', style: 'narrow' }).format(parts);
}

function inUnit(number: number, unit: string): string {
  return new Intl.NumberFormat(formats(), { style: 'unit', unit }).format(number);
}
