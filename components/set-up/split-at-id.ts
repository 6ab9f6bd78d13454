import type { Proposal } from '@/crm/propose';

/** As much of an address as is shown on either side of the id. */
const most = 60;

/**
 * The address from its path on, parted at the id that a proposal means: the first after the word it
 * comes after. What is far from it is left out.
 */
export function splitAtId(address: string, { id, after }: Proposal) {
  const { origin } = new URL(address);
  const text = address.startsWith(origin) ? address.slice(origin.length) : address;
  const word = after ? text.indexOf(after) : 0;
  const found = text.indexOf(id, word < 0 ? 0 : word + after.length);
  const start = found < 0 ? text.indexOf(id) : found;
  // Written otherwise in the address than it is: then it stands alone.
  if (start < 0) return { before: '', id, after: '' };
  return {
    before: shortened(text.slice(0, start), 'start'),
    id,
    after: shortened(text.slice(start + id.length), 'end'),
  };
}

function shortened(text: string, side: 'start' | 'end'): string {
  if (text.length <= most) return text;
  return side === 'start' ? `…${text.slice(-most)}` : `${text.slice(0, most)}…`;
}
