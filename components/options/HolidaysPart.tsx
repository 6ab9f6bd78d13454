import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { mergeHolidays, withoutHolidays } from '@/playbook/holidays';
import type { Holiday } from '@/playbook/settings';
import { AddHoliday } from './AddHoliday';
import { HolidayFile } from './HolidayFile';
import { HolidayList } from './HolidayList';
import type { PartProps } from './OptionsView';

interface HolidaysPartProps extends PartProps {
  readonly today: Temporal.PlainDate;
}

/** Days that are not worked on: the list, and two ways to add to it. */
export function HolidaysPart({ settings, today, onChange }: HolidaysPartProps) {
  const { holidays } = settings;
  const [removed, setRemoved] = useState<readonly Holiday[]>([]);
  const buttons = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  useLayoutEffect(() => {
    if (!hasActed.current) return;
    const isFocusLost = document.activeElement === document.body;
    // The button that had the focus is gone: the focus goes to the one beside it, once there is one.
    const next = isFocusLost ? buttons.current?.querySelector('button') : undefined;
    next?.focus();
    hasActed.current = isFocusLost && !next;
  }, [removed, holidays.length]);

  const add = (added: readonly Holiday[]) =>
    onChange({ holidays: [...mergeHolidays(holidays, added)] });

  async function remove(gone: readonly Holiday[]): Promise<void> {
    hasActed.current = true;
    const isSaved = await onChange({ holidays: [...withoutHolidays(holidays, gone)] });
    if (isSaved) setRemoved(gone);
  }

  async function undo(): Promise<void> {
    if (!(await add(removed))) return;
    hasActed.current = true;
    setRemoved([]);
  }

  // Thousands of days are not drawn again with every letter that is typed elsewhere.
  const list = useMemo(
    () => <HolidayList holidays={mergeHolidays(holidays, [])} today={today} onRemove={remove} />,
    [holidays, today.year],
  );

  return (
    <>
      <p class="facts">{text('optionsHolidaysHint')}</p>
      {holidays.length === 0 && <p>{text('optionsNoHolidays')}</p>}
      {list}
      <div class="buttons" ref={buttons}>
        {holidays.length > 0 && (
          <button type="button" class="button" onClick={() => void remove(holidays)}>
            {text('optionsRemoveAll')}
          </button>
        )}
        <p class="removed" role="status">
          {removed.length > 0 && text('optionsRemoved', { count: removed.length })}
        </p>
        {removed.length > 0 && (
          <button type="button" class="button" onClick={undo}>
            {text('optionsUndo')}
          </button>
        )}
      </div>
      <AddHoliday holidays={holidays} onAdd={(holiday) => add([holiday])} />
      <HolidayFile holidays={holidays} today={today} onAdd={add} />
    </>
  );
}
