import { mergeStamped } from '@/playbook/merge';
import type { Copies } from './commit';
import type { Customer } from './customer';
import { keys } from './keys';
import { countCustomers } from './restore';
import { entryOf } from './views-of';

/**
 * The customer as its two copies have it together, and both of them brought up to that. A crash can
 * leave the database older than the journal, or the journal behind by the last change.
 */
export async function bringTogether(copies: Copies, inDatabase: Customer): Promise<Customer> {
  const { database, journal } = copies;
  const inJournal = await journal.read(inDatabase.id);

  const both = inJournal ? mergeStamped(inDatabase, inJournal) : inDatabase;
  if (both !== inDatabase) {
    await database('readwrite', async (store) => {
      store.put(both, keys.customer(both.id));
      store.put(entryOf(both), keys.entry(both.id));
    });
  }
  if (!inJournal || mergeStamped(inJournal, both) !== inJournal) await catchUp(copies, both);
  return both;
}

/** Reading goes on where the disk is too full for it; the next change tries again. */
async function catchUp({ database, journal }: Copies, customer: Customer): Promise<void> {
  try {
    await journal.write(customer, await countCustomers(database), {});
  } catch (error) {
    console.warn('journal: behind the database', error);
  }
}
