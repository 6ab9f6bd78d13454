/**
 * Where the pages of a sample CRM are. A family says it by templates, from the first '/' on, ':id'
 * being the record's: the first of a page is where its own links go, the others are understood too.
 */

/** The whole address of a place, such as { page: 'record', id }. `form` chooses another template. */
export function addressOf(family, { page, id = '' }, form = 0) {
  return family.origin + family.addresses[page].at(form).replaceAll(':id', id);
}

/** What an address shows: a page of the family, with the record's id; 'home' where it says nothing. */
export function placeAt(family, address) {
  const { href, origin } = new URL(address);
  const rest = href.slice(origin.length);
  for (const [page, template] of preciseFirst(family.addresses)) {
    const [found, id] = patternOf(template).exec(rest) ?? [];
    if (found) return { page, id };
  }
  return { page: 'home', id: undefined };
}

/** Where 'new' stands for an id, it is none. */
function preciseFirst(addresses) {
  const all = Object.entries(addresses).flatMap(([page, templates]) =>
    templates.map((template) => [page, template]),
  );
  return all.sort(([, a], [, b]) => a.includes(':id') - b.includes(':id'));
}

/** The key of the record at an address, as the extension has to say it; null where there is none. */
export function keyAt(family, address) {
  const { page, id } = placeAt(family, address);
  const customer = Object.values(family.customers).find((one) => one.id === id);
  if (page !== 'record' || !customer) return null;
  return `${family.crm}:${new URL(address).host}:${family.type ?? 'account'}:${customer.keyId}`;
}

/** The first ':id' is taken, any other must be the same. */
function patternOf(template) {
  const [before, ...after] = template.split(':id').map((text) => RegExp.escape(text));
  const rest = after.map((text, index) => `${index === 0 ? '([^/?#&;%]+)' : '\\1'}${text}`);
  return new RegExp(`^${before}${rest.join('')}$`);
}
