import { formatDate } from '@/browser/format';
import { text } from '@/browser/text';
import { newHolidays } from '@/playbook/holidays';
import type { Holiday } from '@/playbook/settings';
import type { FoundHolidays } from './holidays-from-calendar';

interface FoundInWordsProps {
  /** The file's name. */
  readonly file: string;
  /** At least one. */
  readonly found: FoundHolidays;
  /** What is in the list already. */
  readonly holidays: readonly Holiday[];
  /** The first and the last day that are read, in words. */
  readonly years: { readonly from: string; readonly to: string };
}

/** How many days a calendar file has, how many of them are new, and what is left out and why. */
export function FoundInWords({ file, found, holidays, years }: FoundInWordsProps) {
  const fresh = newHolidays(holidays, found.holidays).length;
  const there = found.holidays.length - fresh;
  const { timed, outside, unreadable } = found.leftOut;
  const count = found.holidays.length;

  return (
    <>
      <p>
        {text('optionsFound', {
          file,
          count,
          from: dayInWords(found.holidays[0]),
          to: dayInWords(found.holidays.at(-1)),
        })}
      </p>
      <ul class="facts">
        {fresh > 0 && <li>{text('optionsFoundNew', { count: fresh })}</li>}
        {there > 0 && <li>{text('optionsFoundThere', { count: there })}</li>}
        {timed > 0 && <li>{text('optionsLeftOutTimed', { count: timed })}</li>}
        {outside > 0 && <li>{text('optionsLeftOutOutside', { count: outside, ...years })}</li>}
        {unreadable > 0 && <li>{text('optionsLeftOutUnreadable', { count: unreadable })}</li>}
      </ul>
    </>
  );
}

function dayInWords(holiday: Holiday | undefined): string {
  return holiday ? formatDate(Temporal.PlainDate.from(holiday.date)) : '';
}
