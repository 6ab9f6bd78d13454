import { formatMinutes } from '@/browser/format';
import { text } from '@/browser/text';
import { reasonToGoOn, textOf } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import { percentOf } from '@/playbook/percent';
import type { StepProgress, TaskProgress } from '@/playbook/progress';
import { totalMinutes } from '@/playbook/time-spent';
import { appliesIfWords } from '../profile/applies-if-words';
import { isNotNeeded, statusInWords } from '../task/status-words';
import type { Known } from './summary-of';
import { facts, labelled, type SummaryLine, type SummarySection, section } from './summary-tree';

const stateWord = { done: 'stepDone', current: 'stepCurrent', open: 'stepOpen' } as const;

/** Every step that holds work, with the status of each of its tasks. */
export function stepsPart(known: Known): SummarySection[] {
  const lines = known.progress.steps.flatMap((measured, index) =>
    measured.state === 'empty' ? [] : [stepLine(measured, measured.state, index + 1, known)],
  );
  return section(text('steps'), lines);
}

function stepLine(
  { step, applies, done, total, notNeeded, tasks }: StepProgress,
  state: keyof typeof stateWord,
  number: number,
  known: Known,
): SummaryLine {
  const reason = reasonToGoOn(known.checklist, step.id);
  return labelled(
    text('summaryStep', { number, title: step.title }),
    facts(
      text(stateWord[state]),
      total > 0 && text('stepCount', { done, total }),
      notNeeded > 0 && text('notNeededCount', { count: notNeeded }),
      applies === 'unknown' && step.appliesIf && appliesIfWords(step.appliesIf, known.playbook),
    ),
    [
      ...tasks.map((task) => taskLine(task, known)),
      ...(reason ? [labelled(text('summaryWentOn'), reason)] : []),
    ],
  );
}

function taskLine({ task, status, applies }: TaskProgress, known: Known): SummaryLine {
  const { checklist, playbook } = known;
  const { id, name } = task;
  const notNeeded = isNotNeeded(status);
  const isOpen = status !== 'Complete' && !notNeeded;
  const percent = percentOf(checklist, id);
  const minutes = totalMinutes(checklist, id);
  const words = facts(
    statusInWords(status),
    isOpen && task.mandatory && text('mandatory'),
    isOpen && percent > 0 && text('summaryPercent', { percent }),
    minutes > 0 && text('summaryTime', { time: formatMinutes(minutes) }),
    applies === 'unknown' && task.appliesIf && appliesIfWords(task.appliesIf, playbook),
  );
  const reason = notNeeded ? textOf(checklist, path.task(id, 'reason')).trim() : '';
  return labelled(
    text('summaryTask', { id, name }),
    words,
    reason ? [labelled(text('statusReason'), reason)] : [],
  );
}
