import { type Checklist, isOn } from './checklist';
import { applicable, conditionsOf } from './condition';
import { path } from './field-path';
import type { Outcome, Playbook, Step } from './model';
import { profileOf } from './profile';
import {
  type Known,
  type MeasuredStep,
  measureStep,
  type StepProgress,
  type Work,
} from './step-progress';

export type { ApplicableGuidance, StepProgress, TaskProgress, Work } from './step-progress';

/**
 * How far an engagement is. Derived, never stored: ticks of tasks that left the playbook count
 * nothing, nor does what does not apply. What may apply, as far as is known, counts.
 */
export interface Progress {
  /** The applicable ones. */
  readonly steps: readonly StepProgress[];
  /** The first step that still wants work; none once all are done. */
  readonly current?: Step | undefined;
  /** 'Step n of count': empty steps are not counted; after the last step it stays at the count. */
  readonly position: number;
  readonly count: number;
  /** Mandatory tasks still open, also in steps gone on from. */
  readonly mandatoryLeft: number;
  /** Over mandatory tasks and the fields of forms; the total may be 0. */
  readonly workDone: number;
  readonly workTotal: number;
  /** Tasks set to 'Not Required' or 'Cancelled', which count as neither done nor open. */
  readonly notNeeded: number;
  /** What keeps the current step from being done. */
  readonly left: readonly Work[];
  /** Once no step is current: a mandatory task left behind by going on. None when complete. */
  readonly next?: Work | undefined;
  /** No step is current and no mandatory task open; a form may have been gone on from. */
  readonly complete: boolean;
  readonly inputs: readonly OutcomeProgress[];
  readonly outputs: readonly OutcomeProgress[];
  readonly outputsLeft: number;
  /** All outputs are there, of one at least; whatever work is still open, or was gone on from. */
  readonly nextStepsReached: boolean;
}

export interface OutcomeProgress {
  readonly outcome: Outcome;
  readonly applies: 'yes' | 'unknown';
  readonly isThere: boolean;
}

export function progressOf(playbook: Playbook, checklist: Checklist): Progress {
  const known = { checklist, conditions: conditionsOf(playbook), profile: profileOf(checklist) };
  const all = applicable(playbook.steps, known.conditions, known.profile).map(({ part, applies }) =>
    measureStep(part, applies, known),
  );
  const counted = all.filter(({ isEmpty }) => !isEmpty);
  const current = counted.find(({ isDone }) => !isDone);
  const left = current?.left ?? [];
  const openTasks = all.flatMap((step) => step.left).filter(({ kind }) => kind === 'task');
  const complete = !current && openTasks.length === 0;

  const outputs = outcomesOf(playbook.outputs, path.output, known);
  const outputsLeft = outputs.filter(({ isThere }) => !isThere).length;

  return {
    steps: all.map((step) => withState(step, step === current)),
    current: current?.step,
    position: current ? counted.indexOf(current) + 1 : counted.length,
    count: counted.length,
    mandatoryLeft: openTasks.length,
    workDone: sum(all.map(({ done }) => done)),
    workTotal: sum(all.map(({ total }) => total)),
    notNeeded: sum(all.map(({ notNeeded }) => notNeeded)),
    left,
    next: left[0] ?? openTasks[0],
    complete,
    inputs: outcomesOf(playbook.inputs, path.input, known),
    outputs,
    outputsLeft,
    nextStepsReached: outputs.length > 0 && outputsLeft === 0,
  };
}

function withState({ isEmpty, isDone, ...step }: MeasuredStep, isCurrent: boolean): StepProgress {
  if (isEmpty) return { ...step, state: 'empty' };
  if (isCurrent) return { ...step, state: 'current' };
  return { ...step, state: isDone ? 'done' : 'open' };
}

function outcomesOf(
  outcomes: readonly Outcome[],
  pathOf: (outcome: string) => string,
  { checklist, conditions, profile }: Known,
): readonly OutcomeProgress[] {
  return applicable(outcomes, conditions, profile).map(({ part, applies }) => ({
    outcome: part,
    applies,
    isThere: isOn(checklist, pathOf(part.id)),
  }));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
