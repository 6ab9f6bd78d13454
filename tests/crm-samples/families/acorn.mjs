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

/** A CRM that no adapter knows. One copy goes by push, one loads every page anew. */
function record({ customer }) {
  return html`
    <div class="head"><div class="client-title">${customer.name}</div>
      ${navigator()}${goes('tab', 'Notes')}${opens('drawer', 'Log a call')}${opens('dialog', 'Archive')}</div>
    <div class="columns"><div>${facts(customer)}</div><div>${cards('Projects', 'Invoices')}</div></div>`;
}

const base = {
  crm: undefined,
  name: 'Acorn',
  customers: customersWith(numbersFrom('10234')),
  addresses: {
    record: ['/clients/:id/overview', '/clients/:id/notes'],
    fresh: ['/clients/new'],
    other: ['/projects/88210/overview'],
    list: ['/clients?page=2'],
    home: ['/'],
  },
  pace: {
    cold: [500, 'content', 'title'],
    open: ['address', 300, 'content', 'title'],
    next: ['address', 300, 'content', 'title'],
    back: [250, 'content', 'title'],
    leave: ['address', 200, 'content', 'title'],
  },
  loadingTitle: 'Acorn',
  titleOf: ({ page, customer }) =>
    ['record', 'other'].includes(page) ? `${customer?.name} · Acorn` : 'Acorn',
  shell: (context) => html`
    <header class="bar top"><b>Acorn</b>${menu(context)}<span class="push"></span>${buttons('Search', 'Me')}</header>
    <main data-view><!-- view --></main>`,
  views: {
    record,
    other: record,
    fresh: () => newForm('Client name'),
    list: (context) =>
      html`<div class="head"><h1>Clients</h1>${buttons('Export')}</div>${rows(context)}`,
    home: () => html`<div class="head"><h1>Today</h1></div>`,
  },
  overlays: {
    drawer: html`<aside class="drawer">${overlayHead('Log a call', 'Close')}${overlayBody()}</aside>`,
    dialog: html`<div class="veil"><div role="dialog" class="box">${overlayHead('Archive client', 'Close')}${overlayBody()}</div></div>`,
  },
  look: `
    .top { position: fixed; z-index: 20; inset: 0 0 auto; height: 48px; background: #5b4636; }
    main { padding-top: 48px; }
    .client-title { font-size: 20px; }
    .drawer { position: fixed; z-index: 60; inset: 48px 0 0 auto; width: 420px; padding: 16px; background: #fff; box-shadow: -2px 0 8px #0003; }
    .veil { position: fixed; z-index: 70; inset: 0; display: grid; place-items: center; background: #0005; }
    .box { width: 90%; padding: 16px; background: #fff; }`,
};

export const acorn = { ...base, label: 'Acorn', origin: 'http://acorn.test', goesBy: 'push' };

export const acornByLoads = {
  ...base,
  label: 'Acorn, loading every page',
  origin: 'http://acorn-classic.test',
  goesBy: 'load',
};
