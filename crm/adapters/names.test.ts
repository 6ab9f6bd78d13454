// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { guess, nameIn, nameOnPage, sure } from './name-on-page-for-tests';

/** CRMs with hosts of their own: what is on their pages, as far as anybody could see it. */
describe('Dynamics 365', () => {
  const form = (text: string) =>
    `<div data-id="editFormRoot"><h1 data-id="header_title">${text}</h1></div>`;
  const name = (html: string, title?: string) => nameIn('dynamics365', html, title);

  test.each([
    'Contoso, Ltd.',
    'Contoso, Ltd.<span data-id="header_saveStatus">- Saved</span>',
    'Contoso, Ltd.<span data-id="header_saveStatus">\u200e- Tallennettu</span>',
    'Contoso, Ltd. - Unsaved',
  ])('%j is read without its save state', (text) => {
    expect(name(form(text))).toEqual(sure('Contoso, Ltd.'));
  });

  test('of two forms the later one counts; dialogs and quick create do not', () => {
    const other = '<h1 data-id="header_title">Fabrikam</h1>';

    expect(name(`${other}${form('Contoso')}`)?.name).toBe('Contoso');
    expect(name(`${form('Contoso')}<div role="dialog">${other}</div>`)?.name).toBe('Contoso');
    expect(
      name(`${form('Contoso')}<section data-id="quickCreateRoot">${other}</section>`)?.name,
    ).toBe('Contoso');
  });

  test('its title is never taken for a name', () => {
    const title = 'Account: Information: Contoso, Ltd. - Power Apps';

    expect(name('<h1>Dynamics 365</h1>', title)).toBeUndefined();
  });
});

describe('FTOP', () => {
  test('a heading is a guess; a tab or the application is no name', () => {
    expect(nameIn('ftop', '<h1>Contoso</h1>', 'Fabrikam')).toEqual(guess('Contoso'));
    expect(nameIn('ftop', '<h1>Playbook</h1>', 'Fabrikam')).toEqual(guess('Fabrikam'));
    expect(nameIn('ftop', '', 'FastTrack Orchestration Portal')).toBeUndefined();
  });
});

describe('Salesforce', () => {
  const panel = (name: string, hidden = '') =>
    `<div ${hidden}><records-highlights2><h1><div>Account</div><slot name="primaryField">
      <lightning-formatted-text slot="primaryField">${name}</lightning-formatted-text>
    </slot></h1></records-highlights2></div>`;
  const name = (html: string, title = '') => nameIn('salesforce', html, title);

  test('the tab that is seen counts, not those that the console keeps', () => {
    const hidden = panel('Fabrikam', 'style="display: none"');

    expect(name(`${hidden}${panel('Contoso | Ltd')}${hidden}`)).toEqual(sure('Contoso | Ltd'));
  });

  test('of a tab and its sub-tab below it, the sub-tab counts', () => {
    expect(name(panel('Fabrikam') + panel('Contoso'))).toEqual(sure('Contoso'));
  });

  test('a person has a component of its own', () => {
    const person =
      '<lightning-formatted-name slot="primaryField">Jane Doe</lightning-formatted-name>';
    expect(name(person)).toEqual(sure('Jane Doe'));
  });

  test('in components with shadows it is found too', () => {
    document.body.innerHTML = '<one-app></one-app>';
    const app = document.querySelector('one-app') as Element;
    app.attachShadow({ mode: 'open' }).innerHTML = panel('');
    const text = app.shadowRoot?.querySelector('lightning-formatted-text') as Element;
    text.attachShadow({ mode: 'open' }).textContent = 'Contoso';

    expect(nameOnPage('salesforce')).toEqual(sure('Contoso'));
  });

  test.each([
    ['Contoso | Account | Salesforce', sure('Contoso')],
    ['A | B | Account | Salesforce', sure('A | B')],
    ['(2) Contoso | Account | Salesforce', sure('Contoso')],
    ['Account: Contoso ~ Salesforce - Unlimited Edition', sure('Contoso')],
    ['Contoso | Kunde | Salesforce', guess('Contoso')],
    ['Recently Viewed | Accounts | Salesforce', undefined],
    ['Lightning Experience', undefined],
    ['Salesforce', undefined],
  ])('without a panel the title %j is %j', (title, found) => {
    expect(name('', title)).toEqual(found);
  });

  test('a dialog over the record is not it', () => {
    const dialog = `<section role="dialog" class="slds-modal">${panel('New Contact')}</section>`;

    expect(name(`${panel('Contoso')}${dialog}`)?.name).toBe('Contoso');
  });
});

describe('HubSpot', () => {
  const card = (name: string) =>
    `<div data-card-type="OBJECT_HIGHLIGHT"><h2><span data-selenium-test="highlightTitle">${name}</span></h2></div>`;

  test('the highlight is the name, that of a preview is not', () => {
    const preview = `<div role="dialog">${card('Jane Doe')}</div>`;

    expect(nameIn('hubspot', preview + card('Contoso'))).toEqual(sure('Contoso'));
    expect(nameIn('hubspot', '<h1>Companies</h1>', 'Companies')).toBeUndefined();
  });
});

describe('Zoho CRM', () => {
  test('the header of the record is the name', () => {
    const header =
      '<div id="topSectionTitle"><span class="dvTitle" id="headervalue_ACCOUNTNAME">Contoso</span></div>';

    expect(nameIn('zoho', header)).toEqual(sure('Contoso'));
    expect(nameIn('zoho', '<div>Accounts</div>', 'Accounts - Zoho CRM')).toBeUndefined();
  });
});

describe.each([
  ['pipedrive', 'Contoso - Pipedrive', ['Pipedrive', 'Organizations - Pipedrive', 'Contoso']],
  ['zendesk-sell', 'Contoso - Sell', ['Zendesk Sell', 'Contacts - Sell', 'Contoso']],
  ['monday', 'Customers - Contoso', ['Customers', 'monday.com']],
])('%s, whose page nobody could see', (crm, title, others) => {
  test('a title of the expected form is a guess', () => {
    expect(nameIn(crm, '<h1>Something</h1>', title)).toEqual(guess('Contoso'));
  });

  test.each(others)('%j is none', (other) => {
    expect(nameIn(crm, '<h1>Something</h1>', other)).toBeUndefined();
  });
});

describe('Freshsales', () => {
  test.each([
    ['Account : Contoso : Freshsales', sure('Contoso')],
    ['Account: Contoso: Ltd: Freshsales', sure('Contoso: Ltd')],
    ['Konto : Contoso : Freshsales', guess('Contoso')],
    ['Accounts : Freshsales', undefined],
    ['Freshsales', undefined],
  ])('the title %j is %j', (title, found) => {
    expect(nameIn('freshsales', '<h1>Accounts</h1>', title)).toEqual(found);
  });
});
