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

/** SuiteCRM 8: Angular's router in the hash; the name in a label of its own. */
function record({ customer }) {
  return html`
    <div class="head record-view-header">
      <scrm-dynamic-label class="record-view-name-label">${customer.name}</scrm-dynamic-label>
      ${navigator()}${goes('tab', 'More')}${opens('dialog', 'Convert')}${opens('drawer', 'History')}
    </div>
    <div class="columns"><div>${facts(customer)}</div><div>${cards('Insights', 'Timeline')}</div></div>`;
}

export const suitecrm8 = {
  crm: 'suitecrm8',
  name: 'SuiteCRM 8',
  label: 'SuiteCRM 8',
  origin: 'http://suitecrm8.test',
  goesBy: 'hash',
  customers: customersWith(endingsOf('4c43bbc7-81ae-d013-357f-62d11e73fc2')),
  addresses: {
    record: ['/#/accounts/record/:id', '/#/accounts/record/:id?offset=1&total=5'],
    fresh: ['/#/accounts/edit?return_module=Accounts&return_action=DetailView'],
    other: ['/#/contacts/record/8265e402-7af6-4fd4-849a-aa9f3afa3c8c'],
    list: ['/#/accounts/index'],
    home: ['/#/home'],
  },
  // Not captured.
  pace: {
    cold: [900, 'content', 'title'],
    open: ['address', 500, 'content', 'title'],
    next: ['address', 450, 'content', 'title'],
    back: [400, 'content', 'title'],
    leave: ['address', 300, 'content', 'title'],
  },
  loadingTitle: 'SuiteCRM',
  titleOf: () => 'SuiteCRM',
  shell: (context) => html`
      <scrm-navbar class="bar">${menu(context)}<span class="push"></span>${buttons('Quick create', 'Alerts', 'Me')}</scrm-navbar>
      <main data-view><!-- view --></main>`,
  views: {
    record,
    other: record,
    fresh: () => newForm('Name'),
    list: (context) =>
      html`<div class="head"><h1>Accounts</h1>${buttons('Filter')}</div>${rows(context)}`,
    home: () => html`<div class="head"><h1>Home</h1></div>`,
  },
  overlays: {
    drawer: html`<aside class="sidebar-flyout">${overlayHead('History', 'Close')}${overlayBody()}</aside>`,
    dialog: html`<ngb-modal-backdrop></ngb-modal-backdrop><ngb-modal-window role="dialog" class="modal">
        <div class="modal-dialog">${overlayHead('Convert', 'Close')}
          <div class="record-view-header"><scrm-dynamic-label class="record-view-name-label">A lead</scrm-dynamic-label></div>
          ${overlayBody()}</div>
      </ngb-modal-window>`,
  },
  look: `
      scrm-navbar { position: fixed; z-index: 1030; top: 0; right: 0; left: 0; height: 56px; background: #3c3a52; }
      main { padding-top: 56px; }
      .record-view-name-label { font-size: 20px; text-transform: uppercase; }
      .sidebar-flyout { position: fixed; z-index: 1040; inset: 56px 0 0 auto; width: 440px; padding: 16px; background: #fff; box-shadow: -2px 0 8px #0004; }
      ngb-modal-backdrop { position: fixed; z-index: 1055; inset: 0; background: #0006; }
      .modal { position: fixed; z-index: 1055; top: 0; left: 0; width: 100%; height: 100%; }
      .modal-dialog { max-width: 1140px; margin: 28px auto; padding: 16px; background: #fff; }`,
};
