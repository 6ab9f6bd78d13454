import { text } from '@/browser/text';
import { applies, conditionsOf } from '@/playbook/condition';
import { exitOf } from '@/playbook/exit';
import { activeUsersInWords, exitSentences, migratedInWords } from '../exit/exit-words';
import { workInWords } from '../work-left';
import type { Known } from './summary-of';
import { labelled, plain, type SummarySection, section } from './summary-tree';

/** What is to be done now: in the current step, then the key outputs, then what comes after. */
export function nextPart({ progress, playbook }: Known): SummarySection[] {
  return section(text('next'), whatIsNext(progress, playbook).map(plain));
}

function whatIsNext(progress: Known['progress'], { nextSteps }: Known['playbook']): string[] {
  const { left, next, outputsLeft } = progress;
  if (left.length > 0) return left.map(workInWords);
  if (next) return [workInWords(next)];
  return outputsLeft > 0 ? [text('nextOutputs')] : nextSteps.map((each) => each.text);
}

export function outputsPart({ progress: { outputs } }: Known): SummarySection[] {
  const open = outputs.filter(({ isThere }) => !isThere);
  return section(
    text('summaryOutputsOpen'),
    open.map(({ outcome: { text, points } }) => labelled('', text, points.map(plain))),
  );
}

/** Of an RFA alone: of another motion nothing is to be reached. */
export function exitPart({ checklist, playbook, profile }: Known): SummarySection[] {
  if (applies('rfa', conditionsOf(playbook), profile) !== 'yes') return [];
  const exit = exitOf(checklist);
  return section(text('exitTitle'), [
    labelled(text('exitEnablement'), activeUsersInWords(exit.enablement)),
    ...(exit.migration ? [labelled(text('exitMigration'), migratedInWords(exit.migration))] : []),
    ...exitSentences(exit).map(plain),
  ]);
}
