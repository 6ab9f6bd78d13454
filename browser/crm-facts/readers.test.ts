import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dynamics365 } from './dynamics365';
import { espocrm } from './espocrm';
import { odoo } from './odoo';

const guid = '3fa85f64-5717-4562-b3fc-2c963f66afa6';
const at = (address: string) => new URL(address, 'https://crm.example');
const formatted = 'OData.Community.Display.V1.FormattedValue';

describe('Dynamics 365', () => {
  const { request, factsIn } = dynamics365;
  const account = {
    '@odata.etag': 'W/"1"',
    accountid: guid,
    name: 'Contoso',
    numberofemployees: 120,
    websiteurl: 'contoso.example',
    _ownerid_value: '5f0a1b2c-0000-4000-8000-000000000001',
    [`_ownerid_value@${formatted}`]: 'Alex Admin',
  };

  test('is asked at the record’s own address of the Web API', () => {
    expect(request(at('/main.aspx?etn=account'), guid)).toEqual({
      path: `/api/data/v9.2/accounts(${guid})?$select=name,numberofemployees,websiteurl,_ownerid_value`,
      headers: {
        Accept: 'application/json',
        'OData-MaxVersion': '4.0',
        'OData-Version': '4.0',
        Prefer: `odata.include-annotations="${formatted}"`,
      },
    });
  });

  test('is asked in the organisation’s folder on premises', () => {
    expect(request(at('/contoso/Main.aspx'), guid)?.path).toMatch(/^\/contoso\/api\/data\/v9\.2/);
  });

  test.each([
    ['another page', '/apps/main.html', guid],
    ['a folder with what no folder has', '/a(b)/main.aspx', guid],
    ['an id that is none', '/main.aspx', '3fa85f64)?$select=*'],
    ['no id', '/main.aspx', ''],
  ])('is not asked for %s', (_, path, id) => {
    expect(request(at(path), id)).toBeUndefined();
  });

  test('tells name, employees, website, and the owner by name', () => {
    expect(factsIn(account, guid)).toEqual({
      name: 'Contoso',
      employees: 120,
      owner: 'Alex Admin',
      website: 'contoso.example',
    });
    expect(factsIn({ ...account, accountid: guid.toUpperCase() }, guid)).toBeDefined();
  });

  test('tells no owner by id', () => {
    const { [`_ownerid_value@${formatted}`]: _, ...without } = account;
    expect(factsIn(without, guid)?.owner).toBeUndefined();
  });

  test.each([
    ['another record', { ...account, accountid: '00000000-0000-4000-8000-000000000001' }],
    ['no record', { error: { code: '0x80040217' } }],
    ['a list', { value: [account] }],
    ['nothing', undefined],
    ['a text', 'Sign in'],
  ])('tells nothing with %s', (_, answer) => {
    expect(factsIn(answer, guid)).toBeUndefined();
  });
});

describe('Odoo', () => {
  const { request, factsIn } = odoo;
  const partner = { id: 42, name: 'Contoso', user_id: [2, 'Mitchell Admin'], website: false };
  const answer = (parts: object) => ({ jsonrpc: '2.0', id: null, result: [parts] });

  test.each([
    ['/web', ''],
    ['/web/', ''],
    ['/odoo/contacts/42', ''],
    ['/odoo/action-123/7/res.partner/42', ''],
    ['/erp/odoo/contacts/42', '/erp'],
  ])('is called from %s, by what the form itself calls', (path, folder) => {
    const asked = request(at(path), '42');
    expect(asked?.path).toBe(`${folder}/web/dataset/call_kw/res.partner/read`);
    expect(asked?.headers['Content-Type']).toBe('application/json');
    expect(JSON.parse(asked?.body ?? '')).toEqual({
      jsonrpc: '2.0',
      method: 'call',
      params: {
        model: 'res.partner',
        method: 'read',
        args: [[42], ['name', 'user_id', 'website']],
        kwargs: {},
      },
    });
  });

  test.each([
    ['a page of the shop', '/shop/42', '42'],
    ['a word that begins so', '/website/42', '42'],
    ['an id that is none', '/web', '42],["name"'],
    ['an id with a zero before it', '/web', '042'],
    ['an id that no number holds', '/web', '9'.repeat(19)],
  ])('is not called for %s', (_, path, id) => {
    expect(request(at(path), id)).toBeUndefined();
  });

  test('tells name and salesperson; employees it does not count', () => {
    expect(factsIn(answer(partner), '42')).toEqual({
      name: 'Contoso',
      owner: 'Mitchell Admin',
      website: false,
    });
    expect(factsIn(answer({ ...partner, user_id: false }), '42')).toMatchObject({
      name: 'Contoso',
      owner: undefined,
    });
  });

  test.each([
    ['another partner', answer({ ...partner, id: 43 })],
    ['none', { jsonrpc: '2.0', id: null, result: [] }],
    ['two', { jsonrpc: '2.0', id: null, result: [partner, partner] }],
    ['an error', { jsonrpc: '2.0', id: null, error: { code: 100, message: 'Session expired' } }],
    ['an id that is a text', answer({ ...partner, id: '42' })],
    ['nothing', undefined],
  ])('tells nothing with %s', (_, found) => {
    expect(factsIn(found, '42')).toBeUndefined();
  });
});

describe('EspoCRM', () => {
  const { request, factsIn } = espocrm;
  const id = '6b00f05a90aaae51f';
  const account = {
    id,
    name: 'Contoso',
    website: 'https://contoso.example',
    assignedUserId: '1',
    assignedUserName: 'Alex Admin',
  };

  test.each([
    ['/', '/api/v1/Account/'],
    ['/crm/', '/crm/api/v1/Account/'],
    ['/our/crm/index.php', '/our/crm/api/v1/Account/'],
  ])('is asked in the folder of %s, and the browser for no password', (path, expected) => {
    const asked = request(at(`${path}#Account/view/${id}`), id);
    expect(asked?.path).toBe(expected + id);
    expect(asked?.headers['X-Requested-With']).toBe('XMLHttpRequest');
    expect(asked?.body).toBeUndefined();
  });

  test.each([
    ['another page', '/crm/install', id],
    ['an id with a path in it', '/', '../User/1'],
    ['an id with a question', '/', `${id}?x=1`],
    ['no id', '/', ''],
  ])('is not asked for %s', (_, path, id) => {
    expect(request(at(path), id)).toBeUndefined();
  });

  test('tells name, website, and who is assigned', () => {
    expect(factsIn(account, id)).toEqual({
      name: 'Contoso',
      employees: undefined,
      owner: 'Alex Admin',
      website: 'https://contoso.example',
    });
  });

  test.each([
    ['numberOfEmployees', 120],
    ['cNumberOfEmployees', 120],
    ['employees', 120],
    ['cEmployeeCount', 120],
  ])('tells employees where somebody has added %s', (field, count) => {
    expect(factsIn({ ...account, [field]: count }, id)?.employees).toBe(count);
    expect(factsIn({ ...account, [field]: 'about 100' }, id)?.employees).toBeUndefined();
  });

  test.each([
    ['another record', { ...account, id: 'x' }],
    ['a list', { total: 1, list: [account] }],
    ['nothing', undefined],
  ])('tells nothing with %s', (_, found) => {
    expect(factsIn(found, id)).toBeUndefined();
  });
});

const paths = ['/', '/main.aspx', '/web', '/odoo/a/1', '/x//main.aspx', '//evil.example/main.aspx'];

test('whatever id or path: what is asked is a path of the page’s own origin, or nothing', () => {
  const path = fc.oneof(
    fc.constantFrom(...paths),
    fc.tuple(fc.string(), fc.constantFrom(...paths)).map((parts) => `/${parts.join('')}`),
  );
  const id = fc.oneof(fc.constantFrom(guid, '42', '6b00f05a90aaae51f'), fc.string());
  fc.assert(
    fc.property(path, id, (pathname, id) => {
      for (const { request } of [dynamics365, espocrm, odoo]) {
        const asked = request({ pathname } as URL, id);
        if (!asked) continue;
        expect(asked.path).toMatch(/^\/[\w.~-]/);
        expect(new URL(asked.path, 'https://crm.example').host).toBe('crm.example');
      }
    }),
  );
});

test('whatever is answered, nothing throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (answer) => {
      for (const { factsIn } of [dynamics365, espocrm, odoo]) factsIn(answer, '42');
    }),
  );
});

test('a path of 10,000 characters takes no time that one could notice', () => {
  for (const part of ['/a', '/main.aspx', '/web', '/odoo', '/index.php/']) {
    const pathname = part.repeat(10_000 / part.length);
    for (const { request } of [dynamics365, espocrm, odoo]) request({ pathname } as URL, guid);
  }
});
