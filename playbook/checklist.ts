import { type FieldPath, path } from './field-path';
import type { FormId, Playbook, StepId, TaskId } from './model';
import { isStamped, type Register, type Stamp } from './register';

/**
 * What has been done and noted in one engagement: every field a stamped register, by its path
 * (ADR 0017). It has an id of its own: a customer may come again next year, or follow several
 * playbooks (ADR 0007).
 */
export interface Checklist {
  readonly id: string;
  readonly playbook: { readonly id: string; readonly version: string };
  readonly fields: Readonly<Record<FieldPath, Register<FieldValue | null>>>;
}

export type FieldValue = string | number | boolean | readonly string[];

/** One field to set; null empties it. */
export interface FieldChange {
  readonly path: FieldPath;
  readonly value: FieldValue | null;
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

/** Statuses that take a task out of the gate; each is given a reason. */
export const notNeededStatuses: readonly TaskStatus[] = ['Not Required', 'Cancelled'];

export function newChecklist(id: string, playbook: Pick<Playbook, 'id' | 'version'>): Checklist {
  const { id: playbookId, version } = playbook;
  return { id, playbook: { id: playbookId, version }, fields: {} };
}

/** Undefined where it was never set, or was emptied. */
export function valueAt({ fields }: Checklist, field: FieldPath): FieldValue | undefined {
  // Paths come from files and messages: '__proto__' must not find what every object inherits.
  return Object.hasOwn(fields, field) ? (fields[field]!.value ?? undefined) : undefined;
}

/** When and on which device a field was last set; undefined where it never was. */
export function stampOf({ fields }: Checklist, field: FieldPath): Stamp | undefined {
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/**
 * Sets fields, all with one stamp. Returns the checklist untouched, stamps included, when every
 * field already is as wanted. What a field may hold is checked at the border (playbook/fields.ts).
 */
export function setFields(
  checklist: Checklist,
  changes: readonly FieldChange[],
  { at, by }: Stamp,
): Checklist {
  // Of a field that is named twice, the last wins.
  const wanted = new Map(changes.map(({ path, value }) => [path, isEmpty(value) ? null : value]));
  const entries = [...wanted]
    .filter(([field, value]) => !isSame(valueAt(checklist, field) ?? null, value))
    .map(([field, value]) => [field, { value, at, by }] as const);
  if (entries.length === 0) return checklist;
  return { ...checklist, fields: { ...checklist.fields, ...Object.fromEntries(entries) } };
}

export function statusOf(checklist: Checklist, taskId: TaskId): TaskStatus {
  const value = valueAt(checklist, path.task(taskId, 'status'));
  return taskStatuses.find((status) => status === value) ?? 'Not Started';
}

export function isTicked(checklist: Checklist, taskId: TaskId): boolean {
  return statusOf(checklist, taskId) === 'Complete';
}

export function isCaptured(checklist: Checklist, formId: FormId): boolean {
  return isOn(checklist, path.form(formId, 'captured'));
}

/** Empty where one did not go on, or took it back. */
export function reasonToGoOn(checklist: Checklist, stepId: StepId): string {
  return textOf(checklist, path.step(stepId, 'wentOn')).trim();
}

/**
 * Takes the wanted state rather than toggling: when panel and popup tick a task at the same moment,
 * it ends up ticked. Unticking what is not ticked keeps a finer status such as 'In Progress'.
 */
export function tick(checklist: Checklist, taskId: TaskId, done: boolean, stamp: Stamp): Checklist {
  if (isTicked(checklist, taskId) === done) return checklist;
  const status: TaskStatus = done ? 'Complete' : 'Not Started';
  return setFields(checklist, [{ path: path.task(taskId, 'status'), value: status }], stamp);
}

/** As text, as it was typed; '' where there is none. */
export function textOf(checklist: Checklist, field: FieldPath): string {
  const value = valueAt(checklist, field);
  return typeof value === 'string' ? value : '';
}

export function isOn(checklist: Checklist, field: FieldPath): boolean {
  return valueAt(checklist, field) === true;
}

/** Undefined where there is none. */
export function numberOf(checklist: Checklist, field: FieldPath): number | undefined {
  const value = valueAt(checklist, field);
  return typeof value === 'number' ? value : undefined;
}

/** Empty where there is none. */
export function choicesOf(checklist: Checklist, field: FieldPath): readonly string[] {
  const value = valueAt(checklist, field);
  return isList(value) ? value : [];
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

function isEmpty(value: FieldValue | null): boolean {
  return value === '' || (isList(value) && value.length === 0);
}

function isSame(a: FieldValue | null, b: FieldValue | null): boolean {
  if (!isList(a) || !isList(b)) return a === b;
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
