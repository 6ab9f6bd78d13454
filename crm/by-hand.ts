import type { CustomerRecord } from './record';

/** In the key of a record that no adapter recognised: the user said who it is. */
export const byHandCrm = 'by-hand';

/**
 * The record of a page for which the user has chosen the customer; undefined for any other page. All
 * pages of a host with the same customer are one record. The choice holds for the whole address.
 */
export function recordByHand(
  { host, href }: URL,
  chosen: Readonly<Record<string, string>> = {},
): CustomerRecord | undefined {
  const id = Object.hasOwn(chosen, href) ? chosen[href] : undefined;
  if (!id) return undefined;
  return { key: `${byHandCrm}:${host}:account:${id}`, crm: byHandCrm, host, type: 'account', id };
}
