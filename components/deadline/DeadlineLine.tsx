import { formatTimeLeft } from '@/browser/format';
import type { Deadline } from '@/playbook/deadlines';
import type { Playbook } from '@/playbook/model';
import { IfMark } from '../profile/IfMark';
import { dueInWords, stateInWords } from './deadline-words';

interface DeadlineLineProps {
  readonly deadline: Deadline;
  readonly playbook: Playbook;
  readonly now: Temporal.ZonedDateTime;
}

/** Each state by a shape too, for those who do not see its colour. */
const shapes = { 'in-time': '◷', 'due-today': '◆', overdue: '▲', met: '✓', missed: '✕' } as const;

/** The condition under which a first contact is due at all. */
const asked = 'rfa';

/** One deadline: what is due and when, how much time is left, and how it stands. */
export function DeadlineLine({ deadline, playbook, now }: DeadlineLineProps) {
  const { state, due } = deadline;
  const isOpen = state === 'in-time' || state === 'due-today' || state === 'overdue';

  return (
    <p class="deadline" data-state={state}>
      <span class="deadline-shape" aria-hidden="true">
        {shapes[state]}
      </span>
      <span>
        <span>{dueInWords(deadline, now)}</span>
        {isOpen && <span> · {formatTimeLeft(now, due)}</span>}
        {' · '}
        <strong class="deadline-state">{stateInWords(deadline)}</strong>
        {deadline.applies === 'unknown' && (
          <>
            {' · '}
            <IfMark condition={asked} playbook={playbook} />
          </>
        )}
      </span>
    </p>
  );
}
