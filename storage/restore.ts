import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { Copies } from './commit';
import { type Customer, parseCustomer } from './customer';
import { keys } from './keys';
import { toProblem } from './problem';
import { entryOf } from './views-of';

/**
 * Puts back what the database should hold and does not: Chromium can open it empty, without an
 * error, two sessions after a crash (ADR 0011). Only what is missing is written. Returns how many
 * customers came back.
 */
export async function restoreMissing({ database, journal }: Omit<Copies, 'area'>): Promise<number> {
  if ((await countCustomers(database)) >= (await journal.count())) return 0;

  const copies = await journal.readAll();
  let restored = 0;
  await database('readwrite', async (store) => {
    for (const [id, stored] of copies) {
      const there = await promisifyRequest(store.getKey(keys.customer(id)));
      if (there !== undefined) continue;
      store.put(stored, keys.customer(id));
      for (const recordKey of recordsIn(stored)) store.put(id, keys.record(recordKey));
      const customer = readable(stored);
      if (customer) store.put(entryOf(customer), keys.entry(id));
      restored += 1;
    }
  });
  return restored;
}

export function countCustomers(database: UseStore): Promise<number> {
  return database('readonly', (store) => promisifyRequest(store.count(keys.allCustomers())));
}

/** Asked of what cannot be read, too: its records must not seem never to have been seen. */
function recordsIn(stored: unknown): string[] {
  return Object.keys(Object(Object(stored).records));
}

function readable(stored: unknown): Customer | undefined {
  try {
    return parseCustomer(stored);
  } catch (error) {
    console.warn('restore: put back as it is, unread', toProblem(error));
    return undefined;
  }
}
