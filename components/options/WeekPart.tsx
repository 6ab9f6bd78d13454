import { useState } from 'preact/hooks';
import { formatMoment } from '@/browser/format';
import { formats, text } from '@/browser/text';
import { addBusinessDays, endOfWorkingDay } from '@/playbook/business-days';
import type { Settings } from '@/playbook/settings';
import { Labelled } from '../fields/Labelled';
import type { PartProps } from './OptionsView';
import { weekdayName, weekdaysIn } from './week';

interface WeekPartProps extends PartProps {
  readonly now: Temporal.ZonedDateTime;
}

/** Which days are worked on, and until when; and what that makes of a deadline. */
export function WeekPart({ settings, now, onChange }: WeekPartProps) {
  const { workingDays } = settings;
  const [wouldBeNone, setWouldBeNone] = useState(false);

  function set(day: number, box: HTMLInputElement) {
    const days = [1, 2, 3, 4, 5, 6, 7].filter((each) =>
      each === day ? box.checked : workingDays.includes(each),
    );
    setWouldBeNone(days.length === 0);
    if (days.length > 0) void onChange({ workingDays: days });
    // Nothing has changed for the view, so it would not tick the box again.
    else box.checked = true;
  }

  return (
    <div class="fields">
      <fieldset class="field choices">
        <legend>{text('optionsWorkingDays')}</legend>
        {weekdaysIn(formats()).map((day) => (
          <label key={day} class="flag">
            <input
              type="checkbox"
              checked={workingDays.includes(day)}
              onChange={({ currentTarget }) => set(day, currentTarget)}
            />
            <span>{weekdayName(day, formats())}</span>
          </label>
        ))}
      </fieldset>
      {wouldBeNone && (
        <p class="field-problem" role="alert">
          {text('optionsOneDay')}
        </p>
      )}
      <DayEnds settings={settings} onChange={onChange} />
      <p class="hint">{text('optionsZone', { zone: now.timeZoneId })}</p>
      <p role="status">
        {text('optionsDue', { date: formatMoment(dueOf(settings, now), 'full') })}
      </p>
    </div>
  );
}

function DayEnds({ settings, onChange }: PartProps) {
  const [wrong, setWrong] = useState(false);

  return (
    <Labelled label={text('optionsDayEnds')} problem={wrong ? text('optionsWrongTime') : undefined}>
      {(aria) => (
        <input
          {...aria}
          class="short"
          type="time"
          required
          value={settings.dayEnds}
          onChange={({ currentTarget }) => {
            // Some browsers give the seconds too.
            const time = currentTarget.value.slice(0, 5);
            const isTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
            setWrong(!isTime);
            if (isTime) void onChange({ dayEnds: time });
          }}
        />
      )}
    </Labelled>
  );
}

/** When the first contact is due that was assigned now. */
function dueOf(settings: Settings, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const { workingDays, dayEnds } = settings;
  const holidays = settings.holidays.map(({ date }) => date);
  const day = addBusinessDays(now, 2, { workingDays, holidays });
  return endOfWorkingDay(day, dayEnds, now.timeZoneId);
}
