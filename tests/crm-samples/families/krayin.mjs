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

/** Krayin: every page is loaded anew; drawers slide in from the right. */
function record({ customer }) {
  return html`<div class="columns">
    <div class="card"><h3 class="text-lg font-bold">${customer.name}</h3>
      ${navigator()}${goes('tab', 'Edit')}${facts(customer)}</div>
    <div>${cards('Activities', 'Notes')}${opens('drawer', 'Mail')}${opens('dialog', 'Delete')}</div>
  </div>`;
}

export const krayin = {
  crm: 'krayin',
  name: 'Krayin',
  label: 'Krayin',
  origin: 'http://krayin.test',
  goesBy: 'load',
  customers: customersWith(numbersFrom('5')),
  addresses: {
    record: ['/admin/contacts/organizations/view/:id', '/admin/contacts/organizations/edit/:id'],
    fresh: ['/admin/contacts/organizations/create'],
    other: ['/admin/contacts/persons/view/5'],
    list: ['/admin/contacts/organizations'],
    home: ['/admin/dashboard'],
  },
  titleOf: ({ page, customer }) =>
    ({
      record: customer?.name,
      other: customer?.name,
      fresh: 'Create Organization',
      list: 'Organizations',
    })[page] ?? 'Dashboard',
  shell: (context) => html`
      <header class="bar top">${menu(context)}<span class="push"></span>${buttons('Search', 'Quick add', 'Me')}</header>
      <main data-view><!-- view --></main>`,
  views: {
    record,
    other: record,
    fresh: () => newForm('Name'),
    list: (context) =>
      html`<div class="head"><p>Organizations</p>${buttons('Filter')}</div>${rows(context)}`,
    home: () => html`<div class="head"><p>Dashboard</p></div>`,
  },
  overlays: {
    drawer: html`<div class="shade"></div><div class="drawer">${overlayHead('New mail', 'Close')}${overlayBody()}</div>`,
    dialog: html`<div class="shade"></div><div role="dialog" class="box">${overlayHead('Are you sure?', 'Close')}${overlayBody()}</div>`,
  },
  look: `
      .top { position: sticky; z-index: 10001; top: 0; height: 60px; background: #0e90d9; }
      .shade { position: fixed; z-index: 10002; inset: 0; background: #6b728080; }
      .drawer { position: fixed; z-index: 10003; inset: 0 0 0 auto; width: 500px; padding: 16px; background: #fff; }
      .box { position: fixed; z-index: 10003; top: 50%; left: 50%; width: 90%; padding: 16px; background: #fff; transform: translate(-50%, -50%); }`,
};
