import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dynamics365 } from '@/browser/crm-facts/dynamics365';
import { espocrm } from '@/browser/crm-facts/espocrm';
import { parseFacts } from '@/browser/crm-facts/facts';
import { fetchInPage } from '@/browser/crm-facts/fetch-in-page';
import { odoo } from '@/browser/crm-facts/odoo';
import { apiRequests } from './crm-samples/api.mjs';
import { customers } from './crm-samples/customers.mjs';
import { type SampleCrm, startSampleCrm } from './crm-samples/server.mjs';

/*
 * What each reader asks, over a real connection to the sample CRMs' interfaces, as its page would
 * ask it. That it is asked in the page is tested in real browsers (tests/e2e/crm-facts.spec.ts).
 */

let crm: SampleCrm;
beforeAll(async () => {
  crm = await startSampleCrm({ https: false });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await crm.close();
});

test.each([
  {
    name: 'Dynamics 365',
    reader: dynamics365,
    page: '/main.aspx?etn=account',
    id: customers.contoso.id,
    told: { employees: 4350, owner: 'Alex Admin', website: 'https://www.contoso.example/about' },
    method: 'GET',
  },
  {
    name: 'EspoCRM in a folder',
    reader: espocrm,
    page: '/crm/#Account/view/6b00f05a90aaae51f',
    id: '6b00f05a90aaae51f',
    told: { employees: undefined, owner: 'Alex Admin', website: 'https://contoso.example/' },
    method: 'GET',
  },
  {
    name: 'Odoo',
    reader: odoo,
    page: '/odoo/contacts/42',
    id: '42',
    told: { employees: undefined, owner: 'Mitchell Admin', website: 'http://contoso.example/' },
    method: 'POST',
  },
])('$name tells what it knows', async ({ reader, page, id, told, method }) => {
  const address = new URL(page, `http://127.0.0.1:${crm.httpPort}`);
  vi.stubGlobal('location', address);
  const before = apiRequests.length;

  const answer = await fetchInPage(reader.request(address, id)!, 8_000, 100_000);
  const found = reader.factsIn(JSON.parse(answer?.text ?? ''), id);

  expect(parseFacts({ ...found, readAt: 1 })).toEqual({
    name: customers.contoso.name,
    ...told,
    readAt: 1,
  });
  expect(apiRequests.slice(before).map((request) => request.method)).toEqual([method]);
});
