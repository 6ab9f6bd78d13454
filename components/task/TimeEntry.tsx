import { formatMoment } from '@/browser/format';
import { text } from '@/browser/text';
import { stampOf } from '@/playbook/checklist';
import { type Entry, entryText } from '@/playbook/entries';
import { path } from '@/playbook/field-path';
import { readMoment } from '@/playbook/moments';
import { stampMoment } from '@/playbook/stamp-time';
import type { CustomerFields } from '../fields/customer-fields';
import { NumberField } from '../fields/NumberField';
import { keepsFilled } from './keeps-filled';

interface TimeEntryProps {
  readonly time: Entry;
  readonly fields: CustomerFields;
  onRemove(): void;
}

/** One time spent: its minutes can be corrected, but not emptied, which would start the clock. */
export function TimeEntry({ time, fields, onRemove }: TimeEntryProps) {
  const begun = begunOn(time, fields);

  return (
    <li class="entry">
      <NumberField
        fields={keepsFilled(fields)}
        path={path.entry(time.list, time.id, 'minutes')}
        label={text('taskTimeMinutesOf', { time: begun })}
      />
      <button
        type="button"
        class="quiet"
        aria-label={text('taskTimeRemoveOf', { time: begun })}
        onClick={onRemove}
      >
        {text('taskTimeRemove')}
      </button>
    </li>
  );
}

/** When it was started; for one entered by hand, when it was entered. */
function begunOn(time: Entry, { checklist }: CustomerFields): string {
  const zone = Temporal.Now.timeZoneId();
  const start = readMoment(entryText(checklist, time, 'start'));
  const entered = stampOf(checklist, path.entry(time.list, time.id, 'task'))!;
  return formatMoment(start?.withTimeZone(zone) ?? stampMoment(entered.at, zone));
}
