import { formatMinutes, formatMoment } from '@/browser/format';
import { text } from '@/browser/text';
import type { Deadline } from '@/playbook/deadlines';
import { totalMinutes } from '@/playbook/time-spent';
import { dueInWords, stateInWords } from '../deadline/deadline-words';
import { appliesIfWords } from '../profile/applies-if-words';
import type { Known } from './summary-of';
import { facts, labelled, plain, type SummarySection, section } from './summary-tree';

/** How far the engagement is, and when that was. */
export function standingPart({ progress, checklist, now }: Known): SummarySection[] {
  const { complete, position, count, mandatoryLeft, notNeeded, workDone, workTotal } = progress;
  const minutes = totalMinutes(checklist);
  const percent = Math.floor((workDone / workTotal) * 100);
  return section(text('summaryStanding'), [
    labelled(text('summaryAsOf'), formatMoment(now)),
    plain(
      facts(
        complete ? text('complete') : text('stepOf', { position, count }),
        text('mandatoryLeft', { count: mandatoryLeft }),
        notNeeded > 0 && text('notNeededCount', { count: notNeeded }),
      ),
    ),
    ...(workTotal > 0
      ? [
          labelled(
            text('progress'),
            text('summaryWork', { done: workDone, total: workTotal, percent }),
          ),
        ]
      : []),
    ...(minutes > 0 ? [labelled(text('taskTime'), formatMinutes(minutes))] : []),
  ]);
}

/** Plans of SSAT stand with SSAT. */
const told: readonly Deadline['kind'][] = ['first-contact', 'kickoff', 'dibs', 'follow-up'];

/** What is due and how it stands, first what is open. */
export function deadlinesPart({ deadlines, playbook }: Known): SummarySection[] {
  const lines = deadlines
    .filter(({ kind }) => told.includes(kind))
    .map((deadline) =>
      plain(
        facts(
          dueInWords(deadline),
          stateInWords(deadline),
          deadline.applies === 'unknown' && appliesIfWords('rfa', playbook),
        ),
      ),
    );
  return section(text('summaryDeadlines'), lines);
}
