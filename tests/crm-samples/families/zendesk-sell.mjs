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

/** Zendesk Sell: people and companies share one kind of address. */
function record({ customer }) {
  return html`
    <div class="head"><h1>${customer.name}</h1>
      ${navigator()}${goes('tab', 'Documents')}${opens('drawer', 'Compose')}${opens('dialog', 'Share')}</div>
    <div class="columns"><div>${cards('Activity')}${facts(customer)}</div><div>${cards('Deals', 'Tasks')}</div></div>`;
}

export const zendeskSell = {
  crm: 'zendesk-sell',
  name: 'Zendesk Sell',
  label: 'Zendesk Sell',
  type: 'contact',
  origin: 'https://app.futuresimple.com',
  goesBy: 'push',
  customers: customersWith(numbersFrom('26299451')),
  addresses: {
    record: ['/crm/contacts/:id', '/crm/contacts/:id?tab=documents'],
    fresh: ['/crm/contacts/new'],
    other: ['/crm/leads/8801'],
    list: ['/crm/contacts'],
    home: ['/crm/dashboard'],
  },
  // Not captured.
  pace: {
    cold: [700, 'content', 'title'],
    open: ['address', 400, 'content', 'title'],
    next: ['address', 350, 'content', 'title'],
    back: [300, 'content', 'title'],
    leave: ['address', 200, 'content', 'title'],
  },
  loadingTitle: 'Sell',
  titleOf: ({ page, customer }) =>
    ['record', 'other'].includes(page) && customer?.name ? `${customer.name} - Sell` : 'Sell',
  shell: (context) => html`
      <header class="bar top"><b>Sell</b>${menu(context)}<span class="push"></span>${buttons('Search', 'Add', 'Me')}</header>
      <main data-view><!-- view --></main>`,
  views: {
    record,
    other: record,
    fresh: () => newForm('Company name'),
    list: (context) =>
      html`<div class="head"><h1>Contacts</h1>${buttons('Import')}</div>${rows(context)}`,
    home: () => html`<div class="head"><h1>Dashboard</h1></div>`,
  },
  overlays: {
    drawer: html`<section class="composer">${overlayHead('New e-mail', 'Minimise', 'Close')}${overlayBody()}</section>`,
    dialog: html`<div class="veil"><div role="dialog" aria-modal="true" aria-label="Share" class="modal">
        ${overlayHead('Share contact', 'Close')}${overlayBody()}
      </div></div>`,
  },
  look: `
      .top { position: sticky; z-index: 40; top: 0; height: 52px; background: #17494d; }
      .composer { position: fixed; z-index: 500; right: 24px; bottom: 0; width: 520px; padding: 16px; background: #fff; box-shadow: 0 0 12px #0004; }
      .veil { position: fixed; z-index: 1000; inset: 0; background: #0006; }
      .modal { position: absolute; top: 80px; right: 5%; left: 5%; padding: 16px; background: #fff; }`,
};
