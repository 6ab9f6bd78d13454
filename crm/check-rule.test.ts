// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { CrmAdapter, NameSource, RecordPage } from './adapter';
import { builtInAdapters } from './adapters';
import { checkRule } from './check-rule';

const page: RecordPage = { id: 'number', path: '/customers/:id~' };
const rule: CrmAdapter = {
  id: 'our-crm',
  name: 'Our CRM',
  hosts: ['crm.example.com', 'crm.example.com:8443', 'localhost:3000', '[::1]:80'],
  records: [page],
  names: [{ selector: 'h1.name' }],
  dock: 'body',
};

const faultsOf = (part: Partial<CrmAdapter>) =>
  checkRule({ ...rule, ...part }).map(({ place, reason }) => `${place} ${reason}`);
const faultsOfPage = (part: Partial<RecordPage>) => faultsOf({ records: [{ ...page, ...part }] });
const faultsOfName = (part: Partial<NameSource>) =>
  faultsOf({ names: [{ selector: 'h1', ...part }] });

test('a rule that is fit to be used has no fault', () => {
  expect(checkRule(rule)).toEqual([]);
  expect(
    faultsOf({
      hosts: [],
      names: [],
      otherPages: [{ path: '/customers' }],
      notNames: ['customers'],
      addressIn: 'shows',
      idOnPage: { selector: 'input[name=id]', read: 'value' },
    }),
  ).toEqual([]);
});

test('what is built in would be fit too, but for its id, its hosts and an id that stands alone', () => {
  const faults = builtInAdapters.flatMap((adapter) =>
    checkRule({ ...adapter, id: `our-${adapter.id}`, hosts: [] }).map(
      ({ place, reason }) => `${adapter.id} ${place} ${reason}`,
    ),
  );

  expect(faults).toEqual(['salesforce records[7] noLiteral']);
});

describe('id and name', () => {
  test.each([
    ['', 'id empty'],
    ['Our CRM', 'id badId'],
    ['our:crm', 'id badId'],
    ['7crm', 'id badId'],
    ['by-hand', 'id taken'],
    ['dynamics365', 'id taken'],
    [`a${'b'.repeat(40)}`, 'id tooLong'],
  ])('%j: %s', (id, fault) => {
    expect(faultsOf({ id })).toEqual([fault]);
  });

  test.each([
    [' ', 'name empty'],
    ['x'.repeat(61), 'name tooLong'],
  ])('%j: %s', (name, fault) => {
    expect(faultsOf({ name })).toEqual([fault]);
  });
});

describe('hosts', () => {
  test.each([
    ['', 'hosts[0] empty'],
    ['*', 'hosts[0] hostWildcard'],
    ['*.example.com', 'hosts[0] hostWildcard'],
    ['crm#.example.com', 'hosts[0] hostWildcard'],
    ['https://crm.example.com', 'hosts[0] notAHost'],
    ['crm.example.com/', 'hosts[0] notAHost'],
    ['CRM.example.com', 'hosts[0] notAHost'],
    ['crm.example.com:443', 'hosts[0] notAHost'],
    ['user@crm.example.com', 'hosts[0] notAHost'],
    ['crm example', 'hosts[0] notAHost'],
    ['[', 'hosts[0] notAHost'],
  ])('%j: %s', (host, fault) => {
    expect(faultsOf({ hosts: [host] })).toEqual([fault]);
  });

  test('are 20 at most', () => {
    expect(faultsOf({ hosts: Array(21).fill('a.example.com') })).toEqual(['hosts tooMany']);
  });
});

describe('where the id stands', () => {
  test.each<[Partial<RecordPage>, ...string[]]>([
    [{ path: '/customers' }, 'records[0] noId'],
    [{ path: '/customers/:id/:id' }, 'records[0] severalIds'],
    [{ path: '/customers/:id', query: { id: ':id' } }, 'records[0] severalIds'],
    [{ path: '/:id' }, 'records[0] noLiteral'],
    [{ path: '**/:id' }, 'records[0] noLiteral'],
    [{ path: '/*/:id~' }, 'records[0] noLiteral'],
    [{ path: '/', hash: '#/:id' }, 'records[0] noLiteral'],
    [{ path: '/', query: { id: ':id' } }, 'records[0] noLiteral'],
    [{ path: '/', hashQuery: { ID: ':id' } }, 'records[0] noLiteral'],
    [{ path: '/c/:id', notQuery: { x: ':id' } }, 'records[0].notQuery.x idMisplaced'],
    [{ path: '/c/:id', notPath: '/c/new/:id' }, 'records[0].notPath idMisplaced'],
  ])('%j: %s', (part, fault) => {
    expect(faultsOfPage(part)).toEqual([fault]);
  });

  test.each<Partial<RecordPage>>([
    { path: '/', query: { customer: ':id' } },
    { path: '/', query: { id: ':id', module: 'customers' } },
    { path: '**/customers/:id' },
    { path: '/', hash: '#customers/:id' },
  ])('%j is enough', (part) => {
    expect(faultsOfPage(part)).toEqual([]);
  });
});

describe('a template', () => {
  test.each([
    ['', 'records[0].path empty', 'records[0] noId', 'records[0] noLiteral'],
    ['**/a/**/:id', 'records[0].path severalAny'],
    ['**a/:id', 'records[0].path neverMatches'],
    ['***/a/:id', 'records[0].path neverMatches'],
    ['/~a/:id', 'records[0].path neverMatches'],
    ['/*a/:id', 'records[0].path neverMatches'],
    ['/a/:ids', 'records[0].path neverMatches'],
    ['/a/:id*', 'records[0].path neverMatches'],
    ['a/:id', 'records[0].path neverMatches'],
    [`/a/:id/${'x'.repeat(300)}`, 'records[0].path tooLong'],
  ])('%j in the path: %s', (path, ...faults) => {
    expect(faultsOfPage({ path })).toEqual(faults);
  });

  test('in any other part is checked too', () => {
    expect(faultsOfPage({ hash: '/a' })).toEqual(['records[0].hash neverMatches']);
    expect(faultsOfPage({ query: { a: '**x' } })).toEqual(['records[0].query.a neverMatches']);
    expect(faultsOfPage({ hashQuery: { a: '' } })).toEqual(['records[0].hashQuery.a empty']);
    expect(faultsOfPage({ notQuery: { a: '~b' } })).toEqual(['records[0].notQuery.a neverMatches']);
    expect(faultsOfPage({ notPath: 'new' })).toEqual(['records[0].notPath neverMatches']);
  });

  test('has no fault where it can match', () => {
    for (const path of ['/a/:id', '/a/:id~', '/a/:id**', '/a*/:id', '**/a/*/:id/x', '/a/:id;**']) {
      expect(faultsOfPage({ path }), path).toEqual([]);
    }
  });
});

describe('lists and shapes', () => {
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`a${index}`, 'b']));

  test.each<[string, Partial<CrmAdapter>, ...string[]]>([
    ['no records', { records: [] }, 'records empty'],
    ['many records', { records: Array(21).fill(page) }, 'records tooMany'],
    ['many names', { names: Array(11).fill({ selector: 'h1' }) }, 'names tooMany'],
    ['many labels', { notNames: Array(101).fill('x') }, 'notNames tooMany'],
    ['an empty label', { notNames: ['x', ''] }, 'notNames[1] empty'],
    ['many parameters', { records: [{ ...page, query: many }] }, 'records[0].query tooMany'],
    [
      'a shape of the future',
      { records: [{ ...page, id: 'colour' as 'number' }] },
      'records[0].id unknownShape',
    ],
    [
      'a type of the future',
      { records: [{ ...page, type: 'pet' as 'account' }] },
      'records[0].type unknownType',
    ],
    [
      'any page',
      { otherPages: [{ path: '/a' }, { path: '/**' }] },
      'otherPages[1] matchesEverything',
    ],
    ['no name of a parameter', { addressIn: '' }, 'addressIn empty'],
    [
      'no nested parameter',
      { records: [{ ...page, nestedQuery: '' }] },
      'records[0].nestedQuery empty',
    ],
  ])('%s', (_, part, ...faults) => {
    expect(faultsOf(part)).toEqual(faults);
  });
});

describe('where the name stands', () => {
  test.each<[Partial<NameSource>, string]>([
    [{ selector: '' }, 'names[0].selector empty'],
    [{ selector: 'h1[' }, 'names[0].selector badSelector'],
    [{ selector: 'h1'.repeat(251) }, 'names[0].selector tooLong'],
    [{ without: ':nope(' }, 'names[0].without badSelector'],
    [{ endings: [''] }, 'names[0].endings[0] empty'],
    [{ forms: ['* | App'] }, 'names[0].forms[0] badForm'],
    [{ forms: [':name', ':name:name'] }, 'names[0].forms[1] badForm'],
  ])('%j: %s', (part, fault) => {
    expect(faultsOfName(part)).toEqual([fault]);
  });

  test('the mark of the id is a selector too', () => {
    expect(faultsOf({ idOnPage: { selector: 'input[' } })).toEqual([
      'idOnPage.selector badSelector',
    ]);
  });

  test('without a document selectors are not tried', () => {
    const bad = { ...rule, names: [{ selector: 'h1[' }] };

    expect(checkRule(bad, null)).toEqual([]);
  });
});
