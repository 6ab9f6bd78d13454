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

/** Pipedrive: a menu at the left, an activity list beside the details, a drawer at the right. */
function record({ customer }) {
  return html`
    <div class="head"><h1 data-testid="header-title">${customer.name}</h1>
      ${navigator()}${goes('tab', 'Deals')}${opens('drawer', 'Schedule')}${opens('dialog', 'Merge')}</div>
    <div class="columns"><div>${cards('History', 'Notes')}</div><div>${facts(customer)}${cards('People')}</div></div>`;
}

export const pipedrive = {
  crm: 'pipedrive',
  name: 'Pipedrive',
  label: 'Pipedrive',
  origin: 'https://acme.pipedrive.com',
  goesBy: 'push',
  customers: customersWith(numbersFrom('31')),
  addresses: {
    record: ['/organization/:id', '/organization/:id?tab=deals'],
    fresh: ['/organizations/list#dialog/organization/add'],
    other: ['/person/7'],
    list: ['/organizations/list'],
    home: ['/pipeline/1'],
  },
  // Not captured.
  pace: {
    cold: [800, 'content', 'title'],
    open: ['address', 400, 'content', 150, 'title'],
    next: ['address', 350, 'content', 150, 'title'],
    back: [300, 'content', 100, 'title'],
    leave: ['address', 250, 'content', 'title'],
  },
  loadingTitle: 'Pipedrive',
  titleOf: ({ page, customer }) =>
    ({
      record: `${customer?.name} - Pipedrive`,
      other: `${customer?.name} - Pipedrive`,
      list: 'Organizations - Pipedrive',
    })[page] ?? 'Pipedrive',
  shell: (context) => html`
      <nav class="side">${buttons('☰')}</nav>
      <header class="bar top">${menu(context)}<span class="push"></span>${buttons('Add', 'Help', 'Me')}</header>
      <main data-view><!-- view --></main>`,
  views: {
    record,
    other: record,
    fresh: () => newForm('Organization name'),
    list: (context) =>
      html`<div class="head"><h1>Organizations</h1>${buttons('Import')}</div>${rows(context)}`,
    home: () => html`<div class="head"><h1>Pipeline</h1></div>`,
  },
  overlays: {
    drawer: html`<section class="drawer">${overlayHead('Schedule an activity', 'Close')}${overlayBody()}</section>`,
    dialog: html`<div class="veil"><div role="dialog" aria-modal="true" aria-label="Merge" class="modal">
        ${overlayHead('Merge organizations', 'Close')}${overlayBody()}
      </div></div>`,
  },
  look: `
      html, body { height: 100%; overflow: hidden; }
      .side { position: fixed; inset: 0 auto 0 0; width: 56px; padding: 8px; background: #21212c; }
      .top { position: absolute; inset: 0 0 auto 56px; height: 48px; background: #36364a; }
      main { position: absolute; inset: 48px 0 0 56px; overflow: auto; }
      .drawer { position: fixed; z-index: 1200; inset: 48px 0 0 auto; width: 480px; padding: 16px; background: #fff; box-shadow: -3px 0 10px #0003; }
      .veil { position: fixed; z-index: 1300; inset: 0; display: grid; justify-items: center; align-items: start; padding: 5vh 16px; background: #0006; }
      .modal { width: 100%; max-width: 1200px; padding: 16px; background: #fff; }`,
};
