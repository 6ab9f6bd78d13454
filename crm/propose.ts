import type { RecordPage } from './adapter';
import { parseRule } from './adapter-schema';
import { type Place, placesOf } from './id-places';
import { recogniseRecord } from './recognise';

/** A rule that an address may follow, for the user to choose from. */
export interface Proposal {
  readonly page: RecordPage;
  /** What would be the id, as it would stand in a record's key. */
  readonly id: string;
  /** The word or parameter that it comes after; '' where there is none. */
  readonly after: string;
}

/** A rule of which nothing is known but its page, on whichever host. */
const proposed = {
  id: 'own-proposed',
  name: 'Proposed',
  hosts: ['crm.example'],
  names: [],
  dock: 'body',
} as const;

/** More than anybody looks through. */
const enough = 8;

/**
 * Where in an address of a CRM that nobody knows the customer's id may stand, the likeliest first; each
 * as a page that recognises the address itself and has no fault. Where numbers stand before the id,
 * two pages are proposed: one in which they are always the same, one in which they may be any. A
 * second customer's address tells which is right. None for an address with nothing like an id.
 */
export function proposePages(url: URL): Proposal[] {
  const proposals = placesOf(url)
    .sort((a, b) => b.likelihood - a.likelihood)
    .flatMap((place) => proposalsAt(url, place));
  const texts = proposals.map(({ page }) => JSON.stringify(page));
  return proposals
    .filter((_, index) => texts.indexOf(texts[index] ?? '') === index)
    .slice(0, enough);
}

function proposalsAt(url: URL, { pages, after }: Place): Proposal[] {
  return pages.flatMap((page) => {
    const id = recogniseRecord(url, [{ ...proposed, hosts: [], records: [page] }])?.id;
    return id && parseRule({ ...proposed, records: [page] }).ok ? [{ page, id, after }] : [];
  });
}
