import * as v from 'valibot';
import type { FieldValue } from '@/playbook/checklist';
import { taskStatuses } from '@/playbook/checklist';
import { checklistSchema, historyLineSchema, registerSchema } from '@/playbook/checklist-schema';
import { path } from '@/playbook/field-path';
import type { Register } from '@/playbook/register';

/**
 * Shapes that older versions wrote, never to be changed again, and the way from each to the next.
 * A document keeps its shape on disk until it is written the next time.
 */
const checklist1 = v.strictObject({
  id: v.string(),
  playbook: v.strictObject({ id: v.string(), version: v.string() }),
  statuses: v.record(v.string(), registerSchema(v.picklist(taskStatuses))),
  captured: v.record(v.string(), registerSchema(v.boolean())),
  wentOn: v.record(v.string(), registerSchema(v.string())),
});

const records1 = v.record(
  v.string(),
  v.strictObject({
    address: registerSchema(v.string()),
    lastSeen: registerSchema(v.number()),
    name: v.optional(registerSchema(v.strictObject({ text: v.string(), sure: v.boolean() }))),
  }),
);

export const customer1 = v.strictObject({
  schema: v.literal(1),
  id: v.pipe(v.string(), v.nonEmpty()),
  records: records1,
  checklists: v.record(v.string(), checklist1),
});

/** Checklists and history are as they still are: who changes those keeps their shape of now here. */
export const customer2 = v.strictObject({
  schema: v.literal(2),
  id: v.pipe(v.string(), v.nonEmpty()),
  records: records1,
  checklists: v.record(v.string(), checklistSchema),
  history: v.record(v.pipe(v.string(), v.nonEmpty()), historyLineSchema),
});

type Customer1 = v.InferOutput<typeof customer1>;
type Customer2 = v.InferOutput<typeof customer2>;
type Checklist1 = v.InferOutput<typeof checklist1>;

/** Schema 2 has fields by path, and a history, which begins with the next change (ADR 0017). */
export function customer2From({ checklists, ...kept }: Customer1): Customer2 {
  const inFields = Object.entries(checklists).map(([id, each]) => [id, checklist2From(each)]);
  return { ...kept, schema: 2, checklists: Object.fromEntries(inFields), history: {} };
}

/** Schema 3 may have a name given by hand; until one is, nothing differs (ADR 0024). */
export function customer3From(customer: Customer2) {
  return { ...customer, schema: 3 };
}

function checklist2From({ id, playbook, statuses, captured, wentOn }: Checklist1) {
  const fields = {
    ...byPath(statuses, (task) => path.task(task, 'status')),
    ...byPath(captured, (form) => path.form(form, 'captured')),
    // A stakeholder is asked for since: what was done without one stays done.
    ...(captured.ssat && { [path.form('ssat', 'captured-before')]: captured.ssat }),
    ...byPath(wentOn, (step) => path.step(step, 'wentOn')),
  };
  return { id, playbook, fields };
}

/** Stamps are kept: both copies of a customer come out the same, whichever of them is older. */
function byPath(
  registers: Readonly<Record<string, Register<FieldValue>>>,
  pathOf: (id: string) => string,
): Record<string, Register<FieldValue | null>> {
  const moved = Object.entries(registers).map(([id, register]) => [
    pathOf(id),
    // A reason taken back was stored as ''; a field that is empty holds null.
    { ...register, value: register.value === '' ? null : register.value },
  ]);
  return Object.fromEntries(moved);
}
