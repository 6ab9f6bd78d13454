import { newChecklist } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import type { Register, Stamp } from '@/playbook/register';
import type { Customer, SeenRecord } from './customer';

/** A customer record on a screen, with the name that stood there, if one did. */
export interface Sighting {
  readonly recordKey: string;
  readonly address: string;
  readonly name?: { readonly text: string; readonly sure: boolean };
}

/** A customer that nothing is known of yet, at the start of the built-in kickoff. */
export function newCustomer(id: string): Customer {
  const checklist = newChecklist(crypto.randomUUID(), builtInPlaybook('en'));
  const checklists = { [checklist.id]: checklist } as Customer['checklists'];
  return { schema: 3, id, records: {}, checklists, history: {} };
}

/** The customer with the sighting noted: a name once known stays until another one is seen. */
export function seen(customer: Customer, sighting: Sighting, now: number, stamp: Stamp): Customer {
  const { records } = customer;
  const before = Object.hasOwn(records, sighting.recordKey)
    ? records[sighting.recordKey]
    : undefined;
  const record: SeenRecord = {
    address: keep(before?.address, sighting.address, stamp),
    lastSeen: { value: now, ...stamp },
  };
  const name = sighting.name ? keepName(before?.name, sighting.name, stamp) : before?.name;
  if (name) record.name = name;
  return { ...customer, records: { ...records, [sighting.recordKey]: record } };
}

function keep<T>(before: Register<T> | undefined, value: T, stamp: Stamp): Register<T> {
  return before?.value === value ? before : { value, ...stamp };
}

/** A name that was sure once does not become doubtful by being seen in a lesser place, too. */
function keepName(before: SeenRecord['name'], { text, sure }: SeenName, stamp: Stamp) {
  const known = before?.value.text === text && (before.value.sure || !sure);
  return known ? before : { value: { text, sure }, ...stamp };
}

type SeenName = NonNullable<Sighting['name']>;
