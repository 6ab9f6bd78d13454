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

/**
 * HubSpot: the address by push, then one mark for the name of a company, a contact or a deal; three
 * columns, the right one being its own sidebar of associations.
 */
function record({ customer }) {
  return html`<div class="columns three">
    <div>
      <section class="card" data-card-type="OBJECT_HIGHLIGHT">
        <h2 data-selenium-test="highlightTitle">${customer.name}</h2>
        ${goes('tab', 'Note')}${navigator()}
      </section>
      ${facts(customer)}
    </div>
    <div>${cards('Activities', 'Emails')}${opens('dialog', 'Delete')}</div>
    <aside>${cards('Contacts', 'Deals', 'Tickets')}${opens('drawer', 'Add contact')}</aside>
  </div>`;
}

export const hubspot = {
  crm: 'hubspot',
  name: 'HubSpot',
  label: 'HubSpot',
  origin: 'https://app-eu1.hubspot.com',
  goesBy: 'push',
  customers: customersWith(numbersFrom('17923456789')),
  addresses: {
    record: [
      '/contacts/48656168/record/0-2/:id',
      '/contacts/48656168/company/:id/?interaction=note',
    ],
    other: ['/contacts/48656168/record/0-1/51'],
    fresh: ['/contacts/48656168/objects/0-2/views/all/list?create=true'],
    list: ['/contacts/48656168/objects/0-2/views/all/list'],
    home: ['/user-guide/48656168'],
  },
  // Not captured.
  pace: {
    cold: [800, 'content', 'title'],
    open: ['address', 350, 'content', 100, 'title'],
    next: ['address', 350, 'content', 100, 'title'],
    back: [300, 'content', 100, 'title'],
    leave: ['address', 250, 'content', 'title'],
  },
  loadingTitle: 'HubSpot',
  titleOf: ({ page, customer }) =>
    ['record', 'other'].includes(page) && customer?.name ? customer.name : 'HubSpot',
  shell: (context) => html`
      <nav class="bar sidebar">${buttons('⌂')}</nav>
      <header class="bar topbar">${menu(context)}<span class="push"></span>${buttons('Help', 'Alerts', 'Me')}</header>
      <main data-view><!-- view --></main>`,
  views: {
    record,
    other: record,
    fresh: () => newForm('Company name'),
    list: (context) =>
      html`<div class="head"><h1>Companies</h1>${buttons('Actions')}</div>${rows(context)}`,
    home: () => html`<div class="head"><h1>User guide</h1></div>`,
  },
  overlays: {
    drawer: html`<div role="dialog" aria-label="Add contact" class="private-panel">
        ${overlayHead('Add contact', 'Close')}
        <h2 data-selenium-test="highlightTitle">A contact</h2>${overlayBody()}
      </div>`,
    dialog: html`<div class="private-overlay"><div role="dialog" aria-modal="true" aria-label="Delete" class="private-modal">
        ${overlayHead('Delete company', 'Close')}${overlayBody()}
      </div></div>`,
  },
  look: `
      .sidebar { position: fixed; inset: 0 auto 0 0; width: 56px; background: #1f1f1f; }
      .topbar { position: fixed; z-index: 50; inset: 0 0 auto 56px; height: 48px; background: #1f1f1f; }
      main { padding: 48px 0 0 56px; }
      .private-panel { position: fixed; z-index: 1090; inset: 0 0 0 auto; width: 560px; padding: 20px; background: #fff; box-shadow: -4px 0 12px #0003; }
      .private-overlay { position: fixed; z-index: 1070; inset: 0; display: grid; place-items: center; background: #0006; }
      .private-modal { width: 100%; max-width: 1100px; padding: 20px; background: #fff; }`,
};
