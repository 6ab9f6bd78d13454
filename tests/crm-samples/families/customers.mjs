import { customers } from '../customers.mjs';

/** Who lives in each sample CRM, under ids of that CRM's own; in the order of its list. */
const names = {
  contoso: customers.contoso.name,
  fabrikam: customers.fabrikam.name,
  /** Two customers with the very same name. */
  northwind: customers.northwind.name,
  northwindToo: customers.northwindToo.name,
  nameless: '',
  /** Not in the list: it comes to be when the page of a new record is saved. */
  saved: 'Blue Yonder Airlines',
};

export const contact = { name: 'Maria Campbell', city: 'Seattle' };

/**
 * The customers by who they are. `ids` stand in the addresses, `keyIds` in the keys of their records,
 * where a CRM writes one id in two ways.
 */
export function customersWith(ids, keyIds = ids) {
  return Object.fromEntries(
    Object.entries(names).map(([who, name], index) => [
      who,
      { id: ids[index], keyId: keyIds[index], name, city: 'Seattle', employees: 120 + index },
    ]),
  );
}

/** Six ids, one after the other. */
export function numbersFrom(first) {
  return Object.keys(names).map((_, index) => String(BigInt(first) + BigInt(index * 7)));
}

/** Six ids, told apart by their last digit. */
export function endingsOf(stem) {
  return Object.keys(names).map((_, index) => `${stem}${index + 1}`);
}
