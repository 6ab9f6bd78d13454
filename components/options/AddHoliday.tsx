import { useId, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { isDate } from '@/playbook/moments';
import { type Holiday, mostHolidays } from '@/playbook/settings';
import { Labelled } from '../fields/Labelled';

interface AddHolidayProps {
  readonly holidays: readonly Holiday[];
  /** False where it was not saved: then what was typed stays. */
  onAdd(holiday: Holiday): Promise<boolean>;
}

/** One day, by hand. */
export function AddHoliday({ holidays, onAdd }: AddHolidayProps) {
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const headingId = useId();

  async function add() {
    const wrong = problemOf(date, holidays);
    setProblem(wrong);
    if (!wrong && (await onAdd({ date, name: name.trim() }))) {
      setDate('');
      setName('');
    }
    field.current?.focus();
  }

  return (
    <form
      class="fields"
      noValidate
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id={headingId}>{text('optionsAddDay')}</h3>
      <div class="pair">
        <Labelled label={text('optionsDate')} problem={problem}>
          {(aria) => (
            <input
              {...aria}
              ref={field}
              type="date"
              min="2000-01-01"
              max="2100-12-31"
              value={date}
              onInput={({ currentTarget }) => setDate(currentTarget.value)}
            />
          )}
        </Labelled>
        <Labelled label={text('optionsDayName')}>
          {(aria) => (
            <input
              {...aria}
              type="text"
              autocomplete="off"
              maxLength={300}
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          )}
        </Labelled>
      </div>
      <p class="buttons">
        <button type="submit" class="button">
          {text('optionsAdd')}
        </button>
      </p>
    </form>
  );
}

function problemOf(date: string, holidays: readonly Holiday[]): string | undefined {
  if (!isDate(date)) return text('optionsWrongDate');
  if (holidays.some((each) => each.date === date)) return text('optionsDayThere');
  return holidays.length >= mostHolidays
    ? text('optionsListFull', { count: mostHolidays })
    : undefined;
}
