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
 * Salesforce Lightning as a console: the address by push, the title when the page has loaded; tabs
 * that were left stay in the document, hidden. One organisation with native shadow roots and ids of
 * 18 characters, one with the synthetic ones, which are plain elements, and ids of 15.
 */
const base = {
  crm: 'salesforce',
  name: 'Salesforce',
  goesBy: 'push',
  addresses: {
    record: [
      '/lightning/r/Account/:id/view',
      '/lightning/r/Account/:id/related/Contacts/view?ws=%2Flightning%2Fr%2FAccount%2F:id%2Fview',
    ],
    fresh: ['/lightning/o/Account/new'],
    other: ['/lightning/r/Contact/0038000001H7mq8AAB/view'],
    list: ['/lightning/o/Account/list?filterName=Recent'],
    home: ['/lightning/page/home'],
  },
  // Not captured. The title comes once the page has loaded, after the address (crm-facts, 2c).
  pace: {
    cold: [700, 'content', 500, 'title'],
    open: ['address', 450, 'content', 350, 'title'],
    next: ['address', 400, 'content', 350, 'title'],
    back: [300, 'content', 250, 'title'],
    leave: ['address', 300, 'content', 200, 'title'],
  },
  tabs: 'oneConsoleTab',
  loadingTitle: 'Lightning Experience',
  titleOf: ({ page, customer }) =>
    ({
      record: `${customer?.name} | Account | Salesforce`,
      other: `${customer?.name} | Contact | Salesforce`,
      list: 'Recently Viewed | Accounts | Salesforce',
      fresh: 'New Account | Salesforce',
    })[page] ?? 'Home | Salesforce',
  shell: (context) => html`
    <header class="bar slds-global-header_container">
      <b>Sales Console</b><nav class="bar">${menu(context)}</nav>
      <span class="push"></span>${buttons('Setup', 'Alerts', 'Me')}
    </header>
    <main class="oneConsole" data-view><!-- view --></main>
    <footer class="bar utilitybar">${buttons('Notes', 'Phone')}<span class="push"></span>${buttons('History')}</footer>`,
  overlays: {
    drawer: html`<div class="slds-docked_container"><section class="slds-docked-composer">
      ${overlayHead('New Task', 'Minimise', 'Close')}${overlayBody()}
    </section></div>`,
    dialog: html`<div class="slds-backdrop"></div>
      <section role="dialog" aria-modal="true" aria-label="New Contact" class="slds-modal">
        <div class="slds-modal__container">
          ${overlayHead('New Contact', 'Close')}
          <records-highlights2><lightning-formatted-text slot="primaryField">New Contact</lightning-formatted-text></records-highlights2>
          ${overlayBody()}
        </div>
      </section>`,
  },
  look: `
    .slds-global-header_container { position: fixed; z-index: 100; inset: 0 0 auto; height: 50px; background: #16325c; }
    .oneConsole { padding: 50px 0 40px; }
    .oneConsoleTab:not(.active) { display: none; }
    .utilitybar { position: fixed; z-index: 99; inset: auto 0 0; height: 40px; background: #0b4a7c; }
    .slds-docked_container { position: fixed; z-index: 8000; right: 0; bottom: 40px; padding: 0 24px; }
    .slds-docked-composer { width: 480px; padding: 12px; background: #fff; box-shadow: 0 -2px 8px #0004; }
    .slds-backdrop { position: fixed; z-index: 9000; inset: 0; background: #0009; }
    .slds-modal { position: fixed; z-index: 9001; inset: 0; padding: 60px 40px; }
    .slds-modal__container { padding: 16px; background: #fff; }`,
};

/** The head of a record. `name` is its markup around the highlights' primary field. */
function record(highlights) {
  return ({ customer }) => html`
    <div class="head">${highlights(customer.name)}${navigator()}${goes('tab', 'Related')}
      ${opens('drawer', 'New Task')}${opens('dialog', 'New Contact')}</div>
    <div class="columns"><div>${facts(customer)}</div><div>${cards('Contacts', 'Opportunities')}</div></div>`;
}

function viewsWith(highlights) {
  return {
    record: record(highlights),
    other: record(highlights),
    fresh: () => newForm('Account Name'),
    list: (context) =>
      html`<div class="head"><h1>Recently Viewed</h1>${buttons('Import')}</div>${rows(context)}`,
    home: () => html`<div class="head"><h1>Home</h1></div>`,
  };
}

const field = (name) =>
  html`<lightning-formatted-text slot="primaryField">${name}</lightning-formatted-text>`;

/** The field is slotted into the highlights, which stand in the shadow root of the panel around them. */
const native = (name) => html`<records-lwc-highlights-panel><template shadowrootmode="open">
  <records-highlights2><template shadowrootmode="open"><h1><slot name="primaryField"></slot></h1></template>${field(name)}</records-highlights2>
</template></records-lwc-highlights-panel>`;

const synthetic = (name) => html`<records-lwc-highlights-panel><records-highlights2>
  <h1><slot name="primaryField">${field(name)}</slot></h1>
</records-highlights2></records-lwc-highlights-panel>`;

export const salesforce = [
  {
    ...base,
    label: 'Salesforce, native shadow roots',
    origin: 'https://acme.lightning.force.com',
    customers: customersWith(endingsOf('0018000001H7mq').map((id) => `${id}AAB`)),
    views: viewsWith(native),
  },
  {
    ...base,
    label: 'Salesforce, synthetic shadow roots',
    origin: 'https://globex--dev.sandbox.lightning.force.com',
    customers: customersWith(
      endingsOf('0018000001H7mq'),
      endingsOf('0018000001H7mq').map((id) => `${id}AAB`),
    ),
    views: viewsWith(synthetic),
  },
];
