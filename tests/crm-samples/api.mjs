import { setTimeout } from 'node:timers/promises';
import { accounts } from './customers.mjs';

/** What the sample CRMs were asked by their own interfaces, in order. A test counts it. */
export const apiRequests = [];

/** How a host answers, by its first label; every other one answers well. */
const moods = {
  signedout: () => ({ status: 401, ...json({ error: { code: '0x80041d01' } }) }),
  denied: () => ({ status: 403, ...json({ error: { code: '0x80040220' } }) }),
  gone: () => ({ status: 404, ...json({ error: { code: '0x80040217' } }) }),
  down: () => ({ status: 503, body: 'Service Unavailable' }),
  login: () => ({ status: 302, headers: { location: '/login' }, body: '' }),
  elsewhere: () => ({ status: 302, headers: { location: 'https://login.test/' }, body: '' }),
  html: () => ({ body: '<!doctype html><title>Sign in</title>' }),
  odd: (account) => json({ value: [account] }),
  other: (account) => json({ ...account, accountid: accounts[1].id }),
  empty: ({ accountid }) => json({ accountid, name: null, numberofemployees: null }),
  huge: (account) => json({ ...account, description: 'x'.repeat(200_000) }),
  /** Longer than anybody waits. */
  slow: (account) => setTimeout(60_000, json(account), { ref: false }),
  /** Long enough for one to go on to another customer. */
  late: (account) => setTimeout(2_000, json(account), { ref: false }),
};

/** By path, on any host: how a company calls its own is its own affair. */
const espoPath = /\/api\/v1\/Account\/(\w+)$/;
const odooPath = /\/web\/dataset\/call_kw\/res\.partner\/read$/;
const dynamicsPath = /\/api\/data\/v9\.2\/accounts\(([\da-f-]+)\)\?/;

/** The answer of a CRM's own interface; undefined for a path that is none. It may take its time. */
export function apiAnswer(host, path, request) {
  const [, espoId] = espoPath.exec(path) ?? [];
  const [, dynamicsId] = dynamicsPath.exec(path) ?? [];
  const isOdoo = odooPath.test(path);
  if (!espoId && !dynamicsId && !isOdoo) return undefined;
  apiRequests.push({ host, path, method: request.method, headers: request.headers });
  if (isOdoo) return odoo(request);
  if (espoId) return json(espoAccount(espoId));
  const account = dynamicsAccount(dynamicsId);
  if (!account) return moods.gone();
  const [label] = host.split('.');
  return moods[label]?.(account) ?? json(account);
}

/** As the Web API of Dataverse gives it, with annotations. */
function dynamicsAccount(id) {
  const index = accounts.findIndex((account) => account.id === id);
  if (index < 0) return undefined;
  const { name, seats } = accounts[index];
  return {
    '@odata.context': `https://contoso.crm4.dynamics.com/api/data/v9.2/$metadata#accounts/$entity`,
    '@odata.etag': `W/"${8_000 + index}"`,
    name,
    numberofemployees: seats + 150,
    'numberofemployees@OData.Community.Display.V1.FormattedValue': `${seats + 150}`,
    websiteurl: 'www.contoso.example/about',
    _ownerid_value: '5f0a1b2c-0000-4000-8000-000000000001',
    '_ownerid_value@OData.Community.Display.V1.FormattedValue': 'Alex Admin',
    '_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'systemuser',
    accountid: id,
  };
}

function espoAccount(id) {
  return {
    id,
    name: accounts[0].name,
    deleted: false,
    website: 'https://contoso.example',
    type: null,
    assignedUserId: '6b00f05a90aaae51f',
    assignedUserName: 'Alex Admin',
  };
}

async function odoo(request) {
  const chunks = await Array.fromAsync(request);
  const { id, params } = JSON.parse(Buffer.concat(chunks).toString());
  const [[partner]] = params.args;
  const result = [
    {
      id: partner,
      name: accounts[0].name,
      user_id: [2, 'Mitchell Admin'],
      website: 'http://contoso.example',
    },
  ];
  return json({ jsonrpc: '2.0', id: id ?? null, result });
}

function json(value) {
  return {
    headers: { 'content-type': 'application/json; odata.metadata=minimal' },
    body: JSON.stringify(value),
  };
}
