import { builtInAdapters } from '@/crm/adapters';
import { adaptersOn } from '@/crm/adapters-on';
import { recordByHand } from '@/crm/by-hand';
import type { HostSettings } from '@/crm/host-settings';
import { recogniseRecord } from '@/crm/recognise';
import type { CustomerRecord } from '@/crm/record';
import { originOf, type Sender } from './sender';

/**
 * The record that a page says it shows, told anew from the address it gives; undefined where that
 * is no customer, or not an address of the page that sent it. So a page can claim nothing but a
 * record of its own host.
 */
export function recordSeen(
  address: string,
  sender: Sender,
  settings: HostSettings,
): CustomerRecord | undefined {
  const url = new URL(address);
  return url.origin === originOf(sender) ? recordAt(url, settings) : undefined;
}

/** The record at an address of a host that is set up like this: what was chosen by hand comes first. */
export function recordAt(url: URL, settings: HostSettings): CustomerRecord | undefined {
  return (
    recordByHand(url, settings.byHand) ??
    recogniseRecord(url, adaptersOn(settings, builtInAdapters))
  );
}
