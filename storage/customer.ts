import * as v from 'valibot';
import { checklistSchema, historyLineSchema, registerSchema } from '@/playbook/checklist-schema';
import { customer1, customer2, customer2From, customer3From } from './migrations';
import { StorageProblem } from './problem';

const seenRecord = v.strictObject({
  address: registerSchema(v.string()),
  /** Milliseconds since 1970. */
  lastSeen: registerSchema(v.number()),
  /** As the CRM shows it; sure is false where it may be something else that stood there. */
  name: v.optional(registerSchema(v.strictObject({ text: v.string(), sure: v.boolean() }))),
});

/**
 * What the user calls the customer, instead of what a CRM does; null where that was taken back.
 * `besides` are the CRMs' own names that the user has decided against, the latest last.
 */
const givenName = registerSchema(
  v.nullable(
    v.strictObject({ text: v.pipe(v.string(), v.nonEmpty()), besides: v.array(v.string()) }),
  ),
);

/**
 * One customer as kept on disk: its records in the CRMs, its checklists and what was changed in
 * them. Strict, as all that is read from disk: a key we do not know comes from a version that knows
 * more than we do.
 */
const customer = v.strictObject({
  schema: v.literal(3),
  id: v.pipe(v.string(), v.nonEmpty()),
  givenName: v.optional(givenName),
  records: v.pipe(
    v.record(v.string(), seenRecord),
    v.check((records) => Object.keys(records).length > 0, 'a customer without a record'),
  ),
  checklists: v.record(v.string(), checklistSchema),
  history: v.record(v.pipe(v.string(), v.nonEmpty()), historyLineSchema),
});

/** Of whatever version, as this version writes it. */
const stored = v.variant('schema', [
  customer,
  v.pipe(customer2, v.transform(customer3From), customer),
  v.pipe(customer1, v.transform(customer2From), v.transform(customer3From), customer),
]);

export type Customer = v.InferOutput<typeof customer>;
export type SeenRecord = v.InferOutput<typeof seenRecord>;

/** The one gate for customers from disk or journal. Throws a StorageProblem: 'newer' or 'broken'. */
export function parseCustomer(document: unknown): Customer {
  const parsed = v.safeParse(stored, document);
  if (parsed.success) return parsed.output;
  throw new StorageProblem(isNewer(document) ? 'newer' : 'broken', parsed.issues[0].message);
}

function isNewer(document: unknown): boolean {
  const { schema } = Object(document) as { schema?: unknown };
  return typeof schema === 'number' && schema > 3;
}
