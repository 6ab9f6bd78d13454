import {
  type Checklist,
  isTicked,
  notNeededStatuses,
  reasonToGoOn,
  statusOf,
  type TaskStatus,
} from './checklist';
import { applicable, type Conditions } from './condition';
import { formStanding } from './forms';
import type { Form, Guidance, Step, Task } from './model';
import type { Profile } from './profile';

/** How far a step is, and what of it applies; what does not apply is not in it. */
export interface StepProgress {
  readonly step: Step;
  /** 'unknown' while the profile does not say; it counts as applicable until then. */
  readonly applies: 'yes' | 'unknown';
  /** A step gone on from is done, whatever its figures say; 'empty' has neither tasks nor form. */
  readonly state: 'done' | 'current' | 'open' | 'empty';
  /** Over the step's mandatory tasks and the fields of its form. */
  readonly done: number;
  readonly total: number;
  readonly tasks: readonly TaskProgress[];
  readonly guidance: readonly ApplicableGuidance[];
  /** What keeps it from being done, or was left behind by going on. */
  readonly left: readonly Work[];
  /** Tasks set to 'Not Required' or 'Cancelled', mandatory or not. */
  readonly notNeeded: number;
}

export interface TaskProgress {
  readonly task: Task;
  readonly applies: 'yes' | 'unknown';
  readonly status: TaskStatus;
}

export interface ApplicableGuidance {
  readonly guidance: Guidance;
  readonly applies: 'yes' | 'unknown';
}

/** One thing that has to be done. */
export type Work =
  | { readonly kind: 'task'; readonly step: Step; readonly task: Task }
  | {
      readonly kind: 'form';
      readonly step: Step;
      readonly form: Form;
      /** What is not filled in; '' as the name of what the playbook's form has no field for. */
      readonly missing: readonly { readonly id: string; readonly name: string }[];
    };

/** A step by itself: which one is current, the steps before it decide. */
export type MeasuredStep = Omit<StepProgress, 'state'> & {
  readonly isEmpty: boolean;
  readonly isDone: boolean;
};

export function measureStep(
  step: Step,
  applies: 'yes' | 'unknown',
  { checklist, conditions, profile }: Known,
): MeasuredStep {
  const tasks = applicable(step.tasks, conditions, profile).map(({ part, applies }) => ({
    task: part,
    applies,
    status: statusOf(checklist, part.id),
  }));
  const notNeeded = tasks.filter(({ status }) => notNeededStatuses.includes(status)).length;
  // A mandatory task can turn out not to be needed; FTOP's red mark goes then, too.
  const wanted = tasks
    .filter(({ task, status }) => task.mandatory && !notNeededStatuses.includes(status))
    .map(({ task }) => task);
  const openTasks = wanted.filter(({ id }) => !isTicked(checklist, id));
  const form = step.form && formStanding(step.form.id, checklist);
  const left = [
    ...openTasks.map((task): Work => ({ kind: 'task', step, task })),
    ...openForm(step, form?.missing ?? []),
  ];
  return {
    step,
    applies,
    isEmpty: tasks.length === 0 && !step.form,
    isDone: left.length === 0 || reasonToGoOn(checklist, step.id) !== '',
    done: wanted.length - openTasks.length + (form?.done ?? 0),
    total: wanted.length + (form?.total ?? 0),
    tasks,
    guidance: applicable(step.guidance, conditions, profile).map(({ part, applies }) => ({
      guidance: part,
      applies,
    })),
    left,
    notNeeded,
  };
}

/** What decides on applicability, gathered once for a whole playbook. */
export interface Known {
  readonly checklist: Checklist;
  readonly conditions: Conditions;
  readonly profile: Profile;
}

function openForm(step: Step, missing: readonly string[]): Work[] {
  const { form } = step;
  if (!form || missing.length === 0) return [];
  const nameOf = (id: string) => form.fields.find((field) => field.id === id)?.name ?? '';
  return [{ kind: 'form', step, form, missing: missing.map((id) => ({ id, name: nameOf(id) })) }];
}
