import { customersWith, endingsOf } from './customers.mjs';
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

const page = '/index.php?';
const ajax = (query) =>
  `/index.php?action=ajaxui#ajaxUILoc=${encodeURIComponent(`index.php?${query}`)}`;
const detail =
  'module=Accounts&offset=1&stamp=1795223992017008100&return_module=Accounts&action=DetailView&record=';
const edit = 'module=Accounts&action=EditView&return_module=Accounts&return_action=DetailView';
const contact =
  'module=Contacts&action=DetailView&record=1a2b3c4d-1111-2222-3333-6480a1b2c3e6&return_id=1a2b3c4d-1111-2222-3333-6480a1b2c3d1';

/** SuiteCRM 7, captured: the hash first, then title, heading and hidden id, all at once and late. */
function record({ customer }) {
  return html`
    <input type="hidden" name="record" value="${customer.id}" />
    <div class="head moduleTitle"><h2 class="module-title-text">${customer.name}</h2>
      ${navigator()}${goes('tab', 'Print')}${opens('dialog', 'Select')}${buttons('Actions')}</div>
    <div class="columns detail-view"><div>
      <div class="detail-view-field" field="name"><span id="name">${customer.name}</span></div>${facts(customer)}
    </div><div>${cards('Contacts', 'Opportunities')}</div></div>`;
}

export const suitecrm7 = {
  crm: 'suitecrm7',
  name: 'SuiteCRM 7',
  label: 'SuiteCRM 7',
  origin: 'http://suitecrm7.test',
  goesBy: 'hash',
  alsoLoads: true,
  customers: customersWith(endingsOf('1a2b3c4d-1111-2222-3333-6480a1b2c3d')),
  addresses: {
    record: [`${ajax(detail)}:id`, `${page}module=Accounts&action=DetailView&record=:id`],
    fresh: [ajax(edit), page + edit],
    other: [ajax(contact), page + contact],
    list: [ajax('module=Accounts&action=index'), `${page}module=Accounts&action=index`],
    home: [ajax('module=Home&action=index'), `${page}module=Home&action=index`],
  },
  pace: {
    cold: [718, 'content', 'title'],
    open: ['address', 718, 'content', 'title'],
    next: ['address', 718, 'content', 'title'],
    back: [540, 'content', 'title'],
    leave: ['address', 540, 'content', 'title'],
    save: ['address', 718, 'content', 'title'],
  },
  loadingTitle: 'SuiteCRM',
  titleOf: ({ page, customer }) =>
    ({
      record: `${customer?.name} » Accounts » SuiteCRM`,
      other: `${customer?.name} » Patient » SuiteCRM`,
      fresh: 'CREATE » Accounts » SuiteCRM',
      list: 'Accounts » SuiteCRM',
    })[page] ?? 'SuiteCRM',
  shell: (context) => html`
      <nav class="bar navbar-fixed-top">${menu(context)}<span class="push"></span>${buttons('Create', 'Alerts', 'Me')}</nav>
      <aside class="sidebar">${buttons('Recently viewed')}</aside>
      <main id="content" data-view><!-- view --></main>`,
  views: {
    record,
    other: record,
    fresh: () =>
      html`<div class="head moduleTitle"><h2 class="module-title-text">Create</h2></div>${newForm('Name')}`,
    list: (context) =>
      html`<div class="head moduleTitle"><h2 class="module-title-text">Accounts</h2>${buttons('Filter')}</div>${rows(context)}`,
    home: () => html`<div class="head"><h2>Dashboard</h2></div>`,
  },
  overlays: {
    dialog: html`<div class="ui-widget-overlay"></div><div role="dialog" class="ui-dialog" aria-label="Select">
        ${overlayHead('Select a contact', 'Close')}${overlayBody()}
      </div>`,
  },
  look: `
      .navbar-fixed-top { position: fixed; z-index: 1030; top: 0; right: 0; left: 0; height: 60px; background: #534d64; }
      .sidebar { position: fixed; z-index: 1000; inset: 60px auto 0 0; width: 180px; padding: 12px; background: #e6e3ec; }
      #content { min-height: 1400px; padding: 60px 0 0 180px; }
      .module-title-text { text-transform: uppercase; }
      .ui-widget-overlay { position: fixed; z-index: 15999; inset: 0; background: #0006; }
      .ui-dialog { position: absolute; z-index: 16000; top: 90px; left: 5%; width: 90%; padding: 16px; background: #fff; }`,
};
