import { cleanName } from '@/crm/clean-name';
import { canonicalJson } from '@/playbook/canonical-json';
import type { Stamp } from '@/playbook/register';
import type { Customer, SeenRecord } from './customer';

/** What a view asks for: a name, and the CRM's own that was seen when it was given. */
export interface WantedName {
  /** As it was typed; empty takes the given name away. */
  readonly text: string;
  /** Decided against by giving another one; empty or left out where the CRM told none. */
  readonly besides?: string | undefined;
}

/** A customer may stand in several CRMs, each with a name of its own; older ones are asked for again. */
const mostBesides = 20;

/** The customer named so; the same object where it already is. */
export function named(customer: Customer, wanted: WantedName, stamp: Stamp): Customer {
  const before = customer.givenName?.value;
  const text = cleanName(wanted.text);
  const value = text ? { text, besides: besidesOf(before, text, wanted.besides) } : null;
  if (canonicalJson(value) === canonicalJson(before ?? null)) return customer;
  return { ...customer, givenName: { value, ...stamp } };
}

/** What the customer is called in a view of one of its records. */
export interface ShownName {
  /** The given one, else the record's own; empty where there is neither. */
  readonly name: string;
  readonly nameIsSure: boolean;
  /**
   * What the CRM calls it, where that is sure, and something else than what the user has given or
   * decided against; else empty.
   */
  readonly ownName: string;
}

/** Undefined for a record without a name of its own. */
export function shownName(customer: Customer, record: SeenRecord | undefined): ShownName {
  const own = record?.name?.value;
  const given = customer.givenName?.value;
  if (!given) {
    const shown = own ?? (record?.lastSeen && nameElsewhere(customer));
    return { name: shown?.text ?? '', nameIsSure: shown?.sure ?? true, ownName: '' };
  }
  const isNews = own?.sure && ![given.text, ...given.besides].includes(own.text);
  return { name: given.text, nameIsSure: true, ownName: isNews ? own.text : '' };
}

/** Of a page for which the customer was chosen by hand: what another record of it told last. */
function nameElsewhere({ records }: Customer) {
  const names = Object.values(records).flatMap(({ name }) => name ?? []);
  return names.sort((a, b) => (a.at < b.at ? 1 : -1))[0]?.value;
}

function besidesOf(before: GivenName, text: string, besides = ''): string[] {
  const known = (before?.besides ?? []).filter((each) => each !== besides);
  return [...known, besides].filter((each) => each && each !== text).slice(-mostBesides);
}

type GivenName = NonNullable<Customer['givenName']>['value'] | undefined;
