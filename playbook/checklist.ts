import type { FormId, Playbook, StepId, TaskId } from './model';
import { isStamped, type Register, type Stamp } from './register';

/**
 * What has been done in one engagement, every field a stamped register. It has an id of its own:
 * a customer may come again next year, or follow several playbooks (ADR 0007).
 */
export interface Checklist {
  readonly id: string;
  readonly playbook: { readonly id: string; readonly version: string };
  readonly statuses: Readonly<Record<TaskId, Register<TaskStatus>>>;
  /** Forms marked as captured. */
  readonly captured: Readonly<Record<FormId, Register<boolean>>>;
  /** Steps gone on from although something was open: the reason given, or '' when taken back. */
  readonly wentOn: Readonly<Record<StepId, Register<string>>>;
}

/** As FTOP has them (kickoff-facts); a tick is Complete, an untick Not Started. */
export const taskStatuses = [
  'Not Started',
  'Not Required',
  'In Progress',
  'Complete',
  'Paused-Customer Delay',
  'Deferred-Customer Extended Delay',
  'Warning',
  'Blocked-Pending Remediation',
  'Blocked-Technical-Customer',
  'Blocked-Business',
  'Blocked-Other',
  'Blocked-Technical-MS',
  'Cancelled',
] as const;

export type TaskStatus = (typeof taskStatuses)[number];

export function newChecklist(id: string, playbook: Pick<Playbook, 'id' | 'version'>): Checklist {
  const { id: playbookId, version } = playbook;
  return { id, playbook: { id: playbookId, version }, statuses: {}, captured: {}, wentOn: {} };
}

export function statusOf({ statuses }: Checklist, taskId: TaskId): TaskStatus {
  return currentValue(statuses, taskId, 'Not Started');
}

export function isTicked(checklist: Checklist, taskId: TaskId): boolean {
  return statusOf(checklist, taskId) === 'Complete';
}

export function isCaptured({ captured }: Checklist, formId: FormId): boolean {
  return currentValue(captured, formId, false);
}

export function reasonToGoOn({ wentOn }: Checklist, stepId: StepId): string {
  return currentValue(wentOn, stepId, '');
}

/** All that change a checklist return it untouched, stamps included, when it already is as wanted. */
export function setStatus(
  checklist: Checklist,
  taskId: TaskId,
  status: TaskStatus,
  stamp: Stamp,
): Checklist {
  if (statusOf(checklist, taskId) === status) return checklist;
  return { ...checklist, statuses: withValue(checklist.statuses, taskId, status, stamp) };
}

/**
 * Takes the wanted state rather than toggling: when panel and popup tick a task at the same moment,
 * it ends up ticked. Unticking what is not ticked keeps a finer status such as 'In Progress'.
 */
export function tick(checklist: Checklist, taskId: TaskId, done: boolean, stamp: Stamp): Checklist {
  if (isTicked(checklist, taskId) === done) return checklist;
  return setStatus(checklist, taskId, done ? 'Complete' : 'Not Started', stamp);
}

export function setCaptured(
  checklist: Checklist,
  formId: FormId,
  captured: boolean,
  stamp: Stamp,
): Checklist {
  if (isCaptured(checklist, formId) === captured) return checklist;
  return { ...checklist, captured: withValue(checklist.captured, formId, captured, stamp) };
}

/** A blank reason is none: it takes going on back. */
export function goOn(
  checklist: Checklist,
  stepId: StepId,
  reason: string,
  stamp: Stamp,
): Checklist {
  const wanted = reason.trim();
  if (reasonToGoOn(checklist, stepId) === wanted) return checklist;
  return { ...checklist, wentOn: withValue(checklist.wentOn, stepId, wanted, stamp) };
}

/**
 * The newest moment anywhere in a stored document, '' if there is none. The clock must see it before
 * it stamps a change: a machine whose clock was set back would otherwise lose to its own past.
 */
export function latestStamp(tree: unknown): string {
  if (typeof tree !== 'object' || tree === null) return '';
  const moments = Object.values(tree).map(latestStamp);
  return [isStamped(tree) ? tree.at : '', ...moments].sort().at(-1)!;
}

function currentValue<V>(registers: Registers<V>, id: string, otherwise: V): V {
  // Ids come from files and messages: '__proto__' must not find what every object inherits.
  return Object.hasOwn(registers, id) ? registers[id]!.value : otherwise;
}

function withValue<V>(registers: Registers<V>, id: string, value: V, { at, by }: Stamp) {
  return { ...registers, [id]: { value, at, by } };
}

type Registers<V> = Readonly<Record<string, Register<V>>>;
