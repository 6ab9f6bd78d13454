import { customersWith, numbersFrom } from './customers.mjs';
import {
  buttons,
  cards,
  facts,
  goes,
  html,
  menu,
  navigator,
  newForm,
  opens,
  overlayBody,
  overlayHead,
  rows,
} from './markup.mjs';

/** Freshsales: 'Account : <name> : Freshsales' in the title; forms slide in from the right. */
function record({ customer }) {
  return html`
    <div class="head"><h1>${customer.name}</h1>
      ${navigator()}${goes('tab', 'Deals')}${opens('drawer', 'Edit')}${opens('dialog', 'Delete')}</div>
    <div class="columns"><div>${facts(customer)}</div><div>${cards('Activities', 'Contacts')}</div></div>`;
}

export const freshsales = {
  crm: 'freshsales',
  name: 'Freshsales',
  label: 'Freshsales',
  origin: 'https://acme.myfreshworks.com',
  goesBy: 'push',
  customers: customersWith(numbersFrom('402219350782')),
  addresses: {
    record: ['/crm/sales/accounts/:id', '/crm/sales/accounts/:id?tab=deals'],
    fresh: ['/crm/sales/accounts/new'],
    other: ['/crm/sales/contacts/402219350999'],
    list: ['/crm/sales/accounts/view/402012345678'],
    home: ['/crm/sales/dashboard'],
  },
  // Not captured.
  pace: {
    cold: [800, 'content', 'title'],
    open: ['address', 400, 'content', 200, 'title'],
    next: ['address', 350, 'content', 200, 'title'],
    back: [300, 'content', 150, 'title'],
    leave: ['address', 250, 'content', 'title'],
  },
  loadingTitle: 'Freshsales',
  titleOf: ({ page, customer }) =>
    ({
      record: `Account : ${customer?.name} : Freshsales`,
      other: `Contact : ${customer?.name} (maria@example.com) : Freshsales`,
      list: 'Accounts : Freshsales',
    })[page] ?? 'Freshsales',
  shell: (context) => html`
      <nav class="side">${buttons('☰')}</nav>
      <header class="bar top">${menu(context)}<span class="push"></span>${buttons('Search', 'Alerts', 'Me')}</header>
      <main data-view><!-- view --></main>`,
  views: {
    record,
    other: record,
    fresh: () => newForm('Name'),
    list: (context) =>
      html`<div class="head"><h1>All Accounts</h1>${buttons('Export')}</div>${rows(context)}`,
    home: () => html`<div class="head"><h1>Dashboard</h1></div>`,
  },
  overlays: {
    drawer: html`<div class="veil"></div><section role="dialog" aria-label="Edit" class="slider">
        ${overlayHead('Edit account', 'Close')}${overlayBody()}
      </section>`,
    dialog: html`<div class="veil centred"><div role="dialog" aria-label="Delete" class="modal">
        ${overlayHead('Delete account', 'Close')}${overlayBody()}
      </div></div>`,
  },
  look: `
      .side { position: fixed; z-index: 10; inset: 0 auto 0 0; width: 60px; padding: 8px; background: #12344d; }
      .top { position: fixed; z-index: 9; inset: 0 0 auto 60px; height: 56px; background: #264966; }
      main { padding: 56px 0 0 60px; }
      .veil { position: fixed; z-index: 1040; inset: 0; background: #12344d80; }
      .slider { position: fixed; z-index: 1050; top: 0; right: 0; width: 700px; height: 100%; padding: 20px; background: #fff; }
      .centred { display: grid; place-items: center; }
      .modal { width: 90%; padding: 20px; background: #fff; }`,
};
