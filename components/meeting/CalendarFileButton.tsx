import { useState } from 'preact/hooks';
import { saveAsFile } from '@/browser/save-file';
import { text } from '@/browser/text';
import { type CalendarEvent, calendarFile } from './calendar-file';

interface CalendarFileButtonProps {
  readonly event: CalendarEvent;
  readonly fileName: string;
  /** Where there are several, what this one is for. */
  readonly label?: string;
}

/** Saves one event for the user's own calendar. */
export function CalendarFileButton({ event, fileName, label }: CalendarFileButtonProps) {
  const [hasFailed, setFailed] = useState(false);

  async function save() {
    try {
      const file = await calendarFile([event]);
      saveAsFile(fileName, file, 'text/calendar;charset=utf-8');
      setFailed(false);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  }

  return (
    <>
      <button type="button" class="button" aria-label={label} onClick={() => void save()}>
        {text('meetingCalendarFile')}
      </button>
      {hasFailed && (
        <p class="field-problem" role="alert">
          {text('meetingFileNotSaved')}
        </p>
      )}
    </>
  );
}
