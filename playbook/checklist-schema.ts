import * as v from 'valibot';

/**
 * The shape of a checklist at every border it crosses: disk, journal, message. Strict on purpose: a
 * key we do not know comes from a version that knows more than we do, and reading on would drop it.
 */
export const registerSchema = <V extends v.GenericSchema>(value: V) =>
  v.strictObject({ value, ...stamp });

const stamp = {
  // TinyBase's clock: other characters would sort after every time there is.
  at: v.pipe(v.string(), v.regex(/^[-\w]{16}$/)),
  by: v.pipe(v.string(), v.nonEmpty()),
};

/** A path of a field: parts without anything that a key should not have. */
const fieldPath = v.pipe(v.string(), v.maxLength(300), v.regex(/^[a-z]+(?:\/[^/\s]+){1,3}$/));

/** What a field may hold, its path decides (playbook/fields.ts); a path not known here is kept. */
export const fieldValueSchema = v.nullable(
  v.union([
    v.pipe(v.string(), v.maxLength(10_000)),
    v.pipe(v.number(), v.finite()),
    v.boolean(),
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(100), v.readonly()),
  ]),
);

export const fieldChangeSchema = v.strictObject({ path: fieldPath, value: fieldValueSchema });

export const checklistSchema = v.strictObject({
  id: v.string(),
  playbook: v.strictObject({ id: v.string(), version: v.string() }),
  fields: v.record(fieldPath, registerSchema(fieldValueSchema)),
});

/** One line of playbook/history.ts. */
export const historyLineSchema = v.strictObject({
  checklist: v.string(),
  path: fieldPath,
  before: fieldValueSchema,
  who: v.string(),
  ...stamp,
});

export const shownCustomerSchema = v.strictObject({
  id: v.string(),
  recordKey: v.string(),
  crm: v.string(),
  name: v.string(),
  nameIsSure: v.boolean(),
  ownName: v.optional(v.string()),
  checklist: checklistSchema,
});

export const customerEntrySchema = v.strictObject({
  id: v.string(),
  recordKey: v.string(),
  address: v.string(),
  crm: v.string(),
  name: v.string(),
  position: v.number(),
  count: v.number(),
  stepId: v.string(),
  mandatoryLeft: v.number(),
  lastSeen: v.number(),
});

export const digestSchema = v.object({
  customers: v.array(customerEntrySchema),
  active: v.optional(shownCustomerSchema),
});
