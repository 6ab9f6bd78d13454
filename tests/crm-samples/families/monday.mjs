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

/** monday CRM: an item opens in a panel at the right, over the board, which stays as it is. */
function board(context) {
  return html`<div class="head"><h1>Accounts</h1>${buttons('Invite', 'Automate')}</div>${rows(context)}`;
}

function item(context) {
  return html`${board(context)}
    <aside class="item-panel">
      <div class="head"><h2 class="pulse-title">${context.customer.name}</h2>${buttons('Delete item', 'Close panel')}</div>
      <p>${navigator()}${goes('tab', 'Files')}${opens('drawer', 'Update')}${opens('dialog', 'Move')}</p>
      ${facts(context.customer)}${cards('Updates')}
    </aside>`;
}

export const monday = {
  crm: 'monday',
  name: 'monday CRM',
  label: 'monday CRM',
  origin: 'https://acme.monday.com',
  /** The ids of the boards that hold customers, which the user has to name. */
  boards: ['1234567890'],
  goesBy: 'push',
  customers: customersWith(numbersFrom('9876543210')),
  addresses: {
    record: ['/boards/1234567890/pulses/:id', '/boards/1234567890/views/55/pulses/:id'],
    fresh: ['/boards/1234567890?new=item'],
    other: ['/boards/5555555555/pulses/42'],
    list: ['/boards/1234567890'],
    home: ['/'],
  },
  // Not captured.
  pace: {
    cold: [900, 'content', 'title'],
    open: ['address', 300, 'content', 'title'],
    next: ['address', 300, 'content', 'title'],
    back: [250, 'content', 'title'],
    leave: ['address', 200, 'content', 'title'],
  },
  loadingTitle: 'monday.com',
  titleOf: ({ page, customer }) =>
    ({ record: customer?.name ? `Accounts - ${customer.name}` : 'Accounts', home: 'monday.com' })[
      page
    ] ?? 'Accounts',
  shell: (context) => html`
      <header class="bar surface">${menu(context)}<span class="push"></span>${buttons('Inbox', 'Me')}</header>
      <main data-view><!-- view --></main>`,
  views: {
    record: item,
    // An item too, on a board that was not named.
    other: item,
    fresh: (context) => html`${board(context)}${newForm('Item name')}`,
    list: board,
    home: () => html`<div class="head"><h1>Good morning</h1></div>`,
  },
  overlays: {
    drawer: html`<section class="slide">${overlayHead('Write an update', 'Close')}${overlayBody()}</section>`,
    dialog: html`<div class="veil"><div role="dialog" aria-label="Move" class="modal">
        ${overlayHead('Move to board', 'Close')}${overlayBody()}
      </div></div>`,
  },
  look: `
      html, body { height: 100%; overflow: hidden; }
      .surface { height: 48px; background: #292f4c; }
      main { position: relative; height: calc(100vh - 48px); overflow: auto; }
      .item-panel { position: fixed; z-index: 200; inset: 48px 0 0 auto; width: 660px; overflow: auto; background: #fff; box-shadow: -6px 0 18px #0003; }
      .item-panel p { padding: 0 16px; }
      .slide { position: fixed; z-index: 11000; inset: 0 0 0 auto; width: 500px; padding: 20px; background: #fff; }
      .veil { position: fixed; z-index: 12000; inset: 0; display: grid; place-items: center; background: #292f4cb3; }
      .modal { width: min(1100px, 94%); padding: 20px; background: #fff; }`,
};
