import { promisifyRequest, type UseStore } from 'idb-keyval';
import * as v from 'valibot';
import { latestStamp } from '@/playbook/checklist';
import { customerEntrySchema } from '@/playbook/checklist-schema';
import type { CustomerEntry } from '@/playbook/customer-entry';
import type { Stamp } from '@/playbook/register';
import type { Area } from './area';
import { bringTogether } from './both-copies';
import type { Clock } from './clock';
import { type Copies, commit } from './commit';
import { type Customer, parseCustomer } from './customer';
import { openJournal } from './journal';
import { keys } from './keys';
import { StorageProblem } from './problem';
import { restoreMissing } from './restore';
import { newCustomer, type Sighting, seen } from './sighting';
import { takeTurns } from './turns';

/** Returns the customer changed; the same object where there is nothing to change. */
export type Change = (customer: Customer, stamp: Stamp) => Customer;

/** Every function rejects with a StorageProblem, and then everything stored is as it was. */
export interface Customers {
  /**
   * Notes that a record was seen; one never seen before starts a new customer, or becomes another
   * record of the customer that is named.
   */
  see(sighting: Sighting, customerId?: string): Promise<Customer>;
  /** The list entries of all customers, in no order. */
  list(): Promise<CustomerEntry[]>;
  /** Undefined for a record never seen. */
  find(recordKey: string): Promise<Customer | undefined>;
  /** Resolves once database and journal are both written. */
  change(recordKey: string, change: Change): Promise<Customer>;
  /** What is on disk for a record, unparsed: to be saved as a file when it cannot be read. */
  raw(recordKey: string): Promise<unknown>;
  /** Puts back from the journal what the database has lost; how many customers that were. */
  restore(): Promise<number>;
}

interface Disk {
  readonly database: UseStore;
  readonly area: Area;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export function openCustomers({ database, area, clock, now = Date.now }: Disk): Customers {
  const copies: Copies = { database, area, journal: openJournal(area) };
  /** Customers whose two copies have been compared since this worker started. */
  const compared = new Set<string>();
  const inTurn = takeTurns();

  const get = (key: string): Promise<unknown> =>
    database('readonly', (store) => promisifyRequest(store.get(key)));

  async function idOf(recordKey: string): Promise<string | undefined> {
    const id = await get(keys.record(recordKey));
    if (id === undefined || typeof id === 'string') return id;
    throw new StorageProblem('broken', `the index has ${typeof id} for a customer`);
  }

  /** Once for each worker, before a customer is changed. */
  async function compare(id: string): Promise<void> {
    if (!compared.has(id)) await read(id);
  }

  async function read(id: string): Promise<Customer> {
    const inDatabase = parseCustomer(await get(keys.customer(id)));
    if (compared.has(id)) return inDatabase;

    const customer = await bringTogether(copies, inDatabase);
    compared.add(id);
    return customer;
  }

  async function see(sighting: Sighting, customerId?: string): Promise<Customer> {
    const known = customerId ?? (await idOf(sighting.recordKey));
    if (known !== undefined) await compare(known);
    const id = known ?? crypto.randomUUID();
    return commit(copies, id, sighting.recordKey, (stored) => {
      if (customerId && stored === undefined) throw new StorageProblem('refused', 'no customer');
      const customer = stored === undefined ? newCustomer(id) : parseCustomer(stored);
      const stamp = clock.stamp(latestStamp(customer));
      return { customer: seen(customer, sighting, now(), stamp), isChanged: true };
    });
  }

  async function list(): Promise<CustomerEntry[]> {
    const entries = await database('readonly', (store) =>
      promisifyRequest<unknown[]>(store.getAll(keys.allEntries())),
    );
    // One of another version is made anew when its customer is seen.
    return entries.filter((entry) => v.is(customerEntrySchema, entry));
  }

  async function find(recordKey: string): Promise<Customer | undefined> {
    const id = await idOf(recordKey);
    return id === undefined ? undefined : read(id);
  }

  async function change(recordKey: string, edit: Change): Promise<Customer> {
    const id = await idOf(recordKey);
    if (id === undefined) throw new StorageProblem('refused', 'a record never seen');
    await compare(id);
    return commit(copies, id, recordKey, (stored) => {
      const before = parseCustomer(stored);
      const customer = edit(before, clock.stamp(latestStamp(before)));
      return { customer, isChanged: customer !== before };
    });
  }

  async function raw(recordKey: string): Promise<unknown> {
    const id = await idOf(recordKey);
    return id === undefined ? undefined : get(keys.customer(id));
  }

  return {
    see: (sighting, customerId) => inTurn(() => see(sighting, customerId)),
    list: () => inTurn(list),
    find: (recordKey) => inTurn(() => find(recordKey)),
    change: (recordKey, edit) => inTurn(() => change(recordKey, edit)),
    raw: (recordKey) => inTurn(() => raw(recordKey)),
    restore: () => inTurn(() => restoreMissing(copies)),
  };
}
