import { useRef, useState } from 'preact/hooks';
import { formatDate } from '@/browser/format';
import { text } from '@/browser/text';
import type { Holiday } from '@/playbook/settings';
import { Labelled } from '../fields/Labelled';
import { FoundDays } from './FoundDays';
import { FoundInWords } from './FoundInWords';
import { type CalendarProblem, holidaysIn, yearsRead } from './holidays-from-calendar';

interface HolidayFileProps {
  readonly holidays: readonly Holiday[];
  readonly today: Temporal.PlainDate;
  /** False where it was not saved. */
  onAdd(holidays: readonly Holiday[]): Promise<boolean>;
}

type Read = Awaited<ReturnType<typeof holidaysIn>>;

const problemText = {
  'too-large': 'optionsFileTooLarge',
  'not-a-calendar': 'optionsFileNotACalendar',
  'no-days': 'optionsFileNoDays',
  'too-many': 'optionsFileTooMany',
} as const satisfies Record<CalendarProblem, string>;

/** Days from a calendar file: shown first, added when the user says so. */
export function HolidayFile({ holidays, today, onAdd }: HolidayFileProps) {
  const [chosen, setChosen] = useState<{ readonly name: string; readonly read?: Read }>();
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef<File | undefined>(undefined);
  const years = yearsInWords(today);
  const read = chosen?.read;
  const found = read && !('problem' in read) ? read : undefined;
  // A name from right to left does not turn the sentence around.
  const shownName = `\u2068${chosen?.name}\u2069`;

  async function look(file: File | undefined) {
    latest.current = file;
    setChosen(file && { name: file.name });
    if (!file) return;
    const found = await holidaysIn(file, today);
    // Another one may have been chosen meanwhile.
    if (latest.current === file) setChosen({ name: file.name, read: found });
  }

  function close() {
    latest.current = undefined;
    setChosen(undefined);
    // Else the same file could not be chosen again.
    if (field.current) field.current.value = '';
    field.current?.focus();
  }

  return (
    <div class="fields">
      <Labelled label={text('optionsFile')} hint={text('optionsFileHint', years)}>
        {(aria) => (
          <input
            {...aria}
            ref={field}
            type="file"
            accept=".ics,text/calendar"
            onChange={({ currentTarget }) => void look(currentTarget.files?.[0])}
          />
        )}
      </Labelled>
      {chosen && read && 'problem' in read && (
        <p class="notice problem" role="alert">
          {text(problemText[read.problem], { file: shownName, ...years })}
        </p>
      )}
      <div class={found && 'notice'}>
        <div role="status">
          {chosen && !read && <p>{text('optionsFileReading', { file: shownName })}</p>}
          {found && (
            <FoundInWords file={shownName} found={found} holidays={holidays} years={years} />
          )}
        </div>
        {found && (
          <FoundDays
            found={found}
            holidays={holidays}
            onAdd={async (days) => {
              if (await onAdd(days)) close();
            }}
            onCancel={close}
          />
        )}
      </div>
    </div>
  );
}

/** The first and the last day that are read. */
function yearsInWords(today: Temporal.PlainDate) {
  const { firstYear, lastYear } = yearsRead(today);
  return {
    from: formatDate(Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 })),
    to: formatDate(Temporal.PlainDate.from({ year: lastYear, month: 12, day: 31 })),
  };
}
