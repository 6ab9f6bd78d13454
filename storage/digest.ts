import { promisifyRequest, type UseStore } from 'idb-keyval';
import * as v from 'valibot';
import { customerEntrySchema, digestSchema } from '@/playbook/checklist-schema';
import type { CustomerEntry, Digest } from '@/playbook/customer-entry';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { type Area, readTwice } from './area';
import { keys } from './keys';

/** How many customers the popup's first screen has room for, and then some. */
export const digestLength = 30;

/** Key in `storage.local`; `browser/digest.ts` reads it in the views. */
export const digestKey = 'digest';

/** The digest with one customer brought up to date. A cache: never the truth (ADR 0001). */
export function withCustomer(digest: Digest, entry: CustomerEntry, active: ShownCustomer): Digest {
  const others = digest.customers.filter(({ id }) => id !== entry.id);
  const customers = [entry, ...others].sort((a, b) => b.lastSeen - a.lastSeen);
  return { customers: customers.slice(0, digestLength), active };
}

/** As it was written, or empty: what is not ours in shape is simply made anew. */
export async function readDigest(area: Area): Promise<Digest> {
  const { [digestKey]: stored } = await readTwice(area, digestKey);
  return v.is(digestSchema, stored) ? stored : { customers: [] };
}

/** Makes it anew from the list entries in the database, where it is lost or of another version. */
export async function restoreDigest(area: Area, database: UseStore): Promise<void> {
  const { [digestKey]: stored } = await readTwice(area, digestKey);
  if (v.is(digestSchema, stored)) return;
  const entries = await database('readonly', (store) =>
    promisifyRequest<unknown[]>(store.getAll(keys.allEntries())),
  );
  if (entries.length === 0) return;
  const customers = entries
    .filter((entry) => v.is(customerEntrySchema, entry))
    .sort((a, b) => b.lastSeen - a.lastSeen)
    .slice(0, digestLength);
  await area.set({ [digestKey]: { customers } satisfies Digest });
}
