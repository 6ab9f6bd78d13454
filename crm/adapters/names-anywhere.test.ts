// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { guess, nameIn, sure } from './name-on-page-for-tests';

const guid = '1a2b3c4d-1111-2222-3333-6480a1b2c3d4';

/** CRMs that live on any host: what is on their pages, three of them as captured. */
describe('Odoo', () => {
  test.each([
    '<div class="o_breadcrumb"><a>Contacts</a><div class="o_last_breadcrumb_item active"><span>Contoso</span><div class="o_control_panel_breadcrumbs_actions">Actions</div></div></div>',
    '<ol class="breadcrumb"><li class="breadcrumb-item">Contacts</li><li class="breadcrumb-item active">Contoso</li></ol>',
    '<div class="o_form_view"><div class="o_field_widget" name="name"><input value="Contoso"></div></div>',
  ])('%s is the name', (html) => {
    expect(nameIn('odoo', html)).toEqual(sure('Contoso'));
  });

  test.each([
    ['Contoso - Odoo', guess('Contoso')],
    ['Odoo - Contoso', guess('Contoso')],
    ['Contacts - Odoo', undefined],
    ['Odoo', undefined],
    ['Contoso', undefined],
  ])('without these the title %j is %j', (title, found) => {
    expect(nameIn('odoo', '', title)).toEqual(found);
  });

  test('a record not yet saved has no name', () => {
    expect(nameIn('odoo', '<div class="o_last_breadcrumb_item">New</div>')).toBeUndefined();
  });
});

describe('SuiteCRM 7', () => {
  const form = (id: string) =>
    `<form name="DetailView"><input type="hidden" name="record" value="${id}"></form>`;
  const own = { name: 'Contoso Retail Ltd', unsure: false, isOwn: true };
  const at = (html: string, title?: string) => nameIn('suitecrm7', html, title, guid);

  test.each([
    ['the field', '<div class="detail-view-field" field="name"> Contoso Retail Ltd </div>'],
    ['the field of the form', '<input name="name" id="name" value="Contoso Retail Ltd">'],
    ['the field that is shown', '<span id="name">Contoso Retail Ltd</span>'],
    [
      'the heading, which is in capitals by style alone',
      '<h2 class="module-title-text" style="text-transform: uppercase"> Contoso Retail Ltd</h2>',
    ],
  ])('%s is the name, while the id is this record’s', (_, html) => {
    expect(at(form(guid) + html)).toEqual(own);
    expect(at(form(guid.replace('1', '7')) + html)).toBeUndefined();
    expect(at(html)).toBeUndefined();
  });

  test.each([
    ['Contoso Retail Ltd » Accounts » SuiteCRM', own],
    ['Edit » Contoso Retail Ltd » Accounts » SuiteCRM', own],
    ['Contoso Retail Ltd » Firmen » Our CRM', own],
    ['Bearbeiten » Contoso Retail Ltd » Firmen » Our CRM', { ...own, unsure: true }],
    ['Accounts » SuiteCRM', undefined],
    ['CREATE » Accounts » SuiteCRM', undefined],
  ])('the title %j comes after', (title, found) => {
    expect(at(form(guid), title)).toEqual(found);
  });
});

describe('SuiteCRM 8', () => {
  test('the label in the header is the name', () => {
    const label = (name: string) =>
      `<div class="record-view-header"><scrm-dynamic-label class="record-view-name-label"><span class="dynamic-label">${name}</span></scrm-dynamic-label></div>`;

    expect(nameIn('suitecrm8', label('Contoso'))).toEqual(sure('Contoso'));
    expect(nameIn('suitecrm8', label('CREATE'))).toBeUndefined();
    expect(nameIn('suitecrm8', '<h1>ACCOUNTS</h1>', 'Accounts')).toBeUndefined();
  });
});

describe('EspoCRM', () => {
  const header =
    '<div class="page-header"><h3 class="header-title"><a href="#Account">Accounts</a> › <span class="title" data-action="fullRefresh">Contoso "A&amp;B"</span></h3></div>';
  const record =
    '<div class="record"><div class="field" data-name="name">Contoso "A&amp;B"</div></div>';

  test.each([header, record])('%s is the name', (html) => {
    expect(nameIn('espocrm', html, 'Accounts')).toEqual(sure('Contoso "A&B"'));
  });

  test('a drawer for a new record is not it', () => {
    const drawer = `<div class="dialog modal">${record.replace('Contoso', 'Jane Doe')}</div>`;

    expect(nameIn('espocrm', drawer + record)?.name).toBe('Contoso "A&B"');
    expect(nameIn('espocrm', drawer)).toBeUndefined();
  });

  test.each([
    ['(3) Contoso', guess('Contoso')],
    ['Accounts', undefined],
    ['(1) Accounts', undefined],
    ['EspoCRM', undefined],
  ])('the title %j is %j, since a list has its own there', (title, found) => {
    expect(nameIn('espocrm', '', title)).toEqual(found);
  });

  test('while one edits it, the field has the name', () => {
    const edit =
      '<div class="record"><div class="field" data-name="name"><input value="Contoso"></div></div>';
    expect(nameIn('espocrm', edit)).toEqual(sure('Contoso'));
  });
});

describe('Twenty', () => {
  test.each([
    ['Contoso - Company', sure('Contoso')],
    ['A - B - Company', sure('A - B')],
    ['Contoso - Unternehmen', guess('Contoso')],
    ['Company', undefined],
    ['', undefined],
  ])('the title %j is %j', (title, found) => {
    expect(nameIn('twenty', '<h1>Companies</h1>', title)).toEqual(found);
  });
});

describe('Tryton', () => {
  /** As `sao` 6.0 builds it: inner tabs in #tabcontent, a notebook of the form's own within. */
  const pane = (state: string, name: string) => `
    <div role="tabpanel" class="tab-pane${state}" ${state ? '' : 'style="display: none"'}>
      <div class="form"><input name="name" value="${name}">
        <div class="tab-content"><div class="tab-pane active">
          <input name="name" value="Jane Doe">
        </div></div>
      </div>
    </div>`;
  const page = (panes: string) =>
    `<nav><input name="name" value="Search"></nav><div id="tabs"><div id="tabcontent" class="tab-content">${panes}</div></div>`;

  test("reads the name of the tab on top, not another tab's, a contact's or a dialog's", () => {
    const html =
      '<div class="modal" role="dialog"><input name="name" value="Dialog"></div>' +
      page(pane('', 'Fabrikam') + pane(' active', 'Contoso'));

    expect(nameIn('tryton', html, 'Party - Tryton')).toEqual(sure('Contoso'));
  });

  test("an empty name is none, rather than a contact's below it", () => {
    expect(nameIn('tryton', page(pane(' active', '')), 'Party - Tryton')).toBeUndefined();
  });
});

describe('vtiger', () => {
  test('the label of the record is the name, surest where it says of what', () => {
    const label = (html: string) => `<h4><span class="recordLabel">${html}</span></h4>`;

    expect(nameIn('vtiger', label('<span class="accountname">Contoso</span>&nbsp;'))).toEqual(
      sure('Contoso'),
    );
    expect(nameIn('vtiger', label('Contoso'))).toEqual(guess('Contoso'));
    expect(nameIn('vtiger', '<h4>Accounts</h4>', 'Accounts')).toBeUndefined();
  });
});

describe('Krayin', () => {
  test.each([
    '<h3 class="text-lg font-bold">Contoso</h3>',
    '<form><input name="name" value="Contoso"></form>',
  ])('%s is a guess', (html) => {
    expect(nameIn('krayin', `<h1>Edit Organization</h1>${html}`, 'Edit')).toEqual(guess('Contoso'));
  });
});
