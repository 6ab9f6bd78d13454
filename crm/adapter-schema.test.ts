import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRule, placeOf } from './adapter-schema';
import { builtInAdapters } from './adapters';
import { acmeRule, fullRule } from './rule-for-tests';

function faultsOf(change: object, rule: object = acmeRule) {
  const parsed = parseRule({ ...rule, ...change });
  return parsed.ok ? [] : parsed.faults;
}

const page = acmeRule.records[0]!;
const long = (length: number) => 'x'.repeat(length);

describe('a rule', () => {
  test.each([acmeRule, fullRule])('with these fields is taken as it is', (rule) => {
    expect(parseRule(rule)).toEqual({ ok: true, rule });
  });

  test.each(builtInAdapters)('may say all that the adapter of $name says', (adapter) => {
    const rule = { ...adapter, id: 'own-copy', hosts: ['crm.example'] };
    const parsed = parseRule(rule);
    const faults = parsed.ok ? [] : parsed.faults;

    if (parsed.ok) expect(parsed.rule).toEqual(rule);
    // Classic has its records at the root: only Salesforce's own ids tell them from other pages.
    expect(faults.filter(({ reason }) => reason !== 'noLiteral')).toEqual([]);
    expect(faults).toHaveLength(adapter.id === 'salesforce' ? 1 : 0);
  });

  test('may do without a name on the page', () => {
    expect(faultsOf({ names: [] })).toEqual([]);
  });

  test.each([[null], ['rule'], [1], [true]])('is not %j', (input) => {
    expect(parseRule(input)).toEqual({ ok: false, faults: [{ place: '', reason: 'kind' }] });
  });

  test.each([[undefined], [[]], [[acmeRule]], [{}]])('is not %j', (input) => {
    expect(parseRule(input).ok).toBe(false);
  });

  test('from anywhere never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseRule(input).ok).toBe(false);
      }),
    );
  });
});

describe('refused with place and reason', () => {
  test.each([
    ['a field that nobody knows', { script: 'alert(1)' }, 'script', 'unknown'],
    [
      'an unknown field of a page',
      { records: [{ ...page, regex: '.*' }] },
      'records[0].regex',
      'unknown',
    ],
    ['an unknown field of a name', { names: [{ selector: 'h1', x: 1 }] }, 'names[0].x', 'unknown'],
    ['no list of pages', { records: [] }, 'records', 'empty'],
    ['no shape of the id', { records: [{ path: '/:id' }] }, 'records[0].id', 'missing'],
    ['an empty path', { records: [{ ...page, path: '' }] }, 'records[0].path', 'empty'],
    ['a name that is no text', { name: 7 }, 'name', 'kind'],
    ['a name with a blank before it', { name: ' Acme' }, 'name', 'unseen'],
    ['a name that turns the writing', { name: 'Acme \u202egnp' }, 'name', 'unseen'],
    ['a name of two lines', { name: 'Acme\nCRM' }, 'name', 'unseen'],
    ['names that are no list', { names: { selector: 'h1' } }, 'names', 'kind'],
    ['a label in upper case', { notNames: ['a', 'Clients'] }, 'notNames[1]', 'notLowerCase'],
    [
      'parameters that are no texts',
      { records: [{ ...page, query: { a: 1 } }] },
      'records[0].query.a',
      'kind',
    ],
    [
      'parameters that are a list',
      { records: [{ ...page, query: ['a'] }] },
      'records[0].query',
      'kind',
    ],
    ['an id of a built-in adapter', { id: 'dynamics365' }, 'id', 'notOwn'],
    ['an id that is part of no key', { id: 'own-a:b' }, 'id', 'notOwn'],
    ['the id of what is chosen by hand', { id: 'by-hand' }, 'id', 'notOwn'],
    ['an id that is too long', { id: `own-${long(37)}` }, 'id', 'tooLong'],
    ['no host', { hosts: [] }, 'hosts', 'empty'],
    ['a blank label', { notNames: ['x', ' '] }, 'notNames[1]', 'empty'],
    ['many labels', { notNames: Array(51).fill('x') }, 'notNames', 'tooMany'],
    ['many names', { names: Array(11).fill({ selector: 'h1' }) }, 'names', 'tooMany'],
    ['many pages', { records: Array(21).fill(page) }, 'records', 'tooMany'],
    ['a blank selector', { names: [{ selector: ' ' }] }, 'names[0].selector', 'empty'],
    [
      'a blank ending',
      { names: [{ selector: 'h1', endings: [' '] }] },
      'names[0].endings[0]',
      'empty',
    ],
    [
      'a blank parameter',
      { records: [{ ...page, hashQuery: { a: ' ' } }] },
      'records[0].hashQuery.a',
      'empty',
    ],
    ['a blank name of a parameter', { addressIn: ' ' }, 'addressIn', 'empty'],
    [
      'a blank nested parameter',
      { records: [{ ...page, nestedQuery: ' ' }] },
      'records[0].nestedQuery',
      'empty',
    ],
    ['a shape of the future', { records: [{ ...page, id: 'colour' }] }, 'records[0].id', 'noneOf'],
    ['a type of the future', { records: [{ ...page, type: 'pet' }] }, 'records[0].type', 'noneOf'],
  ])('%s', (_, change, place, reason) => {
    expect(faultsOf(change)).toEqual([expect.objectContaining({ place, reason })]);
  });

  test('what is missing', () => {
    const { dock, name, ...rest } = acmeRule;

    expect(faultsOf({}, rest)).toEqual([
      { place: 'name', reason: 'missing' },
      { place: 'dock', reason: 'missing' },
    ]);
  });

  test('what could stand in the place of what is none of it', () => {
    expect(faultsOf({ dock: 'left' })).toEqual([
      { place: 'dock', reason: 'noneOf', allowed: 'body, margin' },
    ]);
  });

  test('what is too long or too many, and how much fits', () => {
    const parameters = Object.fromEntries([...Array(11).keys()].map((n) => [`p${n}`, '1']));
    const change = {
      name: long(61),
      hosts: Array.from({ length: 21 }, (_, n) => `h${n}.example`),
      records: [{ ...page, path: `/:id${long(300)}`, query: parameters }],
      names: [{ selector: long(501), endings: [long(101)] }],
    };

    expect(faultsOf(change)).toEqual([
      { place: 'name', reason: 'tooLong', allowed: 60 },
      { place: 'hosts', reason: 'tooMany', allowed: 20 },
      { place: 'records[0].path', reason: 'tooLong', allowed: 300 },
      { place: 'records[0].query', reason: 'tooMany' },
      { place: 'names[0].selector', reason: 'tooLong', allowed: 500 },
      { place: 'names[0].endings[0]', reason: 'tooLong', allowed: 100 },
    ]);
  });

  test('a parameter named as what every object has, which would be dropped in silence', () => {
    const records = JSON.parse('[{"id":"number","path":"/:id","query":{"__proto__":"x"}}]');

    expect(faultsOf({ records })).toEqual([{ place: 'records[0].query', reason: 'kind' }]);
  });

  test('what the rule as a whole would do, once it has the shape of one', () => {
    expect(faultsOf({ records: [{ path: '/clients', id: 'number' }] })).not.toEqual([]);
  });
});

describe('a host', () => {
  test.each([
    'crm',
    'crm.acme.example',
    'localhost:8069',
    '10.0.0.7',
    '[::1]:8000',
    'my_crm.local',
  ])('%s is one', (host) => {
    expect(faultsOf({ hosts: [host] })).toEqual([]);
  });

  test.each([
    '*.acme.example',
    'crm#.example',
    'https://crm.acme.example',
    'crm.acme.example/app',
    'CRM.acme.example',
    'crm.acme.example.',
    'crm.acme.example:443',
    'crm.acme.example:80',
    'crm.acme.example:99999',
    'user@crm.acme.example',
    'crm acme.example',
    'münchen.example',
    '%63rm.example',
    '0x7f.1',
    ':8080',
  ])('%s is none, or is written otherwise', (host) => {
    expect(faultsOf({ hosts: [host] })).toEqual([{ place: 'hosts[0]', reason: 'notAHost' }]);
  });
});

test.each([
  [[], ''],
  [['names', 1, 'selector'], 'names[1].selector'],
  [['records', 0, 'query', 'a b'], 'records[0].query["a b"]'],
])('the place of %j is %j', (keys, place) => {
  expect(placeOf(keys)).toBe(place);
});
