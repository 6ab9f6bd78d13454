import { detectRecord } from '@/crm/detect';
import type { CustomerRecord } from '@/crm/record';
import { originOf, type Sender } from './sender';

/**
 * The record that a page says it shows, told anew from the address it gives; undefined where that
 * is no customer, or not an address of the page that sent it. So a page can claim nothing but a
 * record of its own host.
 */
export function recordSeen(address: string, sender: Sender): CustomerRecord | undefined {
  const url = new URL(address);
  return url.origin === originOf(sender) ? detectRecord(url) : undefined;
}
