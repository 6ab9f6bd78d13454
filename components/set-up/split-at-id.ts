import type { Proposal } from '@/crm/propose';

/** As much of an address as is shown on either side of the id. */
const most = 60;

/**
 * The address from its path on, parted at the id that a proposal means: the first after the word it
 * comes after. What is far from it is left out. Where the address writes the id otherwise, in capitals
 * or shorter, it is shown as it stands there.
 */
export function splitAtId(address: string, { id, after }: Proposal) {
  const { origin } = new URL(address);
  const text = address.startsWith(origin) ? address.slice(origin.length) : address;
  const letters = text.toLowerCase();
  const word = letters.indexOf(after.toLowerCase());
  // Salesforce's ids have 15 characters in some addresses, and 18 in our records.
  for (const written of [id, id.slice(0, 15)]) {
    const wanted = written.toLowerCase();
    const found = letters.indexOf(wanted, word < 0 ? 0 : word + after.length);
    const start = found < 0 ? letters.indexOf(wanted) : found;
    if (start < 0) continue;
    const end = start + written.length;
    return {
      before: shortened(text.slice(0, start), 'start'),
      id: text.slice(start, end),
      after: shortened(text.slice(end), 'end'),
    };
  }
  return { before: '', id, after: '' };
}

/**
 * The proposals that the user can tell apart: of those that mark the same part of the address, the
 * first. They differ in what else may change, which a second customer's address tells.
 */
export function eachPartOnce(address: string, proposals: readonly Proposal[]): Proposal[] {
  const parts = proposals.map((proposal) => JSON.stringify(splitAtId(address, proposal)));
  return proposals.filter((_, index) => parts.indexOf(parts[index] ?? '') === index);
}

function shortened(text: string, side: 'start' | 'end'): string {
  if (text.length <= most) return text;
  return side === 'start' ? `…${text.slice(-most)}` : `${text.slice(0, most)}…`;
}
