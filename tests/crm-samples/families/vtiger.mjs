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

/** vtiger: every page is loaded anew, the title is the module's. */
function record({ customer }) {
  return html`
    <div class="head detailview-header"><h4><span class="recordLabel">${customer.name}</span></h4>
      ${navigator()}${goes('tab', 'Edit')}${opens('drawer', 'Quick create')}${opens('dialog', 'Send')}</div>
    <div class="columns detailViewContainer"><div>${facts(customer)}</div><div>${cards('Activities', 'Comments')}</div></div>`;
}

const module = (query) => `/index.php?module=${query}`;

export const vtiger = {
  crm: 'vtiger',
  name: 'vtiger',
  label: 'vtiger',
  origin: 'http://vtiger.test',
  goesBy: 'load',
  customers: customersWith(numbersFrom('110')),
  addresses: {
    record: [
      module('Accounts&view=Detail&record=:id&app=SALES'),
      module('Accounts&view=Edit&record=:id&app=SALES'),
    ],
    fresh: [module('Accounts&view=Edit&app=SALES')],
    other: [module('Contacts&view=Detail&record=77&app=SALES')],
    list: [module('Accounts&view=List&app=SALES')],
    home: [module('Home&view=DashBoard')],
  },
  titleOf: ({ page }) => ({ other: 'Contacts', home: 'Home' })[page] ?? 'Accounts',
  shell: (context) => html`
      <nav class="bar app-fixed-navbar">${menu(context)}<span class="push"></span>${buttons('Search', 'Add', 'Me')}</nav>
      <main data-view><!-- view --></main>`,
  views: {
    record,
    other: record,
    fresh: () => newForm('Organization Name'),
    list: (context) =>
      html`<div class="head"><h4>All</h4>${buttons('Import')}</div>${rows(context)}`,
    home: () => html`<div class="head"><h4>Dashboard</h4></div>`,
  },
  overlays: {
    drawer: html`<div id="helpPageOverlay" class="overlay">${overlayHead('Quick create contact', 'Close')}${overlayBody()}</div>`,
    dialog: html`<div role="dialog" class="modal myModal"><div class="modal-dialog">
        ${overlayHead('Compose e-mail', 'Close')}${overlayBody()}
      </div></div>`,
  },
  look: `
      .app-fixed-navbar { position: fixed; z-index: 1001; top: 0; right: 0; left: 0; height: 44px; background: #2c3b49; }
      main { min-height: 1300px; padding-top: 44px; }
      h4 { margin: 0; font-size: 18px; }
      .overlay { position: fixed; z-index: 1100; top: 44px; right: 0; bottom: 0; width: 600px; padding: 16px; background: #fff; }
      .modal { position: fixed; z-index: 1050; inset: 0; overflow: auto; background: #0006; }
      .modal-dialog { width: 1000px; max-width: 98%; margin: 30px auto; padding: 16px; background: #fff; }`,
};
