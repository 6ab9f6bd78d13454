import { addressOf } from './addresses.mjs';
import { contact } from './customers.mjs';

/** What stands in the family's part for the page, at a place. */
export function viewOf(family, place) {
  const view = family.views[place.page] ?? family.views.home;
  return view ? view(contextOf(family, place)) : '';
}

/** The title that the page has at a place, once it has caught up. */
export function titleOf(family, place) {
  return family.titleOf({ ...place, customer: customerAt(family, place) });
}

/** Everything around it: bars and menus, with an element [data-view] for the page. */
export function shellOf(family) {
  return family.shell(contextOf(family, { page: 'home' }));
}

function contextOf(family, place) {
  return {
    customer: customerAt(family, place),
    customers: Object.values(family.customers).slice(0, -1),
    href: (page, id) => addressOf(family, { page, id }),
  };
}

/** The customer, or the contact, that a place shows. */
function customerAt(family, { page, id }) {
  if (page === 'other') return contact;
  return Object.values(family.customers).find((customer) => customer.id === id);
}
