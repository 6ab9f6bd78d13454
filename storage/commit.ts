import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { Area } from './area';
import type { Customer } from './customer';
import { digestKey, readDigest, withCustomer } from './digest';
import type { Journal } from './journal';
import { keys } from './keys';
import { entryOf, shownAs } from './views-of';

export interface Copies {
  readonly database: UseStore;
  readonly journal: Journal;
  readonly area: Area;
}

interface Changed {
  readonly customer: Customer;
  readonly isChanged: boolean;
}

/**
 * Reads, changes and writes one customer in one transaction, with its place in the index and its
 * list entry, and then its journal. Resolves when both copies are written; when either fails, both
 * are as they were, and it rejects. `change` gets what is on disk, unparsed, and says whether there is
 * anything to write.
 */
export async function commit(
  { database, journal, area }: Copies,
  id: string,
  recordKey: string,
  change: (stored: unknown) => Changed,
): Promise<Customer> {
  const written = [keys.customer(id), keys.record(recordKey), keys.entry(id)];
  let before: unknown[] = [];
  let count = 0;

  const { customer, isChanged } = await database('readwrite', async (store) => {
    before = await Promise.all(written.map((key) => promisifyRequest(store.get(key))));
    const changed = change(before[0]);
    if (!changed.isChanged) return changed;
    store.put(changed.customer, keys.customer(id));
    store.put(id, keys.record(recordKey));
    store.put(entryOf(changed.customer), keys.entry(id));
    count = await promisifyRequest(store.count(keys.allCustomers()));
    return changed;
  });
  if (!isChanged) return customer;

  try {
    const shown = shownAs(customer, recordKey);
    const digest = withCustomer(await readDigest(area), entryOf(customer), shown);
    await journal.write(customer, count, { [digestKey]: digest });
    return customer;
  } catch (error) {
    await putBack(database, written, before);
    throw error;
  }
}

async function putBack(database: UseStore, written: string[], before: unknown[]): Promise<void> {
  await database('readwrite', async (store) => {
    for (const [index, key] of written.entries()) {
      if (before[index] === undefined) store.delete(key);
      else store.put(before[index], key);
    }
  });
}
