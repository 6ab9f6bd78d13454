import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFacts } from './facts';

const whole = {
  name: 'Contoso Retail Ltd',
  employees: 120,
  owner: 'Alex Admin',
  website: 'https://contoso.example/',
  readAt: 1_000,
};
const with_ = (part: object) => parseFacts({ ...whole, ...part });

test('facts that are facts pass as they are, and again when they were kept', () => {
  expect(parseFacts(whole)).toEqual(whole);
  expect(parseFacts(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

describe('a text', () => {
  test.each(['name', 'owner'])('in %s is on one line, clean, and cut', (part) => {
    expect(with_({ [part]: ' Con\u202eto\u0000so\n Ltd ' })).toMatchObject({
      [part]: 'Contoso Ltd',
    });
    expect(with_({ [part]: 'x'.repeat(5_000) })).toMatchObject({
      [part]: `${'x'.repeat(199)}…`,
    });
  });

  test.each([[''], [' \u200b'], [null], [false], [7], [['Contoso']], [{ name: 'Contoso' }]])(
    'that is %j is none',
    (text) => {
      expect(with_({ name: text })?.name).toBeUndefined();
      expect(with_({ owner: text })?.owner).toBeUndefined();
    },
  );
});

describe('a number of employees', () => {
  test.each([1, 999, 10_000_000])('may be %d', (employees) => {
    expect(with_({ employees })?.employees).toBe(employees);
  });

  test.each([0, -5, 1.5, 10_000_001, Number.NaN, Number.POSITIVE_INFINITY, '120', null, [120]])(
    'is none where it is %j',
    (employees) => {
      expect(with_({ employees })).toEqual({ ...whole, employees: undefined });
    },
  );
});

describe('a website', () => {
  test.each([
    ['https://contoso.example/a?b#c', 'https://contoso.example/a?b#c'],
    ['HTTP://Contoso.example', 'http://contoso.example/'],
    [' www.contoso.example ', 'https://www.contoso.example/'],
    ['contoso.example/about us', undefined],
    ['contoso.example:8080/about', 'https://contoso.example:8080/about'],
    ['münchen.example', 'https://xn--mnchen-3ya.example/'],
  ])('written %j is %j', (website, expected) => {
    expect(with_({ website })?.website).toBe(expected);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//contoso.example',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'ftp://contoso.example',
    'blob:https://contoso.example/1',
    'chrome-extension://abc/panel.html',
    'mailto:sales@contoso.example',
    'sales@contoso.example',
    'https://user:secret@contoso.example/',
    'https://contoso.example@evil.example/',
    '//contoso.example',
    'contoso',
    'https://',
    '',
    `https://contoso.example/${'x'.repeat(2_000)}`,
    null,
    ['https://contoso.example'],
  ])('is none where it is %j', (website) => {
    expect(with_({ website })).toEqual({ ...whole, website: undefined });
  });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'Contoso'],
  ['a list', [whole]],
  ['an object', { readAt: 1 }],
  ['nothing that makes sense', { ...whole, name: '', employees: 0, owner: 7, website: 'x' }],
  ['a key more', { ...whole, revenue: 7 }],
  ['no moment', { ...whole, readAt: undefined }],
])('%s tells nothing', (_, found) => {
  expect(parseFacts(found)).toBeUndefined();
});

test('whatever comes, a website can be opened safely, and nothing throws', () => {
  const scheme = fc.constantFrom('https://', 'http://a.example', 'javascript:', '//', 'www.', '');
  const address = fc.tuple(scheme, fc.string()).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(address, fc.jsonValue()), (website) => {
      const known = with_({ website })?.website;
      if (known !== undefined) expect(known).toMatch(/^https?:\/\/[^@]/);
    }),
  );
});
