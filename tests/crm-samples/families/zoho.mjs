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

/** Zoho CRM: the record's own bar is fixed below the top one, as wide as the window. */
function record(field) {
  return ({ customer }) => html`
    <div id="detailViewButtonLayerDiv" class="head dvheaderScrollFIxed">
      <div id="topSectionTitle"><span id="${field}" class="dvTitle">${customer.name}</span></div>
      ${navigator()}${goes('tab', 'Timeline')}${opens('drawer', 'Create')}${opens('dialog', 'Send')}
    </div>
    <div class="columns detail"><div>${facts(customer)}</div><div>${cards('Notes', 'Deals')}</div></div>`;
}

export const zoho = {
  crm: 'zoho',
  name: 'Zoho CRM',
  label: 'Zoho CRM',
  origin: 'https://crm.zoho.eu',
  goesBy: 'push',
  customers: customersWith(numbersFrom('346103000146134135')),
  addresses: {
    record: ['/crm/org5406171/tab/Accounts/:id', '/crm/org5406171/tab/Accounts/:id?tab=timeline'],
    fresh: ['/crm/org5406171/tab/Accounts/create'],
    other: ['/crm/org5406171/tab/Contacts/346103000146134999'],
    list: ['/crm/org5406171/tab/Accounts/custom-view/346103000000087501/list'],
    home: ['/crm/org5406171/tab/Home/begin'],
  },
  // Not captured.
  pace: {
    cold: [900, 'content', 'title'],
    open: ['address', 500, 'content', 'title'],
    next: ['address', 450, 'content', 'title'],
    back: [400, 'content', 'title'],
    leave: ['address', 300, 'content', 'title'],
  },
  loadingTitle: 'Zoho CRM',
  titleOf: ({ page }) =>
    ({ record: 'Account Details - Zoho CRM', list: 'Accounts - Zoho CRM' })[page] ?? 'Zoho CRM',
  shell: (context) => html`
      <header class="bar lyteTopBar"><b>CRM</b>${menu(context)}<span class="push"></span>${buttons('Search', 'Setup', 'Me')}</header>
      <main data-view><!-- view --></main>
      <footer class="bar chatBar">${buttons('Chats')}<span class="push"></span>${buttons('Ask Zia')}</footer>`,
  views: {
    record: record('headervalue_ACCOUNTNAME'),
    other: record('headervalue_FULLNAME'),
    fresh: () => newForm('Account Name'),
    list: (context) =>
      html`<div class="head"><h1>All Accounts</h1>${buttons('Actions')}</div>${rows(context)}`,
    home: () => html`<div class="head"><h1>Welcome</h1></div>`,
  },
  overlays: {
    drawer: html`<div class="createPanel">${overlayHead('Create Contact', 'Close')}${overlayBody()}</div>`,
    dialog: html`<div class="freezer"></div><div role="dialog" class="popup" aria-label="Send">
        ${overlayHead('Send e-mail', 'Minimise', 'Close')}${overlayBody()}
      </div>`,
  },
  look: `
      .lyteTopBar { position: fixed; z-index: 30; top: 0; left: 0; width: 100%; height: 50px; background: #313949; }
      .dvheaderScrollFIxed { position: fixed; z-index: 20; top: 50px; left: 0; width: 100%; height: 60px; }
      .dvTitle { font-size: 18px; }
      main { padding: 50px 0 36px; }
      .detail { padding-top: 72px; }
      .chatBar { position: fixed; z-index: 30; right: 0; bottom: 0; left: 0; height: 36px; background: #313949; }
      .createPanel { position: fixed; z-index: 300; top: 0; right: 0; bottom: 0; width: 620px; padding: 20px; background: #fff; }
      .freezer { position: fixed; z-index: 299; inset: 0; background: #0007; }
      .popup { position: fixed; z-index: 300; top: 90px; left: 10%; width: 80%; padding: 20px; background: #fff; }`,
};
