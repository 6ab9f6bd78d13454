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

/**
 * EspoCRM 9, captured: the hash first, title and header 232 to 731 ms later; a counter in the title;
 * the bar at the top as wide as the window by 100vw; forms as a drawer at the right.
 */
function record({ customer }) {
  return html`
    <div class="page-header head">
      <h3 class="header-title"><span class="title" data-action="fullRefresh">${customer.name}</span></h3>
      ${navigator()}${goes('tab', 'Edit')}${opens('drawer', 'Create Contact')}${opens('dialog', 'Remove')}
    </div>
    <div class="columns record"><div>
      <div class="field" data-name="name">${customer.name}</div>${facts(customer)}
    </div><div>${cards('Activities', 'History', 'Contacts')}</div></div>`;
}

const titles = { list: 'Accounts', fresh: 'Create Account', home: 'EspoCRM' };

export const espocrm = {
  crm: 'espocrm',
  name: 'EspoCRM',
  label: 'EspoCRM',
  origin: 'http://espocrm.test',
  goesBy: 'hash',
  customers: customersWith(endingsOf('6b00f05a90aaae51')),
  addresses: {
    record: ['/#Account/view/:id', '/#Account/edit/:id'],
    fresh: ['/#Account/create'],
    other: ['/#Contact/view/6b00f05c11aa22b33'],
    list: ['/#Account'],
    home: ['/#'],
  },
  pace: {
    cold: [690, 'content', 'title'],
    open: ['address', 690, 'content', 'title'],
    next: ['address', 232, 'content', 'title'],
    back: [263, 'content', 'title'],
    leave: ['address', 200, 'content', 'title'],
  },
  loadingTitle: 'EspoCRM',
  titleOf: ({ page, customer }) => `(3) ${titles[page] ?? customer?.name}`,
  bodyAttributes: 'data-navbar="side"',
  shell: (context) => html`
      <header id="header"><div id="navbar"><nav class="navbar">
        <div class="navbar-tabs">${menu(context)}</div>
        <ul class="navbar-right">${buttons('Search', 'Create', 'Alerts', 'Menu').map((button) => html`<li>${button}</li>`)}</ul>
      </nav></div></header>
      <main id="content" data-view><!-- view --></main>`,
  views: {
    record,
    other: record,
    fresh: () =>
      html`<div class="page-header head"><h3 class="header-title"><span class="title">create</span></h3></div>${newForm('Name')}`,
    list: (context) =>
      html`<div class="page-header head"><h3 class="header-title">Accounts</h3>${buttons('Create Account')}</div>${rows(context)}`,
    home: () => html`<div class="page-header head"><h3>Dashboard</h3></div>`,
  },
  overlays: {
    drawer: html`<div class="modal-backdrop"></div><div role="dialog" class="dialog modal"><div class="modal-dialog">
        ${overlayHead('Create Contact', 'Minimise', 'Close')}
        <div class="record"><div class="field" data-name="name">A contact</div></div>
        ${overlayBody()}
      </div></div>`,
    dialog: html`<div class="modal-backdrop"></div><div role="dialog" class="dialog dialog-confirm modal"><div class="modal-dialog">
        ${overlayHead('Confirmation', 'Cancel')}${overlayBody()}
      </div></div>`,
  },
  look: `
      body { --18px: 18px; --navbar-width: 232px; --top-bar-height: 44px; }
      #navbar .navbar { position: fixed; z-index: 1030; top: 0; width: var(--navbar-width); height: 100%; background: #e9ecef; }
      .navbar-tabs { display: grid; padding: 60px 12px; }
      #navbar .navbar-right { position: fixed; top: 0; left: 0; display: flex; justify-content: flex-end; width: calc(100vw - var(--18px)); height: var(--top-bar-height); margin: 0 0 0 var(--navbar-width); padding: 4px var(--navbar-width) 0 0; background: #e9ecef; list-style: none; }
      #content { min-height: 1600px; padding: var(--top-bar-height) 0 0 var(--navbar-width); }
      .modal-backdrop { position: fixed; z-index: 1040; inset: 0; background: #0004; }
      .modal { position: fixed; z-index: 1050; inset: 0; overflow: auto; }
      .modal-dialog { width: 930px; min-height: 100%; margin: 0 0 0 auto; padding: 12px 16px; background: #fff; }
      .dialog-confirm .modal-dialog { min-height: 0; margin: 0 auto; }`,
};
