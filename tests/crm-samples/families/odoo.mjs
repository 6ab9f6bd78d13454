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

/**
 * Odoo: what one sees changes first, the address a moment later, by a push that waits in a timeout
 * and swaps the title while it happens. Up to 16 all is in the hash, from 18 on it is a path.
 */
const base = {
  crm: 'odoo',
  name: 'Odoo',
  goesBy: 'push',
  customers: customersWith(numbersFrom('55')),
  // Not captured; the order is that of its router (crm-facts, 9c).
  pace: {
    cold: [800, 'content', 'title'],
    open: [250, 'content', 'title', 20, 'swapped'],
    next: [250, 'content', 'title', 20, 'swapped'],
    back: [300, 'content', 'title'],
    leave: [200, 'content', 'title', 20, 'swapped'],
  },
  loadingTitle: 'Odoo',
  bodyAttributes: 'class="o_web_client"',
  shell: (context) => html`
    <header class="bar o_main_navbar"><b>Contacts</b>${menu(context)}<span class="push"></span>${buttons('Messages', 'Me')}</header>
    <div class="o_action_manager" data-view><!-- view --></div>`,
  overlays: {
    drawer: html`<div class="o-mail-ChatWindow">${overlayHead('Chat', 'Fold', 'Close')}${overlayBody()}</div>`,
    dialog: html`<div class="o_dialog"><div role="dialog" class="modal" tabindex="-1"><div class="modal-dialog modal-content">
      ${overlayHead('Create Contact', 'Close')}
      <div class="o_field_widget" name="name"><input data-value="A contact" /></div>
      ${overlayBody()}
    </div></div></div>`,
  },
  look: `
    html, body { height: 100%; }
    .o_web_client { display: flex; flex-flow: column; overflow: hidden; }
    .o_main_navbar { flex: none; height: 46px; background: #714b67; }
    .o_action_manager { flex: 1; min-height: 0; overflow: auto; }
    .breadcrumb { display: flex; gap: 8px; margin: 0; padding: 0; list-style: none; }
    .o-mail-ChatWindow { position: fixed; z-index: 1000; right: 20px; bottom: 0; width: 360px; padding: 12px; background: #fff; box-shadow: 0 0 10px #0004; }
    .modal { position: fixed; z-index: 1055; inset: 0; overflow: auto; background: #0008; }
    .modal-dialog { width: 980px; max-width: 96%; margin: 40px auto; padding: 16px; background: #fff; }`,
};

/** Breadcrumbs, the last of them being what is on the screen; the chatter stands at the right. */
function viewsWith(crumbs) {
  const form = ({ customer }) => html`
    <div class="head o_control_panel">${crumbs(customer.name)}${navigator()}${goes('tab', 'Debug')}
      ${opens('drawer', 'Chat')}${opens('dialog', 'Add')}</div>
    <div class="columns o_content">
      <div class="o_form_view"><h1 class="o_field_widget" name="name"><input data-value="${customer.name}" /></h1>${facts(customer)}</div>
      <div class="o-mail-Form-chatter">${buttons('Send message', 'Log note', 'Follow')}${cards('Activities')}</div>
    </div>`;
  return {
    record: form,
    other: form,
    fresh: () => html`<div class="head o_control_panel">${crumbs('New')}</div>${newForm('Name')}`,
    list: (context) =>
      html`<div class="head o_control_panel">${crumbs('')}${buttons('Import')}</div>${rows(context)}`,
    home: () => html`<div class="head o_control_panel"><h1>Discuss</h1></div>`,
  };
}

const oldCrumbs = (name) => html`<ol class="breadcrumb">
  <li class="breadcrumb-item ${name ? '' : 'active'}">Contacts</li>
  ${name === '' ? '' : html`<li class="breadcrumb-item active">${name}</li>`}
</ol>`;

const newCrumbs = (name) => html`<div class="o_breadcrumb">
  <ol class="breadcrumb"><li class="breadcrumb-item">${name === '' ? '' : 'Contacts'}</li></ol>
  <div class="o_last_breadcrumb_item active"><span>${name === '' ? 'Contacts' : name}</span></div>
</div>`;

const titles = { list: 'Contacts', fresh: 'New', home: 'Discuss' };

export const odoo = [
  {
    ...base,
    label: 'Odoo 16',
    origin: 'http://odoo16.test',
    addresses: {
      record: [
        '/web#id=:id&menu_id=229&action=343&model=res.partner&view_type=form',
        '/web#cids=1&id=:id&action=343&model=res.partner&view_type=form&menu_id=229',
      ],
      fresh: ['/web#menu_id=229&action=343&model=res.partner&view_type=form'],
      other: ['/web#id=42&menu_id=178&action=296&model=sale.order&view_type=form'],
      list: ['/web#action=343&model=res.partner&view_type=kanban&cids=1&menu_id=229'],
      home: ['/web'],
    },
    titleOf: ({ page, customer }) => `Odoo - ${titles[page] ?? customer?.name}`,
    views: viewsWith(oldCrumbs),
  },
  {
    ...base,
    label: 'Odoo 18',
    origin: 'http://odoo18.test',
    addresses: {
      record: ['/odoo/contacts/:id', '/odoo/crm/7/contacts/:id?debug=1'],
      fresh: ['/odoo/contacts/new'],
      other: ['/odoo/crm/3'],
      list: ['/odoo/contacts'],
      home: ['/odoo/discuss'],
    },
    titleOf: ({ page, customer }) => `${titles[page] ?? customer?.name} - Odoo`,
    views: viewsWith(newCrumbs),
  },
];
