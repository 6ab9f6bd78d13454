import {
  type Checklist,
  type FieldChange,
  notNeededStatuses,
  statusOf,
  textOf,
} from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { type FieldPath, partsOf, path } from '@/playbook/field-path';
import { kindOf, mayHold } from '@/playbook/fields';
import { StorageProblem } from './problem';

/** As many as a form has fields, and then some. */
const mostChanges = 50;

// Only ids are taken from it: the language does not matter here.
const { steps, inputs, outputs } = builtInPlaybook('en');
const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));

/** What the playbook must have for a field of it to be set, by the path's first part. */
const known = new Map([
  ['task', idsOf(steps.flatMap(({ tasks }) => tasks))],
  ['step', idsOf(steps)],
  ['form', idsOf(steps.flatMap(({ form }) => form ?? []))],
  ['input', idsOf(inputs)],
  ['output', idsOf(outputs)],
]);

const entryId = /^(?!__)[-\w]{1,64}$/;

/** Set by the background itself, or by older versions only. */
const notToBeSet: readonly FieldPath[] = [
  path.form('dibs', 'date-verdict'),
  path.form('dibs', 'captured'),
  path.form('ssat', 'captured-before'),
];

/** Throws a StorageProblem 'refused' at the first change that no view may ask for. */
export function refuseUnlessAllowed(changes: readonly FieldChange[]): void {
  const paths = new Set(changes.map((change) => change.path));
  if (changes.length === 0 || changes.length > mostChanges || paths.size < changes.length) {
    throw new StorageProblem('refused', `${changes.length} changes of ${paths.size} fields`);
  }
  const wrong = changes.find((change) => !isAllowed(change));
  if (wrong) throw new StorageProblem('refused', `${wrong.path} may not be set so`);
}

/** Throws where a task is taken out of the gate without a reason, or loses it while it is out. */
export function refuseWithoutReason(changes: readonly FieldChange[], after: Checklist): void {
  for (const change of changes) {
    const [room, task = '', field] = partsOf(change.path);
    if (room !== 'task' || (field !== 'status' && field !== 'reason')) continue;
    const isNeeded = !notNeededStatuses.includes(statusOf(after, task));
    if (isNeeded || textOf(after, path.task(task, 'reason')).trim()) continue;
    throw new StorageProblem('refused', `${change.path} wants a reason`);
  }
}

/** Refuses an id that the built-in playbook does not have. */
export function refuseUnknownTask(taskId: string): void {
  if (!known.get('task')!.has(taskId)) {
    throw new StorageProblem('refused', `the playbook has no task ${taskId}`);
  }
}

function isAllowed({ path: field, value }: FieldChange): boolean {
  const kind = kindOf(field);
  if (!kind || !mayHold(kind, value) || notToBeSet.includes(field)) return false;
  const [room = '', id = '', entry = ''] = partsOf(field);
  if (room === 'entry') return entryId.test(entry);
  return known.get(room)?.has(id) ?? true;
}
