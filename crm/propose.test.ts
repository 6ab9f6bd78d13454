import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CrmAdapter, RecordPage } from './adapter';
import { checkRule } from './check-rule';
import { proposePages } from './propose';
import { recogniseRecord } from './recognise';
import { to18 } from './salesforce-id';
import samples from './samples.json' with { type: 'json' };

const guid = '9f2b180d-0a5a-45e8-b814-7bd8d67d42e0';
const pagesOf = (address: string) => proposePages(new URL(address)).map(({ page }) => page);
const idAt = (url: URL, page: RecordPage) => recogniseRecord(url, [adapterOf(page)])?.id;

function adapterOf(page: RecordPage): CrmAdapter {
  return { id: 'ours', name: 'Ours', hosts: [], records: [page], names: [], dock: 'body' };
}

describe('of a CRM that nobody knows', () => {
  test.each<[string, RecordPage, string, string]>([
    ['/customers/4711', { id: 'number', path: '/customers/:id~' }, '4711', 'customers'],
    ['/customers/4711/edit?x=1', { id: 'number', path: '/customers/:id~' }, '4711', 'customers'],
    ['/crm/kunde/K-0042', { id: 'word', path: '/crm/kunde/:id~' }, 'K-0042', 'kunde'],
    [`/a/${guid.toUpperCase()}/`, { id: 'guid', path: '/a/:id~' }, guid, 'a'],
    [
      '/c/507f1f77bcf86cd799439011',
      { id: 'hex', path: '/c/:id~' },
      '507f1f77bcf86cd799439011',
      'c',
    ],
    [
      '/show.php?type=company&id=17&tab=notes&_=1795223992017',
      { id: 'number', path: '/show.php', query: { type: 'company', id: ':id' } },
      '17',
      'id',
    ],
    [
      '/card?customer_no=17',
      { id: 'number', path: '/card', query: { customer_no: ':id' } },
      '17',
      'customer_no',
    ],
    [
      '/app/#/company/17/overview',
      { id: 'number', path: '/app', hash: '#/company/:id~' },
      '17',
      'company',
    ],
    ['/#!/company/17', { id: 'number', path: '/', hash: '#!/company/:id~' }, '17', 'company'],
    ['/#/company/17&x=y', { id: 'number', path: '/', hash: '#/company/:id**' }, '17', 'company'],
    [
      '/#db/company/17;name=x',
      { id: 'number', path: '/', hash: '#db/company/:id~' },
      '17',
      'company',
    ],
    [
      '/#/company?no=17&tab=notes',
      { id: 'number', path: '/', hash: '#/company?no=:id**' },
      '17',
      'no',
    ],
    [
      '/#/company?tab=notes&no=17',
      { id: 'number', path: '/', hash: '#/company?**&no=:id' },
      '17',
      'no',
    ],
    [
      '/web#id=5&model=res.partner&view_type=form&menu_id=7&cids=1',
      {
        id: 'number',
        path: '/web',
        hashQuery: { model: 'res.partner', view_type: 'form', id: ':id' },
      },
      '5',
      'id',
    ],
    [
      '/kunden/%C3%BCbersicht/17',
      { id: 'number', path: '/kunden/%C3%BCbersicht/:id~' },
      '17',
      'übersicht',
    ],
  ])('%s: first of all %j', (path, page, id, after) => {
    expect(proposePages(new URL(path, 'https://crm.example.com'))[0]).toEqual({ page, id, after });
  });

  test('numbers before the id may be always the same, or any', () => {
    expect(pagesOf('https://crm.example.com/portal/48656168/company/17').slice(0, 2)).toEqual([
      { id: 'number', path: '/portal/48656168/company/:id~' },
      { id: 'number', path: '/portal/*/company/:id~' },
    ]);
    expect(pagesOf(`https://crm.example.com/t/${guid}/#/company/17`).slice(0, 2)).toEqual([
      { id: 'number', path: `/t/${guid}`, hash: '#/company/:id~' },
      { id: 'number', path: '/t/*', hash: '#/company/:id~' },
    ]);
  });

  test('the customer comes before what else has an id', () => {
    const first = (path: string) => proposePages(new URL(path, 'https://crm.example.com'))[0]?.id;

    expect(first('/orders/5/customer/17')).toBe('17');
    expect(first('/customer/17/orders/5')).toBe('17');
    expect(first(`/main?appid=${guid}&id=17`)).toBe('17');
    expect(first('/view/99/record/17')).toBe('17');
    expect(first('/company/17?userId=5&offset=20')).toBe('17');
    expect(first('/show?ownerId=5&no=17')).toBe('17');
  });

  test('what means something in a template may be anything', () => {
    expect(pagesOf('https://crm.example.com/~anna/company/17')[0]?.path).toBe('/*/company/:id~');
    expect(pagesOf('https://crm.example.com/a*b/company/17')[0]?.path).toBe('/*/company/:id~');
  });
});

test.each([
  'https://crm.example.com/',
  'https://crm.example.com/customers/list',
  'https://crm.example.com/customers?page=2&per_page=50&sort=3',
  'https://crm.example.com/api/v2/customers',
  'https://crm.example.com/customers/00000000-0000-0000-0000-000000000000',
  'https://crm.example.com/reports/2026-11-21',
  'https://crm.example.com/17',
  'https://crm.example.com/?id=17',
  'about:blank',
  'file:///customers/17',
])('%s: nothing is proposed', (address) => {
  expect(proposePages(new URL(address))).toEqual([]);
});

describe('of the CRMs that are known', () => {
  /** The id is in what the address carries, or stands alone. */
  const hidden = /extraqs=|ajaxUILoc=|my\.salesforce\.com\/001/;
  const withRecord = samples.filter(({ url, expect: wanted }) => wanted && !hidden.test(url));

  test.each(withRecord)('the id is the first that is proposed: $url', ({ url, expect: wanted }) => {
    const id = wanted?.id ?? '';
    expect(proposePages(new URL(url))[0]?.id).toBe(to18(id) ?? id);
  });
});

describe('each page that is proposed', () => {
  const part = fc.oneof(
    fc.constantFrom(guid, '17', '4711', 'K-0042', 'company', 'id', 'view', '%20', '~', '*', ':id'),
    fc.string({ maxLength: 5 }),
  );
  const address = fc
    .tuple(fc.array(part), fc.array(fc.tuple(part, part)), fc.array(part))
    .map(([path, query, hash]) => {
      const parameters = query.map((pair) => pair.join('=')).join('&');
      return `https://crm.example.com/${path.join('/')}?${parameters}#${hash.join('/')}`;
    });

  test('recognises the address by the id that it names, and has no fault', () => {
    fc.assert(
      fc.property(address, (text) => {
        if (!URL.canParse(text)) return;
        const url = new URL(text);
        const proposals = proposePages(url);

        expect(proposals.length).toBeLessThanOrEqual(8);
        expect(new Set(proposals.map(({ page }) => JSON.stringify(page))).size).toBe(
          proposals.length,
        );
        for (const { page, id } of proposals) {
          expect(idAt(url, page)).toBe(id);
          expect(checkRule(adapterOf(page))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('recognises another customer, and no list', () => {
    const [page] = pagesOf('https://crm.example.com/customers/4711') as [RecordPage];

    expect(idAt(new URL('https://crm.example.com/customers/12/notes'), page)).toBe('12');
    expect(idAt(new URL('https://crm.example.com/customers'), page)).toBeUndefined();
    expect(idAt(new URL('https://crm.example.com/customers/new'), page)).toBeUndefined();
    expect(idAt(new URL('https://crm.example.com/orders/12'), page)).toBeUndefined();
  });
});
