import * as v from 'valibot';
import { customerEntrySchema, shownCustomerSchema } from '@/playbook/checklist-schema';
import type { CustomerEntry } from '@/playbook/customer-entry';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { browser } from './browser';

/** What the background keeps ready for the first paint of a view (`storage/digest.ts`). */
export interface Digest {
  readonly customers: readonly CustomerEntry[];
  readonly active?: ShownCustomer | undefined;
}

const digest = v.object({
  customers: v.array(customerEntrySchema),
  active: v.optional(shownCustomerSchema),
});

/** Empty where there is none yet, or none of this version: the background then answers instead. */
export async function readDigest(): Promise<Digest> {
  const { digest: stored } = await browser.storage.local.get('digest').catch((error) => {
    console.warn('digest: could not be read', error);
    return { digest: undefined };
  });
  const parsed = v.safeParse(digest, stored);
  return parsed.success ? parsed.output : { customers: [] };
}
