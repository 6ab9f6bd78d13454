import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate } from '@/browser/format';
import { text } from '@/browser/text';
import type { Holiday } from '@/playbook/settings';

interface HolidayListProps {
  /** By date. */
  readonly holidays: readonly Holiday[];
  readonly today: Temporal.PlainDate;
  onRemove(gone: readonly Holiday[]): Promise<void>;
}

/** By year, what is past being folded. */
export function HolidayList({ holidays, today, onRemove }: HolidayListProps) {
  const list = useRef<HTMLDivElement>(null);
  const removedAt = useRef<number>(-1);
  useLayoutEffect(() => {
    // The button that was clicked is gone: the focus goes to the one in its place.
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[open] button') ?? [])];
    if (removedAt.current >= 0) buttons[Math.min(removedAt.current, buttons.length - 1)]?.focus();
    removedAt.current = -1;
  }, [holidays.length]);

  function remove(holiday: Holiday, button: HTMLElement) {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[open] button') ?? [])];
    removedAt.current = buttons.indexOf(button);
    void onRemove([holiday]);
  }

  return (
    <div class="holiday-list" ref={list}>
      {[...Map.groupBy(holidays, ({ date }) => date.slice(0, 4))].map(([year, days]) => (
        <details key={year} open={Number(year) >= today.year}>
          <summary class="guidance-summary">
            {text('optionsYear', { year, count: days.length })}
          </summary>
          <ul>
            {days.map((holiday) => (
              <HolidayRow key={holiday.date} holiday={holiday} onRemove={remove} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

interface HolidayRowProps {
  readonly holiday: Holiday;
  onRemove(holiday: Holiday, button: HTMLElement): void;
}

function HolidayRow({ holiday, onRemove }: HolidayRowProps) {
  const { date, name } = holiday;
  const day = formatDate(Temporal.PlainDate.from(date));

  return (
    <li class="holiday">
      <time dateTime={date}>{day}</time>
      <bdi>{name}</bdi>
      <button
        type="button"
        class="quiet"
        aria-label={text('playbookActionOn', {
          action: text('optionsRemove'),
          name: name ? `${name}, ${day}` : day,
        })}
        onClick={({ currentTarget }) => onRemove(holiday, currentTarget)}
      >
        {text('optionsRemove')}
      </button>
    </li>
  );
}
