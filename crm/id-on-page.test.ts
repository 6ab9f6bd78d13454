// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { CrmAdapter } from './adapter';
import { readName } from './name-reader';

describe('where the page carries the id', () => {
  const guid = '9f2b180d-0a5a-45e8-b814-7bd8d67d42e0';
  const adapter: CrmAdapter = {
    id: 'x',
    name: 'X',
    hosts: [],
    names: [{ selector: 'h1' }],
    dock: 'body',
    records: [{ id: 'guid', path: '/:id' }],
    idOnPage: { selector: 'input[name=record]', read: 'value' },
  };
  const name = (html: string, id: string | undefined = guid) => {
    document.body.innerHTML = html;
    return readName(document, adapter, id);
  };
  const field = (id: string) => `<input type="hidden" name="record" value="${id}">`;

  test.each([guid, `{${guid.toUpperCase()}}`, ` ${guid} `])(
    'a name beside %j is that record’s own, also where it is not seen',
    (written) => {
      expect(name(`${field(written)}<h1>Contoso</h1>`)).toEqual({
        name: 'Contoso',
        unsure: false,
        isOwn: true,
      });
    },
  );

  test.each([
    ['of another record', field('7c1d9a52-0b7e-4c55-9d1f-2f6a8e10b3c4')],
    ['that is empty', field('')],
    ['that is none', field('x')],
    ['in a dialog', `<div role="dialog">${field(guid)}</div>`],
    ['missing', ''],
  ])('an id %s: no name', (_, html) => {
    expect(name(`${html}<h1>Contoso</h1>`)).toBeUndefined();
  });

  test('the first that is not empty counts', () => {
    const another = field('7c1d9a52-0b7e-4c55-9d1f-2f6a8e10b3c4');

    expect(name(`${field('')}${field(guid)}${another}<h1>Contoso</h1>`)?.name).toBe('Contoso');
    expect(name(`${another}${field(guid)}<h1>Contoso</h1>`)).toBeUndefined();
  });

  test('it can be a text', () => {
    const inText: CrmAdapter = { ...adapter, idOnPage: { selector: '.id' } };
    document.body.innerHTML = `<p class="id" hidden>${guid}</p><h1>Contoso</h1>`;

    expect(readName(document, inText, guid)?.isOwn).toBe(true);
  });

  test('nobody asks for a record: any name, and nobody’s own', () => {
    document.body.innerHTML = '<h1>Contoso</h1>';

    expect(readName(document, adapter)).toMatchObject({ name: 'Contoso', isOwn: false });
  });

  test('a selector that is none finds no id', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const broken: CrmAdapter = { ...adapter, idOnPage: { selector: 'input[' } };
    document.body.innerHTML = '<h1>Contoso</h1>';

    expect(readName(document, broken, guid)).toBeUndefined();
  });
});
