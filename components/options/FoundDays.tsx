import { formatDate } from '@/browser/format';
import { text } from '@/browser/text';
import { mergeHolidays, newHolidays } from '@/playbook/holidays';
import { type Holiday, mostHolidays } from '@/playbook/settings';
import type { FoundHolidays } from './holidays-from-calendar';

interface FoundDaysProps {
  readonly found: FoundHolidays;
  /** What is in the list already. */
  readonly holidays: readonly Holiday[];
  onAdd(holidays: readonly Holiday[]): void;
  onCancel(): void;
}

/** Which days a calendar file would add, before it does. */
export function FoundDays({ found, holidays, onAdd, onCancel }: FoundDaysProps) {
  const fresh = newHolidays(holidays, found.holidays);
  const isTooMuch = mergeHolidays(holidays, fresh).length > mostHolidays;

  return (
    <>
      {fresh.length > 0 && (
        <details>
          <summary class="guidance-summary">{text('optionsWhichDays')}</summary>
          <ul>
            {fresh.map(({ date, name }) => (
              <li key={date} class="holiday">
                <time dateTime={date}>{formatDate(Temporal.PlainDate.from(date))}</time>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {isTooMuch && (
        <p class="field-problem" role="alert">
          {text('optionsListFull', { count: mostHolidays })}
        </p>
      )}
      <p class="buttons">
        {fresh.length > 0 && !isTooMuch && (
          <button type="button" class="button primary" onClick={() => onAdd(fresh)}>
            {text('optionsAddDays', { count: fresh.length })}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </p>
    </>
  );
}
