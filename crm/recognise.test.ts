import { describe, expect, test } from 'vitest';
import type { CrmAdapter, PagePattern, RecordPage } from './adapter';
import { matchesHost, recogniseCrm, recogniseRecord } from './recognise';

function adapterWith(part: Partial<CrmAdapter>): CrmAdapter {
  return { id: 'x', name: 'X', hosts: [], records: [], names: [], dock: 'body', ...part };
}

function idAt(address: string, page: Partial<RecordPage>): string | undefined {
  const adapter = adapterWith({ records: [{ type: 'account', id: 'number', ...page }] });
  return recogniseRecord(new URL(address, 'https://crm.example.com'), [adapter])?.id;
}

function fits(address: string, page: PagePattern): boolean {
  const adapter = adapterWith({ otherPages: [page] });
  return recogniseCrm(new URL(address, 'https://crm.example.com'), [adapter]) !== undefined;
}

describe('a host pattern', () => {
  const matches = (pattern: string, host: string) =>
    matchesHost(adapterWith({ hosts: ['never.example', pattern] }), new URL(`https://${host}/`));

  test('has one label for * and one digit for #', () => {
    expect(matches('*.crm#.example.com', 'contoso.crm4.example.com')).toBe(true);
    expect(matches('*.crm#.example.com', 'contoso.crm4.example.com:8443')).toBe(true);
    expect(matches('*.crm#.example.com', 'crm4.example.com')).toBe(false);
    expect(matches('*.crm#.example.com', 'contoso.api.crm4.example.com')).toBe(false);
    expect(matches('*.crm#.example.com', 'contoso.crm44.example.com')).toBe(false);
    expect(matches('*.crm#.example.com', 'contoso.crm.example.com')).toBe(false);
  });

  test('has a label to its end for *, which is never www', () => {
    expect(matches('app-*.example.com', 'app-eu1.example.com')).toBe(true);
    expect(matches('app-*.example.com', 'app-.example.com')).toBe(false);
    expect(matches('app-*.example.com', 'app-eu1.x.example.com')).toBe(false);
    expect(matches('*1.example.com', 'a1.example.com')).toBe(false);
    expect(matches('*.example.com', 'www.example.com')).toBe(false);
    expect(matches('*.example.com', 'www2.example.com')).toBe(true);
    expect(matches('*.*.example.com', 'a.www.example.com')).toBe(false);
    expect(matches('www.example.com', 'www.example.com')).toBe(true);
    expect(matches('**.example.com', 'a.b.example.com')).toBe(false);
  });

  test('with a port is that port alone', () => {
    expect(matches('a.example.com:8443', 'a.example.com:8443')).toBe(true);
    expect(matches('a.example.com:8443', 'a.example.com')).toBe(false);
    expect(matches('a.example.com:8443', 'a.example.com:84')).toBe(false);
    expect(matches('a.example.com', 'a.example.com:8443')).toBe(true);
    expect(matches('[::1]:8443', '[::1]:8443')).toBe(true);
    expect(matches('[::1]', '[::1]:8443')).toBe(true);
    expect(matches('[::1]:8443', '[::1]')).toBe(false);
  });

  test('has a dot for a dot, and an end', () => {
    expect(matches('a.example.com', 'a.example.com')).toBe(true);
    expect(matches('a.example.com', 'axexample.com')).toBe(false);
    expect(matches('a.example.com', 'a.example.com.evil.test')).toBe(false);
    expect(matches('a.example.com', 'evil-a.example.com')).toBe(false);
  });
});

describe('a page pattern', () => {
  test('matches as a whole', () => {
    expect(idAt('/a/1', { path: '/a/:id' })).toBe('1');
    expect(idAt('/a/1/x', { path: '/a/:id' })).toBeUndefined();
    expect(idAt('/x/a/1', { path: '/a/:id' })).toBeUndefined();
    expect(idAt('/a/1?x=y#z', { path: '/a/:id' })).toBe('1');
  });

  test('has one segment for *, and anything for **', () => {
    expect(fits('/a/b/c', { path: '/a/*/c' })).toBe(true);
    expect(fits('/a//c', { path: '/a/*/c' })).toBe(false);
    expect(fits('/a/b/b/c', { path: '/a/*/c' })).toBe(false);
    expect(fits('/a/b;x/c', { path: '/a/*/c' })).toBe(false);
    expect(fits('/a/b/b/c', { path: '/a/**/c' })).toBe(true);
    expect(fits('/a', { path: '/a**' })).toBe(true);
    expect(fits('/abc', { path: '/a*c' })).toBe(false);
    expect(fits('/abc', { path: '/a*' })).toBe(true);
  });

  test('never matches with two ** in a part', () => {
    expect(fits('/a/b/c/d', { path: '/**/b/**' })).toBe(false);
  });

  test('takes no character for more than itself', () => {
    expect(fits('/a.b(c)+$', { path: '/a.b(c)+$' })).toBe(true);
    expect(fits('/axb', { path: '/a.b' })).toBe(false);
  });

  test('minds the case of path and hash, unless told otherwise', () => {
    expect(idAt('/A/1', { path: '/a/:id' })).toBeUndefined();
    expect(idAt('/A/1', { path: '/a/:id', anyCase: true })).toBe('1');
    expect(idAt('/#A/1', { hash: '#a/:id' })).toBeUndefined();
    expect(idAt('/#A/1', { hash: '#a/:id', anyCase: true })).toBe('1');
  });

  test('never minds the case of names and values in the query', () => {
    expect(idAt('/?Kind=ACCOUNT&ID=1', { query: { kind: 'account', id: ':id' } })).toBe('1');
    expect(idAt('/?kind=account&id=1', { query: { Kind: 'Account', Id: ':id' } })).toBe('1');
  });

  test('asks for every part named', () => {
    const page = { path: '/a', hash: '#b', query: { c: 'd', id: ':id' } };

    expect(idAt('/a?c=d&id=1#b', page)).toBe('1');
    expect(idAt('/x?c=d&id=1#b', page)).toBeUndefined();
    expect(idAt('/a?c=d&id=1#x', page)).toBeUndefined();
    expect(idAt('/a?c=x&id=1#b', page)).toBeUndefined();
    expect(idAt('/a?id=1#b', page)).toBeUndefined();
    expect(idAt('/a?c=d#b', page)).toBeUndefined();
  });

  test('decodes the id once', () => {
    expect(idAt('/a/%31', { path: '/a/:id' })).toBe('1');
    expect(idAt('/a/%2531', { path: '/a/:id' })).toBeUndefined();
    expect(idAt('/?id=%31', { query: { id: ':id' } })).toBe('1');
    expect(idAt('/?id=%2531', { query: { id: ':id' } })).toBeUndefined();
    expect(idAt('/a/%E0%A4%A', { path: '/a/:id' })).toBeUndefined();
  });

  test('has no id where two contradict each other', () => {
    expect(idAt('/?id=1&id=1', { query: { id: ':id' } })).toBe('1');
    expect(idAt('/?id=1&id=2', { query: { id: ':id' } })).toBeUndefined();
    expect(idAt('/?id=1&ID=x', { query: { id: ':id' } })).toBeUndefined();
    expect(idAt('/1?id=2', { path: '/:id', query: { id: ':id' } })).toBeUndefined();
    expect(idAt('/?id=1&a=b&a=c', { query: { id: ':id', a: 'b' } })).toBeUndefined();
  });

  test('reads the hash as parameters, in any order and case', () => {
    const page = { hashQuery: { model: 'x.y', id: ':id' } };

    expect(idAt('/#id=1&model=x.y', page)).toBe('1');
    expect(idAt('/#a=b&Model=X.Y&ID=%31', page)).toBe('1');
    expect(idAt('/?model=x.y&id=1', page)).toBeUndefined();
    expect(idAt('/#id=1', page)).toBeUndefined();
    expect(idAt('/#id=1&model=xzy', page)).toBeUndefined();
    expect(idAt('/#id=1&id=2&model=x.y', page)).toBeUndefined();
    expect(idAt('/#id=%2531&model=x.y', page)).toBeUndefined();
    expect(idAt('/?model=x.y#id=1', { query: { model: '*' }, hashQuery: { id: ':id' } })).toBe('1');
  });

  test('is another page with a parameter or a path that it excludes', () => {
    const page = { query: { id: ':id' }, notQuery: { copy: 'true', x: '*' }, notPath: '**/new' };

    expect(idAt('/a?id=1', page)).toBe('1');
    expect(idAt('/a?id=1&copy=false', page)).toBe('1');
    expect(idAt('/a?id=1&copy=true', page)).toBeUndefined();
    expect(idAt('/a?id=1&COPY=True', page)).toBeUndefined();
    expect(idAt('/a?id=1&copy=false&copy=true', page)).toBeUndefined();
    expect(idAt('/a?id=1&x=y', page)).toBeUndefined();
    expect(idAt('/a/new?id=1', page)).toBeUndefined();
    expect(idAt('/a/new/?id=1', page)).toBeUndefined();
    expect(idAt('/new/a?id=1', page)).toBe('1');
  });

  test('has an id in a nested query only where the query has none', () => {
    const page = { query: { a: 'b', id: ':id' }, nestedQuery: 'more' };

    expect(idAt('/?a=b&more=id%3D1', page)).toBe('1');
    expect(idAt('/?a=b&More=x%3Dy%26ID%3D%2531', page)).toBe('1');
    expect(idAt('/?a=b&id=2&more=id%3D1', page)).toBe('2');
    expect(idAt('/?a=b&id=&more=id%3D1', page)).toBeUndefined();
    expect(idAt('/?a=b&more=id%3D1&more=id%3D2', page)).toBeUndefined();
    expect(idAt('/?more=a%3Db%26id%3D1', page)).toBeUndefined();
    expect(idAt('/?a=b&more=id%3D1', { query: page.query })).toBeUndefined();
  });
});

describe('the record', () => {
  const adapter = adapterWith({
    id: 'mycrm',
    records: [
      { type: 'account', id: 'guid', path: '/:id' },
      { type: 'contact', id: 'number', path: '/:id' },
    ],
  });
  const at = (address: string) => recogniseRecord(new URL(address), [adapter]);

  test('carries CRM, host with port, type and id in its key', () => {
    expect(at('https://crm.example.com:8443/42')).toEqual({
      key: 'mycrm:crm.example.com:8443:contact:42',
      crm: 'mycrm',
      host: 'crm.example.com:8443',
      type: 'contact',
      id: '42',
    });
  });

  test('the same id on two hosts is two records', () => {
    expect(at('https://a.example.com/42')?.key).not.toBe(at('https://b.example.com/42')?.key);
  });

  test('stands on web pages only', () => {
    expect(at('http://a.example.com/42')).toBeDefined();
    expect(at('ftp://a.example.com/42')).toBeUndefined();
    expect(at('file:///42')).toBeUndefined();
  });
});

describe('with several CRMs', () => {
  const anywhere = adapterWith({
    id: 'anywhere',
    records: [{ type: 'account', id: 'number', path: '/:id' }],
    otherPages: [{ path: '/list' }, { path: '/shared' }],
  });
  const rival = adapterWith({ id: 'rival', otherPages: [{ path: '/shared' }, { path: '/42' }] });
  const owner = adapterWith({ id: 'owner', hosts: ['owner.example'] });
  const adapters = [anywhere, rival, owner];
  const crmAt = (address: string) => recogniseCrm(new URL(address), adapters)?.id;

  test("a CRM's own host belongs to it, whatever the address looks like", () => {
    expect(recogniseRecord(new URL('https://owner.example/42'), adapters)).toBeUndefined();
    expect(recogniseRecord(new URL('https://another.example/42'), adapters)?.crm).toBe('anywhere');
    expect(crmAt('https://owner.example/42')).toBe('owner');
    expect(crmAt('https://owner.example/list')).toBe('owner');
  });

  test('an address that two CRMs take for a customer is none', () => {
    const twin = adapterWith({ id: 'twin', records: [{ id: 'number', path: '/:id' }] });
    const at = new URL('https://another.example/42');

    expect(recogniseRecord(at, [anywhere, twin])).toBeUndefined();
    expect(recogniseRecord(at, [anywhere, rival])?.crm).toBe('anywhere');
  });

  test('elsewhere a record is surest, then another page, and in doubt it is none', () => {
    expect(crmAt('https://another.example/42')).toBe('anywhere');
    expect(crmAt('https://another.example/list')).toBe('anywhere');
    expect(crmAt('https://another.example/shared')).toBeUndefined();
    expect(crmAt('https://another.example/')).toBeUndefined();
    expect(crmAt('ftp://owner.example/')).toBeUndefined();
  });
});
