import type { CrmAdapter } from './adapter';
import { builtInAdapters } from './adapters';
import { recogniseRecord } from './recognise';
import type { CustomerRecord } from './record';

export type { CustomerRecord };

/**
 * The customer record shown at this address, by default in any CRM we know. A bundle that brings its
 * own list imports `recognise.ts` instead, and so does not carry every adapter.
 */
export function detectRecord(
  url: URL,
  adapters: readonly CrmAdapter[] = builtInAdapters,
): CustomerRecord | undefined {
  return recogniseRecord(url, adapters);
}
