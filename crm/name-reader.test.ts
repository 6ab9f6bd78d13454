// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CrmAdapter, NameSource } from './adapter';
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
  // A source that fails is said, once for each look: here many do.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
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
    ['is in a modal by class', '<div class="modal in"><h1>Old</h1></div><h1>Contoso</h1>'],
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

    expect(readName(document, adapterWith([title]))).toEqual({
      name: 'Contoso',
      unsure: false,
      isOwn: false,
    });
    expect(readName(document, adapterWith([{ ...title, unsure: true }]))?.unsure).toBe(true);
  });
});

describe('a title', () => {
  const title: NameSource = { selector: 'title', read: 'title' };

  test.each([
    ['(3) Contoso', 'Contoso'],
    ['(12+) Contoso', 'Contoso'],
    ['(Old) Contoso', '(Old) Contoso'],
    ['(3)Contoso', '(3)Contoso'],
    ['Contoso (3)', 'Contoso (3)'],
  ])('%j is read as %j: how many messages are unread is no part of a name', (text, name) => {
    document.title = text;
    expect(nameIn('', [title])).toBe(name);
  });

  test('is as it is in an element, where a company may be numbered', () => {
    expect(nameIn('<h1>(3) Contoso</h1>')).toBe('(3) Contoso');
  });
});

describe('with forms', () => {
  const source: NameSource = { selector: 'h1', forms: ['Account: :name | *', ':name | * | App'] };
  const next: NameSource = { selector: 'h2' };

  test('the first that fits counts', () => {
    expect(nameIn('<h1>Account: Contoso | App</h1>', [source])).toBe('Contoso');
    expect(nameIn('<h1>Contoso | Account | App</h1>', [source])).toBe('Contoso');
  });

  test('what fits none is no name, and the next source is asked', () => {
    expect(nameIn('<h1>Contoso</h1>', [source])).toBeUndefined();
    expect(nameIn('<h1>Contoso</h1><h2>Fabrikam</h2>', [source, next])).toBe('Fabrikam');
  });

  test('endings are cut off before, labels compared after', () => {
    const saved: NameSource = { ...source, endings: ['- Saved'] };

    expect(nameIn('<h1>Contoso | Account | App - Saved</h1>', [saved])).toBe('Contoso');
    expect(nameIn('<h1>Recent | Account | App</h1>', [source], ['recent'])).toBeUndefined();
  });

  test('a text longer than any name is cut before', () => {
    const long = `${'x'.repeat(2_000)} | Account | App`;

    expect(nameIn(`<h1>${long}</h1>`, [source])).toBeUndefined();
  });
});

describe('whatever the page has put in the way', () => {
  test.each([
    [
      'a form that hides its own text',
      '<form id="f"><input name="childNodes">Contoso</form>',
      '#f',
    ],
    ['a form that hides where it is', '<form id="f"><input name="matches">Contoso</form>', '#f'],
    ['a picture', '<svg><title>Contoso</title></svg>', 'svg, title'],
    ['an empty page', '', '*'],
  ])('%s does not make it throw', (_, html, selector) => {
    document.body.innerHTML = html;

    expect(() =>
      readName(document, adapterWith([{ selector }, { selector, read: 'value' }])),
    ).not.toThrow();
  });

  test('a document whose own title is hidden has none', () => {
    const clobbered = {
      get title() {
        return document.createElement('form');
      },
    } as unknown as Document;

    expect(
      readName(clobbered, adapterWith([{ selector: 'title', read: 'title' }, heading])),
    ).toBeUndefined();
  });

  test('no selector at all makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (selector, without) => {
        document.body.innerHTML = '<h1>Contoso</h1>';
        readName(
          document,
          { ...adapterWith([{ selector, without }]), idOnPage: { selector } },
          '1',
        );
      }),
      { numRuns: 50 },
    );
  });
});
