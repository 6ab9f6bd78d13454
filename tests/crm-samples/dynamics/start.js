const { crm } = window;

const places = {
  home: { page: 'dashboard' },
  hub: { page: 'custom' },
  account: { page: 'entitylist', table: 'account' },
  contact: { page: 'entitylist', table: 'contact' },
};
const actions = {
  newAccount: () => crm.go({ page: 'entityrecord', table: 'account' }),
  settings: () => crm.say('Settings'),
  help: () => crm.say('Help'),
};

for (const link of document.querySelectorAll('.site-map a')) {
  const place = places[link.dataset.id.replace('sitemap-entity-', '')];
  link.href = crm.addressOf(place);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    crm.go(place);
  });
}
for (const button of document.querySelectorAll('[data-does]')) {
  button.addEventListener('click', actions[button.dataset.does]);
}

if (crm.read().page === 'entityrecord') crm.showEmptyHeader();
crm.showAfter(window.crmColdDelay);
