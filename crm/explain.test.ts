import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CrmAdapter, RecordPage } from './adapter';
import { builtInAdapters } from './adapters';
import { type Explanation, explainAddress } from './explain';
import { recogniseRecord } from './recognise';
import samples from './samples.json' with { type: 'json' };
import { shapeOf, type TellMark } from './shape-of';

const guid = '9f2b180d-0a5a-45e8-b814-7bd8d67d42e0';
const explain = (address: string) => explainAddress(new URL(address), builtInAdapters);

/** Which CRM, which of its rules, and what of it does not fit. */
function inShort(explanation: Explanation): unknown[] {
  if (explanation.outcome === 'nothing') return ['nothing'];
  if (explanation.outcome === 'several') {
    return ['several', ...explanation.rules.map(({ crm }) => crm)];
  }
  const { rule, outcome } = explanation;
  return [outcome, rule.crm, rule.index, ...(outcome === 'near' ? explanation.failures : [])];
}

describe('an address that shows a customer', () => {
  test('names the CRM and the rule', () => {
    expect(inShort(explain('https://acme.pipedrive.com/organization/3'))).toEqual([
      'record',
      'pipedrive',
      0,
    ]);
    expect(inShort(explain('https://crm.example.com/#Account/edit/6b00f05ab08573a7c'))).toEqual([
      'record',
      'espocrm',
      1,
    ]);
  });

  test.each(samples)('and one that shows none, is explained as it is: $url', ({ url }) => {
    const record = recogniseRecord(new URL(url), builtInAdapters);
    const explanation = explain(url);

    expect(explanation.outcome === 'record' && explanation.rule.crm).toBe(record?.crm ?? false);
    if (explanation.outcome === 'near') expect(explanation.failures).not.toEqual([]);
  });
});

describe('an address that shows none names the nearest rule, and what of it does not fit', () => {
  const page = 'https://contoso.crm4.dynamics.com/main.aspx';
  const near = (crm: string, index: number, ...failures: object[]) => [
    'near',
    crm,
    index,
    ...failures,
  ];

  test.each([
    [
      'a path',
      'https://acme.pipedrive.com/organizations/list',
      near('pipedrive', 0, { part: 'path', pattern: '/organization/:id~' }),
    ],
    [
      'a hash, of a CRM that is known by its list',
      'https://crm.example.com/#Account',
      near('espocrm', 0, { part: 'hash', pattern: '#Account/view/:id~' }),
    ],
    [
      'a parameter that is missing',
      `${page}?pagetype=entityrecord&id=${guid}`,
      near('dynamics365', 0, { part: 'query', name: 'etn', pattern: 'account', reason: 'missing' }),
    ],
    [
      'a parameter of another value',
      `${page}?pagetype=entityrecord&etn=contact&id=${guid}`,
      near('dynamics365', 0, { part: 'query', name: 'etn', pattern: 'account', reason: 'other' }),
    ],
    [
      'a parameter given twice',
      `${page}?pagetype=entityrecord&etn=account&etn=contact&id=${guid}`,
      near('dynamics365', 0, { part: 'query', name: 'etn', pattern: 'account', reason: 'twice' }),
    ],
    [
      'the shape of the id',
      `${page}?pagetype=entityrecord&etn=account&id=Contoso`,
      near('dynamics365', 0, { part: 'id', shape: 'guid', reason: 'shape' }),
    ],
    [
      'ids that contradict each other',
      `${page}?pagetype=entityrecord&etn=account&id=${guid}&id=${guid.replace('9', '8')}`,
      near('dynamics365', 0, { part: 'id', shape: 'guid', reason: 'contradicts' }),
    ],
    [
      'a parameter that makes it another page',
      `https://crm.example.com/index.php?module=Accounts&view=Edit&record=5&isDuplicate=true`,
      near('vtiger', 2, { part: 'notQuery', name: 'isDuplicate', pattern: 'true' }),
    ],
    [
      'a path that makes it another page',
      'https://acme.lightning.force.com/lightning/r/Account/0018000001H7mq8AAB/clone',
      near('salesforce', 0, { part: 'notPath', pattern: '**/clone' }),
    ],
    [
      'a parameter in the hash',
      'https://erp.example.com/web#action=2&id=5&model=res.partner&view_type=kanban',
      near('odoo', 6, {
        part: 'hashQuery',
        name: 'view_type',
        pattern: 'form',
        reason: 'other',
      }),
    ],
    [
      'a carried address that leads elsewhere',
      'https://crm.example.com/index.php?action=ajaxui#ajaxUILoc=https%3A%2F%2Fx.example%2F',
      near('suitecrm7', 0, { part: 'carried', name: 'ajaxUILoc' }),
    ],
    [
      'the host',
      `https://contoso.crm4.dynamics.com.example/main.aspx?pagetype=entityrecord&etn=account&id=${guid}`,
      near('dynamics365', 0, {
        part: 'host',
        patterns: builtInAdapters.find(({ id }) => id === 'dynamics365')?.hosts,
      }),
    ],
    [
      'the scheme',
      `ftp://contoso.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=${guid}`,
      near('dynamics365', 0, { part: 'scheme' }),
    ],
  ])('%s', (_, address, explanation) => {
    expect(inShort(explain(address))).toEqual(explanation);
  });

  test('of several failures all are told', () => {
    expect(inShort(explain(`${page}?pagetype=entitylist&etn=account`))).toEqual(
      near(
        'dynamics365',
        0,
        { part: 'query', name: 'pagetype', pattern: 'entityrecord', reason: 'other' },
        { part: 'query', name: 'id', pattern: ':id', reason: 'missing' },
      ),
    );
  });

  test('where nothing fits, nothing is near', () => {
    expect(explain('https://example.com/a/b?c=d#e')).toEqual({ outcome: 'nothing' });
    expect(explainAddress(new URL('https://example.com/'), [])).toEqual({ outcome: 'nothing' });
    expect(explain('about:blank')).toEqual({ outcome: 'nothing' });
    expect(explain('https://shop.example/orders?id=17')).toEqual({ outcome: 'nothing' });
  });

  test("a CRM that lives on any host is not asked on another's own", () => {
    expect(inShort(explain(`https://acme.pipedrive.com/object/company/${guid}`))).toEqual(
      near('pipedrive', 0, { part: 'path', pattern: '/organization/:id~' }),
    );
  });

  test('where two CRMs claim it, both are named', () => {
    const page: RecordPage = { id: 'number', path: '/:id' };
    const adapter: CrmAdapter = {
      id: 'a',
      name: 'A',
      hosts: [],
      records: [page],
      names: [],
      dock: 'body',
    };
    const both = [adapter, { ...adapter, id: 'b' }];

    expect(inShort(explainAddress(new URL('https://x.example/5'), both))).toEqual([
      'several',
      'a',
      'b',
    ]);
  });
});

describe('no text of an address is in its explanation or its shape', () => {
  /** Letters that stand in no pattern next to each other, and none of the words for shapes. */
  const secret = fc.stringMatching(/^[QXZJ][0-9QXZJ_]{3,12}$/);
  const address = fc
    .tuple(fc.constantFrom(...samples.map(({ url }) => url)), fc.array(secret, { minLength: 4 }))
    .map(([url, secrets]) => ({ url: new URL(url), secrets }));
  const known = JSON.stringify(builtInAdapters);

  test('wherever it stands', () => {
    fc.assert(
      fc.property(address, ({ url, secrets }) => {
        const [a = '', b = '', c = '', d = ''] = secrets;
        url.pathname += `/${a}`;
        url.searchParams.append(b, c);
        url.searchParams.append('record', d);
        url.hash += `${url.hash ? '&' : ''}${c}=${a}/${b}?${d}`;
        const tell: TellMark = (mark, count) => `${mark} ${count}`;
        const told = [
          JSON.stringify(explainAddress(url, builtInAdapters)),
          shapeOf(url, tell),
          ...builtInAdapters.map((adapter) => shapeOf(url, tell, adapter)),
        ].join('\n');

        for (const text of textsOf(url)) {
          for (let at = 0; at + 4 <= text.length; at += 1) {
            const part = text.slice(at, at + 4);
            if (/[QXZJ\d]/.test(part) && !known.includes(part)) expect(told).not.toContain(part);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  function textsOf({ pathname, searchParams, hash }: URL): string[] {
    return [...pathname.split('/'), ...[...searchParams].flat(), ...hash.split(/[/?&=;#]/)];
  }
});
