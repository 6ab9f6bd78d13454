// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { CrmAdapter, NameSource } from './adapter';
import { dynamics365 } from './adapters/dynamics365';
import { ftop } from './adapters/ftop';
import { tryton } from './adapters/tryton';
import { readName } from './name-reader';

const heading: NameSource = { selector: 'h1', read: 'text' };

function adapterWith(names: readonly NameSource[], notNames: readonly string[] = []): CrmAdapter {
  return { id: 'x', name: 'X', hosts: [], records: [], names, notNames, dock: 'body' };
}

function nameIn(html: string, names: readonly NameSource[] = [heading], notNames?: string[]) {
  document.body.innerHTML = html;
  return readName(document, adapterWith(names, notNames))?.name;
}

beforeEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

describe('any page', () => {
  test('has no name where no source finds one', () => {
    expect(nameIn('<p>Contoso</p>')).toBeUndefined();
  });

  test.each([
    ['is hidden', '<h1 style="display: none">Old</h1><h1>Contoso</h1>'],
    ['is made invisible', '<h1 style="visibility: hidden">Old</h1><h1>Contoso</h1>'],
    ['is in something hidden', '<div style="display: none"><h1>Old</h1></div><h1>Contoso</h1>'],
    ['is in a dialog', '<div role="dialog"><h1>Old</h1></div><h1>Contoso</h1>'],
    ['is in an alert', '<div role="alertdialog"><h1>Old</h1></div><h1>Contoso</h1>'],
    ['is in a dialog element', '<dialog open><h1>Old</h1></dialog><h1>Contoso</h1>'],
    ['is in a modal', '<div aria-modal="true"><h1>Old</h1></div><h1>Contoso</h1>'],
    [
      'is in a quick create form',
      '<section data-id="quickCreateRoot"><h1>Old</h1></section><h1>Contoso</h1>',
    ],
  ])('passes over what %s', (_, html) => {
    expect(nameIn(html)).toBe('Contoso');
  });

  test('the first match counts, also where it is empty', () => {
    expect(nameIn('<h1>Contoso</h1><h1>Fabrikam</h1>')).toBe('Contoso');
    expect(nameIn('<h1></h1><h1>Fabrikam</h1>')).toBeUndefined();
  });

  test('the next source is asked where one finds nothing, a label, or is no selector', () => {
    const next: NameSource = { selector: 'h2', read: 'text' };
    const broken: NameSource = { selector: 'h1[', read: 'text' };
    const brokenInside: NameSource = { selector: 'h1', read: 'text', without: 'i[' };

    expect(nameIn('<h2>Contoso</h2>', [heading, next])).toBe('Contoso');
    expect(nameIn('<h1> </h1><h2>Contoso</h2>', [heading, next])).toBe('Contoso');
    expect(nameIn('<h1>aCCounts </h1><h2>Contoso</h2>', [heading, next], ['accounts'])).toBe(
      'Contoso',
    );
    expect(nameIn('<h2>Contoso</h2>', [broken, next])).toBe('Contoso');
    expect(nameIn('<h1>A<b>B</b></h1><h2>Contoso</h2>', [brokenInside, next])).toBe('Contoso');
  });

  test('a name that begins with a label is a name', () => {
    expect(nameIn('<h1>Accounts & Sons</h1>', [heading], ['accounts'])).toBe('Accounts & Sons');
  });

  test.each([
    ['white space', '<h1>\n  Contoso\t&nbsp; Ltd\n</h1>', 'Contoso Ltd'],
    ['control characters', '<h1>Con\u0007to\u009fso</h1>', 'Contoso'],
    ['turned writing', '<h1>\u202eosotnoC\u202c \u2066x\u2069\u200f</h1>', 'osotnoC x'],
    ['markup', '<h1>&lt;img src=x onerror=alert(1)&gt;</h1>', '<img src=x onerror=alert(1)>'],
    ['children', '<h1>Con<b>to</b><!-- not this -->so</h1>', 'Contoso'],
    ['upper case by style', '<h1 style="text-transform: uppercase">Contoso</h1>', 'Contoso'],
    ['joined emoji and Persian', '<h1>👩‍🚀 می‌خواهم</h1>', '👩‍🚀 می‌خواهم'],
  ])('reads %s as plain text on one line', (_, html, name) => {
    expect(nameIn(html)).toBe(name);
  });

  test('cuts a long name, never within a character', () => {
    const name = nameIn(`<h1>${'😀'.repeat(300)}</h1>`);

    expect(name).toBe(`${'😀'.repeat(199)}…`);
    expect(nameIn(`<h1>${'x'.repeat(200)}</h1>`)).toBe('x'.repeat(200));
  });

  test('leaves out the elements at its end that are no part of it, with what is in them', () => {
    const source: NameSource = { selector: 'h1', read: 'text', without: '.state' };

    expect(nameIn('<h1>Contoso Ltd <i class="state">- <b>Saved</b></i></h1>', [source])).toBe(
      'Contoso Ltd',
    );
  });

  test('cuts the first ending that fits, once', () => {
    const source: NameSource = { selector: 'h1', read: 'text', endings: ['- Saved', '- X'] };

    expect(nameIn('<h1>Contoso - X - Saved</h1>', [source])).toBe('Contoso - X');
    expect(nameIn('<h1>- Saved</h1>', [source])).toBeUndefined();
  });

  test('reads a value as it stands in the field now, and none of what has no value', () => {
    const source: NameSource = { selector: 'input,b', read: 'value' };
    document.body.innerHTML = '<input value="when loaded">';
    const input = document.querySelector('input');
    if (input) input.value = 'Contoso';

    expect(readName(document, adapterWith([source]))?.name).toBe('Contoso');
    expect(nameIn('<b>Contoso</b>', [source])).toBeUndefined();
  });

  test('says whether its source is sure', () => {
    document.title = 'Contoso - App';
    const title: NameSource = { selector: 'title', read: 'title', endings: [' - App'] };

    expect(readName(document, adapterWith([title]))).toEqual({ name: 'Contoso', unsure: false });
    expect(readName(document, adapterWith([{ ...title, unsure: true }]))?.unsure).toBe(true);
  });
});

describe('Dynamics 365', () => {
  const form = (text: string) =>
    `<div data-id="editFormRoot"><h1 data-id="header_title">${text}</h1></div>`;
  const name = (html: string) => {
    document.body.innerHTML = html;
    return readName(document, dynamics365);
  };

  test.each([
    'Contoso, Ltd.',
    'Contoso, Ltd.<span data-id="header_saveStatus">- Saved</span>',
    'Contoso, Ltd.<span data-id="header_saveStatus">\u200e- Tallennettu</span>',
    'Contoso, Ltd. - Unsaved',
  ])('reads %j without its save state', (text) => {
    expect(name(form(text))).toEqual({ name: 'Contoso, Ltd.', unsure: false });
  });

  test('the form comes before any other heading, and dialogs are passed over', () => {
    const other = '<h1 data-id="header_title">Fabrikam</h1>';

    expect(name(`${other}${form('Contoso')}`)?.name).toBe('Contoso');
    expect(name(`<div role="dialog">${form('Fabrikam')}</div>${form('Contoso')}`)?.name).toBe(
      'Contoso',
    );
    expect(name(other)?.name).toBe('Fabrikam');
  });

  test('its title is never taken for a name', () => {
    document.title = 'Account: Information: Contoso, Ltd. - Power Apps';

    expect(name('<h1>Dynamics 365</h1>')).toBeUndefined();
  });
});

describe('FTOP', () => {
  test('a heading is shown as unsure; a tab or the application is no name', () => {
    document.title = 'Fabrikam';
    document.body.innerHTML = '<h1>Contoso</h1>';
    expect(readName(document, ftop)).toEqual({ name: 'Contoso', unsure: true });

    document.body.innerHTML = '<h1>Playbook</h1>';
    expect(readName(document, ftop)).toEqual({ name: 'Fabrikam', unsure: true });

    document.title = 'FastTrack Orchestration Portal';
    expect(readName(document, ftop)).toBeUndefined();
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
    document.title = 'Party - Tryton';
    document.body.innerHTML =
      '<div class="modal" role="dialog"><input name="name" value="Dialog"></div>' +
      page(pane('', 'Fabrikam') + pane(' active', 'Contoso'));

    expect(readName(document, tryton)).toEqual({ name: 'Contoso', unsure: false });
  });

  test("an empty name is none, rather than a contact's below it", () => {
    document.body.innerHTML = page(pane(' active', ''));

    expect(readName(document, tryton)).toBeUndefined();
  });
});
