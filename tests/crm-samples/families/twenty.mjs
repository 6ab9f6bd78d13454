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

/** Twenty: generated class names, the name in the title alone, which says 'Company' until it is there. */
function record({ customer }) {
  return html`
    <div class="head css-x1a2b3"><span>${customer.name}</span>
      ${navigator()}${goes('tab', 'Timeline')}${opens('drawer', 'Command menu')}${opens('dialog', 'Delete')}</div>
    <div class="columns"><div>${facts(customer)}</div><div>${cards('People', 'Tasks')}</div></div>`;
}

export const twenty = {
  crm: 'twenty',
  name: 'Twenty',
  label: 'Twenty',
  origin: 'http://twenty.test',
  goesBy: 'push',
  customers: customersWith(endingsOf('9a11b2c3-44d5-4e6f-8a9b-0c1d2e3f4a5')),
  addresses: {
    record: ['/object/company/:id', '/object/company/:id?viewId=1#timeline'],
    fresh: ['/objects/companies?new'],
    other: ['/object/person/9a11b2c3-44d5-4e6f-8a9b-0c1d2e3f4aff'],
    list: ['/objects/companies'],
    home: ['/settings/objects/companies'],
  },
  // Not captured.
  pace: {
    cold: ['loading', 800, 'content', 'title'],
    open: ['address', 'loading', 350, 'content', 'title'],
    next: ['address', 'loading', 300, 'content', 'title'],
    back: ['loading', 250, 'content', 'title'],
    leave: ['address', 200, 'content', 'title'],
  },
  loadingTitle: 'Company',
  titleOf: ({ page, customer }) =>
    ({
      record: customer?.name ? `${customer.name} - Company` : 'Company',
      other: `${customer?.name} - Person`,
      list: 'All Companies',
    })[page] ?? 'Twenty',
  shell: (context) => html`
      <div class="css-layout"><nav class="css-nav">${menu(context)}</nav><main data-view><!-- view --></main></div>`,
  views: {
    record,
    other: record,
    fresh: () => newForm('Name'),
    list: (context) =>
      html`<div class="head"><span>All Companies</span>${buttons('Filter')}</div>${rows(context)}`,
    home: () => html`<div class="head"><span>Settings</span></div>`,
  },
  overlays: {
    drawer: html`<aside class="css-side-panel">${overlayHead('Command menu', 'Close')}${overlayBody()}</aside>`,
    dialog: html`<div class="css-backdrop"><div role="dialog" class="css-modal">
        ${overlayHead('Delete record', 'Close')}${overlayBody()}
      </div></div>`,
  },
  look: `
      html, body { height: 100%; overflow: hidden; }
      .css-layout { display: flex; width: 100%; height: 100dvh; }
      .css-nav { display: grid; align-content: start; gap: 6px; width: 220px; padding: 16px; background: #f1f1f1; }
      main { flex: 1; min-width: 0; overflow: auto; }
      .css-side-panel { position: fixed; z-index: 30; inset: 0 0 0 auto; width: 500px; padding: 16px; background: #fff; border-left: 1px solid #ddd; }
      .css-backdrop { position: fixed; z-index: 100; inset: 0; display: grid; place-items: center; background: #0005; }
      .css-modal { width: 88%; padding: 24px; background: #fff; }`,
};
