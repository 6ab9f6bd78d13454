import { formatMoment } from '@/browser/format';
import { text } from '@/browser/text';
import type { Checklist } from '@/playbook/checklist';
import type { Change } from '@/playbook/history';
import type { Playbook } from '@/playbook/model';
import { stampMoment } from '@/playbook/stamp-time';
import { labelOf } from './label-of';
import { valueInWords } from './value-in-words';

interface HistoryItemProps {
  readonly change: Change;
  /** As it is now. */
  readonly checklist: Checklist;
  readonly playbook: Playbook;
}

/** One change: when and by whom, of what, and from what to what. */
export function HistoryItem({ change, checklist, playbook }: HistoryItemProps) {
  const { path, before, after, at, who } = change;
  const moment = stampMoment(at, Temporal.Now.timeZoneId());

  return (
    <li class="history-item">
      <p class="facts">
        <time dateTime={moment.toString({ timeZoneName: 'never', smallestUnit: 'second' })}>
          {formatMoment(moment)}
        </time>
        {' · '}
        <bdi>{who || text('historyThisDevice')}</bdi>
      </p>
      <p>
        <bdi>{labelOf(path, playbook, checklist)}</bdi>
      </p>
      <p class="change">
        <bdi class="change-before">{valueInWords(path, before, playbook)}</bdi>{' '}
        <span class="arrow" aria-hidden="true">
          →
        </span>
        <span class="unseen">{text('historyTo')}</span>{' '}
        <bdi>{valueInWords(path, after, playbook)}</bdi>
      </p>
    </li>
  );
}
