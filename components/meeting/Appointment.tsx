import { useState } from 'preact/hooks';
import { formatList, formatMoment } from '@/browser/format';
import { text } from '@/browser/text';
import { textOf } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import { attendeesOf, kickoffMinutes } from '@/playbook/invitation';
import { readMoment } from '@/playbook/moments';
import { teamsMeeting } from '@/playbook/teams-meeting';
import type { CustomerFields } from '../fields/customer-fields';
import { MomentField } from '../fields/MomentField';
import { TextField } from '../fields/TextField';
import { whenReleased } from '../when-released';
import { CalendarFileButton } from './CalendarFileButton';

interface AppointmentProps {
  readonly fields: CustomerFields;
  readonly customerName: string;
}

/** When the kickoff is and who comes, as a calendar file and as a Teams meeting that is filled in. */
export function Appointment({ fields, customerName }: AppointmentProps) {
  const [isTyping, setTyping] = useState(false);
  const { checklist } = fields;
  const start = readMoment(textOf(checklist, path.profile('kickoffOn')))?.withTimeZone(
    Temporal.Now.timeZoneId(),
  );
  const { valid, invalid } = attendeesOf(textOf(checklist, path.profile('attendees')));
  const wrong = isTyping ? [] : invalid.filter(Boolean);
  const subject = text('meetingSubject', { customer: customerName });

  return (
    <details class="meeting-part">
      <summary class="guidance-summary">
        {text('meetingAppointment')}
        {start && <span class="facts"> · {formatMoment(start)}</span>}
      </summary>
      <div class="fields">
        <MomentField
          fields={fields}
          path={path.profile('kickoffOn')}
          label={text('meetingOn')}
          hint={start ? undefined : text('meetingCalendarHint')}
        />
        <div
          onFocusIn={() => setTyping(true)}
          onFocusOut={() => whenReleased(() => setTyping(false))}
        >
          <TextField
            fields={fields}
            path={path.profile('attendees')}
            multiline
            type="email"
            label={text('meetingAttendees')}
            hint={text('meetingAttendeesHint')}
            problem={
              wrong.length > 0
                ? text('meetingAttendeesWrong', { words: formatList(wrong) })
                : undefined
            }
          />
        </div>
        <div class="buttons">
          {start && (
            <CalendarFileButton
              event={{ uid: `${checklist.id}@kickoff-panel`, summary: subject, on: start }}
              fileName="kickoff.ics"
            />
          )}
          <a
            class="button"
            href={teamsMeeting({
              subject,
              attendees: valid,
              start,
              end: start?.add({ minutes: kickoffMinutes }),
            })}
            target="_blank"
            rel="noopener noreferrer"
            aria-description={text('opensInTab')}
          >
            {text('meetingTeams')}
            <span class="away" aria-hidden="true">
              ↗
            </span>
          </a>
        </div>
      </div>
    </details>
  );
}
