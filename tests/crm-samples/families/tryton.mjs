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

const model = '/#crm/model/party.party';
const eightTimes = Array(7).fill('again');

/**
 * Tryton's web client as captured: from the list the form comes before the address; from record to
 * record the address comes first; on Back the name is the one before, then empty, then right. The
 * name is a value and no attribute, the title says 'Party' for all, each step tells of itself eight
 * times. The real one is in `tests/tryton`; this one has two parties of one name, and no server.
 */
function record({ customer }) {
  return html`
    <div class="head toolbar" role="toolbar"><b>Party</b>${navigator()}${goes('tab', 'View')}
      ${opens('dialog', 'Attach')}${buttons('Print', 'Relate')}</div>
    <div class="columns"><div>
      <label>Name <input name="name" data-value="${customer.name}" /></label>${facts(customer)}
      <label>Address <input name="name" data-value="Head office" /></label>
    </div><div>${cards('Contact Mechanisms', 'Categories')}</div></div>`;
}

export const tryton = {
  crm: 'tryton',
  name: 'Tryton',
  label: 'Tryton',
  origin: 'http://sao.test',
  goesBy: 'hash',
  customers: customersWith(numbersFrom('2')),
  addresses: {
    record: [
      `${model}/:id;name=%22Party%22&views=%5Bnull%2Cnull%5D`,
      `${model}/:id;name=%22Party%22&views=%5Bnull%5D`,
    ],
    // An unsaved record has the address of the list.
    fresh: [`${model};name=%22Party%22&views=%5Bnull%2Cnull%5D`],
    other: ['/#crm/model/party.address/2;name=%22Addresses%22&views=%5Bnull%5D'],
    list: [`${model};name=%22Party%22&views=%5Bnull%5D`],
    home: ['/#crm'],
  },
  pace: {
    cold: [500, 'content', 'title'],
    open: [509, 'content', 106, 'address', ...eightTimes],
    next: ['address', ...eightTimes, 66, 'content'],
    back: [75, 'empty', 105, 'content', ...eightTimes],
    leave: [150, 'content', 50, 'address'],
    save: [100, 'content', 'replace', ...eightTimes],
  },
  loadingTitle: 'Tryton',
  titleOf: ({ page }) => (page === 'home' ? 'Tryton' : 'Party - Tryton'),
  empty(page) {
    for (const input of page.querySelectorAll('.tab-pane.active [name=name]')) input.value = '';
  },
  shell: (context) => html`
      <nav class="bar navbar">${menu(context)}<span class="push"></span>${buttons('Preferences', 'Help')}</nav>
      <div id="tabs"><div id="tabcontent">
        <div class="tab-pane"><input name="name" value="Another tab" /></div>
        <div class="tab-pane active" data-view><!-- view --></div>
      </div></div>`,
  views: {
    record,
    other: record,
    fresh: () => html`<div class="head toolbar"><b>Party</b></div>${newForm('Name')}`,
    list: (context) =>
      html`<div class="head toolbar"><b>Party</b>${buttons('Filter')}</div>${rows(context)}`,
    home: () => html`<div class="head toolbar"><b>Menu</b></div>`,
  },
  overlays: {
    dialog: html`<div class="modal"><div role="dialog" class="modal-dialog">
        ${overlayHead('Attachments', 'Close')}${overlayBody()}
      </div></div>`,
  },
  look: `
      html, body { height: 100%; overflow: hidden; }
      .navbar { position: relative; z-index: 1000; height: 56px; background: #3465a4; }
      #tabs { height: calc(100vh - 56px); overflow: auto; }
      .toolbar { position: sticky; z-index: 999; top: 0; }
      .tab-pane:not(.active) { display: none; }
      .modal { position: fixed; z-index: 1040; inset: 0; padding: 30px 10px; background: #0006; }
      .modal-dialog { max-width: 1200px; margin: auto; padding: 16px; background: #fff; }`,
};
