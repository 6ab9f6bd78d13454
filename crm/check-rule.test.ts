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

test('what is built in is fit too, but for an id that stands alone', () => {
  const faults = builtInAdapters.flatMap((adapter) =>
    checkRule(adapter).map(({ place, reason }) => `${adapter.id} ${place} ${reason}`),
  );

  expect(faults).toEqual(['salesforce records[7] noLiteral']);
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
    ['**/a/**/:id', 'records[0].path severalAny'],
    ['**a/:id', 'records[0].path neverMatches'],
    ['***/a/:id', 'records[0].path neverMatches'],
    ['/~a/:id', 'records[0].path neverMatches'],
    ['/*a/:id', 'records[0].path neverMatches'],
    ['/a/:ids', 'records[0].path neverMatches'],
    ['/a/:id*', 'records[0].path neverMatches'],
    ['a/:id', 'records[0].path neverMatches'],
  ])('%j in the path: %s', (path, fault) => {
    expect(faultsOfPage({ path })).toEqual([fault]);
  });

  test('in any other part is checked too', () => {
    expect(faultsOfPage({ hash: '/a' })).toEqual(['records[0].hash neverMatches']);
    expect(faultsOfPage({ query: { a: '**x' } })).toEqual(['records[0].query.a neverMatches']);
    expect(faultsOfPage({ notQuery: { a: '~b' } })).toEqual(['records[0].notQuery.a neverMatches']);
    expect(faultsOfPage({ notPath: 'new' })).toEqual(['records[0].notPath neverMatches']);
  });

  test('has no fault where it can match', () => {
    for (const path of ['/a/:id', '/a/:id~', '/a/:id**', '/a*/:id', '**/a/*/:id/x', '/a/:id;**']) {
      expect(faultsOfPage({ path }), path).toEqual([]);
    }
  });
});

test('another page that is any page', () => {
  expect(faultsOf({ otherPages: [{ path: '/a' }, { path: '/**' }] })).toEqual([
    'otherPages[1] matchesEverything',
  ]);
});

describe('where the name stands', () => {
  test.each<[Partial<NameSource>, string]>([
    [{ selector: 'h1[' }, 'names[0].selector badSelector'],
    [{ without: ':nope(' }, 'names[0].without badSelector'],
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
