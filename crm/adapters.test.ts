import { describe, expect, test } from 'vitest';
import type { Example } from './adapter';
import { builtInAdapters } from './adapters';
import { dynamics365Examples } from './adapters/dynamics365.examples';
import { espocrmExamples } from './adapters/espocrm.examples';
import { freshsalesExamples } from './adapters/freshsales.examples';
import { ftopExamples } from './adapters/ftop.examples';
import { hubspotExamples } from './adapters/hubspot.examples';
import { krayinExamples } from './adapters/krayin.examples';
import { mondayExamples } from './adapters/monday.examples';
import { odooExamples } from './adapters/odoo.examples';
import { pipedriveExamples } from './adapters/pipedrive.examples';
import { salesforceExamples } from './adapters/salesforce.examples';
import { suitecrm7Examples } from './adapters/suitecrm7.examples';
import { suitecrm8Examples } from './adapters/suitecrm8.examples';
import { trytonExamples } from './adapters/tryton.examples';
import { twentyExamples } from './adapters/twenty.examples';
import { vtigerExamples } from './adapters/vtiger.examples';
import { zendeskSellExamples } from './adapters/zendesk-sell.examples';
import { zohoExamples } from './adapters/zoho.examples';
import { detectRecord } from './detect';
import { recogniseCrm } from './recognise';
import { to18 } from './salesforce-id';
import samples from './samples.json' with { type: 'json' };

const examples: Readonly<Record<string, readonly Example[]>> = {
  dynamics365: dynamics365Examples,
  espocrm: espocrmExamples,
  freshsales: freshsalesExamples,
  ftop: ftopExamples,
  hubspot: hubspotExamples,
  krayin: krayinExamples,
  monday: mondayExamples,
  odoo: odooExamples,
  pipedrive: pipedriveExamples,
  salesforce: salesforceExamples,
  suitecrm7: suitecrm7Examples,
  suitecrm8: suitecrm8Examples,
  tryton: trytonExamples,
  twenty: twentyExamples,
  vtiger: vtigerExamples,
  'zendesk-sell': zendeskSellExamples,
  zoho: zohoExamples,
};

/** The only one that cannot tell companies from people. */
const typeIn = (crm: string) => (crm === 'zendesk-sell' ? 'contact' : 'account');

function expectRecord(crm: string, url: string, id: string | null): void {
  const type = typeIn(crm);
  const { host } = new URL(url);
  const key = `${crm}:${host}:${type}:${id}`;
  expect(detectRecord(new URL(url))).toEqual(id ? { key, crm, host, type, id } : undefined);
}

test('adapters are in alphabetical order, each with its own id, and each has examples', () => {
  const ids = builtInAdapters.map(({ id }) => id);

  expect(ids).toEqual([...new Set(ids)].sort());
  expect(Object.keys(examples)).toEqual(ids);
});

test('an adapter is data, and nothing is lost when it is written to a file', () => {
  expect(JSON.parse(JSON.stringify(builtInAdapters))).toEqual(builtInAdapters);
});

describe.each(Object.entries(examples))('%s', (crm, ofThisCrm) => {
  test.each(ofThisCrm)('$url shows $id $why', ({ url, id }) => {
    expectRecord(crm, url, id);
  });

  test('has examples of customers and of pages without, of these each with the reason', () => {
    expect(ofThisCrm.some(({ id }) => id)).toBe(true);
    expect(ofThisCrm.some(({ id }) => id === null)).toBe(true);
    expect(ofThisCrm.filter(({ id, why }) => id === null && !why)).toEqual([]);
  });
});

/** Real addresses, collected by others than those who wrote the adapters. */
describe('sample', () => {
  test.each(samples)('$url of $crm', ({ crm, url, expect: wanted }) => {
    // The samples keep the shorter form of a Salesforce id; both forms are one record.
    const id = wanted && (crm === 'salesforce' ? to18(wanted.id) : wanted.id);
    expectRecord(crm, url, id ?? null);
    if (wanted) expect([new URL(url).host, typeIn(crm)]).toEqual([wanted.host, wanted.type]);
  });
});

/** What the popup offers to turn on, also on pages without a customer. */
test.each([
  ['https://contoso.crm4.dynamics.com/', 'dynamics365'],
  ['https://ftop.microsoft.com/dashboard', 'ftop'],
  ['https://acme.lightning.force.com/lightning/o/Account/list?filterName=Recent', 'salesforce'],
  ['https://app-eu1.hubspot.com/contacts/1/objects/0-2/views/all/list', 'hubspot'],
  ['https://crm.zoho.eu/crm/org1/tab/Accounts/custom-view/1/list', 'zoho'],
  ['https://acme.pipedrive.com/organizations/list', 'pipedrive'],
  ['https://app.futuresimple.com/crm/contacts', 'zendesk-sell'],
  ['https://acme.myfreshworks.com/crm/sales/accounts/view/1', 'freshsales'],
  ['https://acme.monday.com/boards/1', 'monday'],
  ['https://acme.odoo.com/odoo', 'odoo'],
  ['https://erp.example.com/odoo/contacts', 'odoo'],
  ['https://erp.example.com/web#action=275&model=res.partner&view_type=kanban', 'odoo'],
  ['https://erp.example.com/web#cids=1&menu_id=122', 'odoo'],
  ['https://crm.example.com/index.php?action=ajaxui', 'suitecrm7'],
  ['https://crm.example.com/s/index.php?module=Accounts&action=index', 'suitecrm7'],
  [
    'https://crm.example.com/index.php?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DHome%26action%3Dindex',
    'suitecrm7',
  ],
  ['https://crm.example.com/public/#/accounts/index?sort=name', 'suitecrm8'],
  ['https://crm.example.com/#/contacts/record/8265e402-7af6-4fd4-849a-aa9f3afa3c8c', 'suitecrm8'],
  ['https://crm.example.com/#Account', 'espocrm'],
  ['https://crm.example.com/espo/#Contact/view/1', 'espocrm'],
  ['https://acme.twenty.com/objects/companies?viewId=1', 'twenty'],
  ['https://acme.twenty.com/object/person/9a11b2c3-44d5-4e6f-8a9b-0c1d2e3f4a5b', 'twenty'],
  ['http://localhost:8000/#crm/model/party.party;name=%22Party%22', 'tryton'],
  ['http://localhost:8000/#crm/model/sale.sale/2', 'tryton'],
  ['http://localhost:8000/#crm/wizard/party.erase', 'tryton'],
  ['https://crm.example.com/index.php?module=Contacts&view=List', 'vtiger'],
  ['https://crm.example.com/index.php?action=DetailView&module=Accounts&record=7', 'vtiger'],
  ['https://crm.example.com/admin/contacts/organizations?page=2', 'krayin'],
  ['https://crm.example.com/admin/contacts/persons/view/5', 'krayin'],

  ['http://localhost:8000/#crm', undefined],
  ['https://make.powerapps.com/', undefined],
  ['https://www.pipedrive.com/', undefined],
  ['https://www.monday.com/', undefined],
  ['https://crm.example.com/index.php', undefined],
  ['https://crm.example.com/web', undefined],
  ['https://crm.example.com/#/home', undefined],
  ['https://example.com/', undefined],
])('%s belongs to %s', (address, crm) => {
  expect(recogniseCrm(new URL(address), builtInAdapters)?.id).toBe(crm);
});
