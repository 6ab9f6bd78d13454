import * as v from 'valibot';
import { taskStatuses } from './checklist';

/**
 * The shape of a checklist at every border it crosses: disk, journal, message. Strict on purpose: a
 * key we do not know comes from a version that knows more than we do, and reading on would drop it.
 */
export const registerSchema = <V extends v.GenericSchema>(value: V) =>
  v.strictObject({
    value,
    // TinyBase's clock: other characters would sort after every time there is.
    at: v.pipe(v.string(), v.regex(/^[-\w]{16}$/)),
    by: v.pipe(v.string(), v.nonEmpty()),
  });

export const checklistSchema = v.strictObject({
  id: v.string(),
  playbook: v.strictObject({ id: v.string(), version: v.string() }),
  statuses: v.record(v.string(), registerSchema(v.picklist(taskStatuses))),
  captured: v.record(v.string(), registerSchema(v.boolean())),
  wentOn: v.record(v.string(), registerSchema(v.string())),
});

export const shownCustomerSchema = v.strictObject({
  id: v.string(),
  recordKey: v.string(),
  crm: v.string(),
  name: v.string(),
  nameIsSure: v.boolean(),
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
