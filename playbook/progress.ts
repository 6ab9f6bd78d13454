import { type Checklist, isCaptured, isTicked, reasonToGoOn, statusOf } from './checklist';
import type { Form, Playbook, Step, Task } from './model';

/** How far an engagement is. Derived, never stored: ticks of tasks that left the playbook count nothing. */
export interface Progress {
  readonly steps: readonly StepProgress[];
  /** The first step that still wants work; none once all are done. */
  readonly current?: Step | undefined;
  /** 'Step n of count': empty steps are not counted; after the last step it stays at the count. */
  readonly position: number;
  readonly count: number;
  /** Mandatory tasks still open, also in steps gone on from. */
  readonly mandatoryLeft: number;
  /** Over mandatory tasks and forms; the total may be 0. */
  readonly workDone: number;
  readonly workTotal: number;
  /** What keeps the current step from being done. */
  readonly left: readonly Work[];
  /** Once no step is current: a mandatory task left behind by going on. None when complete. */
  readonly next?: Work | undefined;
  /** No step is current and no mandatory task open; a form may have been gone on from. */
  readonly complete: boolean;
}

export interface StepProgress {
  readonly step: Step;
  /** A step gone on from is done, whatever its figures say; 'empty' has neither tasks nor form. */
  readonly state: 'done' | 'current' | 'open' | 'empty';
  /** Over the step's mandatory tasks and its form. */
  readonly done: number;
  readonly total: number;
}

/** One thing that has to be done. */
export type Work =
  | { readonly kind: 'task'; readonly step: Step; readonly task: Task }
  | { readonly kind: 'form'; readonly step: Step; readonly form: Form };

export function progressOf(playbook: Playbook, checklist: Checklist): Progress {
  const all = playbook.steps.map((step) => measure(step, checklist));
  const counted = all.filter(({ empty }) => !empty);
  const current = counted.find(({ done }) => !done);

  const work = all.flatMap((measured) => measured.work);
  const open = all.flatMap((measured) => measured.left);
  const openTasks = open.filter(({ kind }) => kind === 'task');
  const left = current?.left ?? [];

  return {
    steps: all.map((measured) => ({
      step: measured.step,
      state: stateOf(measured, measured === current),
      done: measured.work.length - measured.left.length,
      total: measured.work.length,
    })),
    current: current?.step,
    position: current ? counted.indexOf(current) + 1 : counted.length,
    count: counted.length,
    mandatoryLeft: openTasks.length,
    workDone: work.length - open.length,
    workTotal: work.length,
    left,
    next: left[0] ?? openTasks[0],
    complete: !current && openTasks.length === 0,
  };
}

interface Measured {
  readonly step: Step;
  readonly work: readonly Work[];
  readonly left: readonly Work[];
  readonly empty: boolean;
  readonly done: boolean;
}

function measure(step: Step, checklist: Checklist): Measured {
  const work = workOf(step, checklist);
  const left = work.filter((part) => !isDone(part, checklist));
  return {
    step,
    work,
    left,
    empty: step.tasks.length === 0 && !step.form,
    done: left.length === 0 || reasonToGoOn(checklist, step.id) !== '',
  };
}

function stateOf({ empty, done }: Measured, isCurrent: boolean): StepProgress['state'] {
  if (empty) return 'empty';
  if (isCurrent) return 'current';
  return done ? 'done' : 'open';
}

function workOf(step: Step, checklist: Checklist): Work[] {
  const tasks = step.tasks
    .filter((task) => task.mandatory && isWanted(task, checklist))
    .map((task): Work => ({ kind: 'task', step, task }));
  return step.form ? [...tasks, { kind: 'form', step, form: step.form }] : tasks;
}

/** A mandatory task can turn out not to be needed; FTOP's red mark goes then, too. */
function isWanted(task: Task, checklist: Checklist): boolean {
  return !['Not Required', 'Cancelled'].includes(statusOf(checklist, task.id));
}

function isDone(work: Work, checklist: Checklist): boolean {
  return work.kind === 'task'
    ? isTicked(checklist, work.task.id)
    : isCaptured(checklist, work.form.id);
}
