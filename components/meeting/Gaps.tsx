import { useRef, useState } from 'preact/hooks';
import { formatDate } from '@/browser/format';
import { text } from '@/browser/text';
import { followUps } from '@/playbook/day-deadlines';
import type { When } from '@/playbook/deadlines';
import { type Entry, entriesOf, entryText, entryValue } from '@/playbook/entries';
import type { Playbook } from '@/playbook/model';
import { readDate } from '@/playbook/moments';
import { stateInWords } from '../deadline/deadline-words';
import { EntryList } from '../entries/EntryList';
import type { CustomerFields } from '../fields/customer-fields';
import { CalendarFileButton } from './CalendarFileButton';
import { GapCapture } from './GapCapture';
import { GapFields } from './GapFields';

interface GapsProps {
  readonly fields: CustomerFields;
  readonly playbook: Pick<Playbook, 'services'>;
  readonly customerName: string;
  readonly when: When;
}

/** The knowledge gaps: the open ones by the date of their follow-up, the closed ones folded. */
export function Gaps(props: GapsProps) {
  const [isCapturing, setCapturing] = useState(false);
  const capture = useRef<HTMLButtonElement>(null);
  const { checklist } = props.fields;
  const gaps = entriesOf(checklist, 'gaps');
  const isClosed = (gap: Entry) => entryValue(checklist, gap, 'closed') === true;
  // Those without a date come last.
  const dateOf = (gap: Entry) => entryText(checklist, gap, 'followUp') || '9999';
  const open = gaps
    .filter((gap) => !isClosed(gap))
    .toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b))));
  const closed = gaps.filter(isClosed);

  return (
    <details class="meeting-part">
      <summary class="guidance-summary">{text('gaps', { count: open.length })}</summary>
      <div class="fields">
        {open.length === 0 && <p class="facts">{text('gapsNone')}</p>}
        <GapList {...props} entries={open} label={text('gaps', { count: open.length })} />
        {isCapturing ? (
          <GapCapture
            fields={props.fields}
            playbook={props.playbook}
            onClose={() => {
              setCapturing(false);
              // Drawn by then.
              setTimeout(() => capture.current?.focus());
            }}
          />
        ) : (
          <div class="buttons">
            <button ref={capture} type="button" class="button" onClick={() => setCapturing(true)}>
              {text('gapCapture')}
            </button>
          </div>
        )}
        {closed.length > 0 && (
          <details>
            <summary class="guidance-summary">
              {text('gapsClosed', { count: closed.length })}
            </summary>
            <GapList
              {...props}
              entries={closed}
              label={text('gapsClosed', { count: closed.length })}
            />
          </details>
        )}
      </div>
    </details>
  );
}

interface GapListProps extends GapsProps {
  readonly entries: readonly Entry[];
  readonly label: string;
}

function GapList({ fields, playbook, customerName, when, entries, label }: GapListProps) {
  const { checklist } = fields;
  const deadlines = followUps(checklist, when);
  const topicOf = (gap: Entry) => entryText(checklist, gap, 'topic').trim();
  const namedTopicOf = (gap: Entry) => topicOf(gap) || text('entryUnnamed');

  return (
    <EntryList
      fields={fields}
      list="gaps"
      label={label}
      entries={entries}
      nameOf={topicOf}
      summaryOf={(gap) => {
        const deadline = deadlines.find(({ id }) => id === `follow-up/${gap.id}`);
        if (!deadline) return null;
        return (
          <>
            <span class="facts">{formatDate(deadline.due)}</span>
            {(deadline.state === 'overdue' || deadline.state === 'due-today') && (
              <strong class="gap-state" data-state={deadline.state}>
                {stateInWords(deadline)}
              </strong>
            )}
          </>
        );
      }}
      fieldsOf={(gap) => <GapFields fields={fields} playbook={playbook} gap={gap} />}
      actionsOf={(gap, take) => {
        const topic = namedTopicOf(gap);
        const date = readDate(entryText(checklist, gap, 'followUp'));
        const isClosed = entryValue(checklist, gap, 'closed') === true;
        return (
          <>
            <button
              type="button"
              class="button"
              aria-label={text(isClosed ? 'gapReopenNamed' : 'gapCloseNamed', { topic })}
              onClick={() =>
                take({
                  field: 'closed',
                  value: isClosed ? null : true,
                  what: text(isClosed ? 'gapReopened' : 'gapClosed'),
                })
              }
            >
              {text(isClosed ? 'gapReopen' : 'gapClose')}
            </button>
            {date && (
              <CalendarFileButton
                event={{
                  uid: `${gap.id}@kickoff-panel`,
                  summary: text('gapSubject', { customer: customerName, topic }),
                  on: date,
                }}
                fileName="follow-up.ics"
                label={text('gapCalendarFile', { topic })}
              />
            )}
          </>
        );
      }}
    />
  );
}
