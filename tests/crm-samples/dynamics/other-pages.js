/** The pages that show no record, and the choice among all. */

const { crm } = window;
const plurals = { account: 'Accounts', contact: 'Contacts' };

/** Shows what the address says and returns the title. */
crm.show = (place) => {
  markSiteMap(place);
  if (place.page === 'entityrecord' && plurals[place.table]) return crm.showRecord(place);
  if (place.page === 'entitylist' && plurals[place.table]) return showList(place);
  return place.page === 'custom' ? showHub() : showHome();
};

function showList({ table }) {
  const plural = plurals[table];
  crm.commands(
    [
      crm.button('Refresh', () => crm.showAfter(window.crmDelay)),
      crm.button('Quick create', crm.openQuickCreate),
    ],
    [crm.button('Share', () => crm.say('Shared'))],
  );
  const rows = crm.records(table).map((record) => row(table, record));
  crm.content(
    false,
    crm.element('div', { class: 'card' }, crm.element('h1', {}, `My Active ${plural}`), list(rows)),
  );
  return `${plural} My Active ${plural} - Dynamics 365`;
}

function list(rows) {
  const names = ['Name', 'City', 'Seats'].map((name) => crm.element('th', {}, name));
  return crm.element(
    'table',
    {},
    crm.element('thead', {}, crm.element('tr', {}, ...names)),
    crm.element('tbody', {}, ...rows),
  );
}

function row(table, { id, name, city, seats }) {
  const place = { page: 'entityrecord', table, id };
  const open = (event) => {
    event.preventDefault();
    crm.go(place);
  };
  const href = crm.addressOf(place);
  const link = crm.element('a', { href, class: 'record-link', onclick: open }, name || '---');
  const cells = [link, city, String(seats)].map((cell) => crm.element('td', {}, cell));
  return crm.element('tr', {}, ...cells);
}

function showHome() {
  crm.commands([crm.button('Refresh', () => crm.showAfter(window.crmDelay))]);
  const tiles = [
    ['9', 'active customers'],
    ['3', 'kickoffs this week'],
    ['2', 'requests for assistance'],
  ].map(([count, text]) =>
    crm.element('div', { class: 'card' }, crm.element('b', {}, count), text),
  );
  crm.content(
    false,
    crm.element('div', { class: 'card' }, crm.element('h1', {}, 'Delivery dashboard')),
    crm.element('div', { class: 'tiles' }, ...tiles),
  );
  return 'Dashboards: Delivery dashboard - Dynamics 365';
}

function showHub() {
  crm.commands([]);
  crm.content(false, crm.element('div', { class: 'card' }, crm.element('h1', {}, 'Partner hub')));
  return 'Partner hub - Dynamics 365';
}

function markSiteMap({ page, table }) {
  const current = { dashboard: 'home', custom: 'hub' }[page] ?? table;
  for (const link of document.querySelectorAll('.site-map a')) {
    const isCurrent = link.dataset.id === `sitemap-entity-${current}`;
    if (isCurrent) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
