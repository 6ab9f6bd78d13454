import * as v from 'valibot';
import { digestSchema } from '@/playbook/checklist-schema';
import type { Digest } from '@/playbook/customer-entry';
import { browser } from './browser';

/**
 * As the background wrote it (`storage/digest.ts`). Empty where there is none yet, or none of this
 * version: the background makes it anew as soon as it opens the disk.
 */
export async function readDigest(): Promise<Digest> {
  const { digest: stored } = await browser.storage.local.get('digest').catch((error) => {
    console.warn('digest: could not be read', error);
    return { digest: undefined };
  });
  const parsed = v.safeParse(digestSchema, stored);
  return parsed.success ? parsed.output : { customers: [] };
}
