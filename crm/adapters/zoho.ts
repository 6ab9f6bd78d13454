import type { CrmAdapter } from '../adapter';

/** Each country's data are in a data centre with a domain of its own. */
const domains = [
  'zoho.com',
  'zoho.eu',
  'zoho.in',
  'zoho.com.au',
  'zoho.com.cn',
  'zoho.jp',
  'zoho.sa',
  'zoho.ae',
  'zoho.uk',
  'zohocloud.ca',
];

/** Zoho CRM, by itself, within CRM Plus, and its sandbox. */
export const zoho: CrmAdapter = {
  id: 'zoho',
  name: 'Zoho CRM',
  hosts: ['crm', 'crmplus', 'crmsandbox'].flatMap((app) =>
    domains.map((domain) => `${app}.${domain}`),
  ),

  // Before 'tab' stands the organisation, or a portal by its name, or nothing. Lists have long
  // numbers too, after 'custom-view'.
  records: [
    { id: 'number', path: '**/crm/tab/Accounts/:id~', notPath: '**/clone' },
    { id: 'number', path: '**/crm/*/tab/Accounts/:id~', notPath: '**/clone' },
    { id: 'number', path: '**/EntityInfo.do', query: { module: 'Accounts', id: ':id' } },
    { id: 'number', path: '**/ShowEntityInfo.do', query: { module: 'Accounts', id: ':id' } },
  ],

  // Within CRM Plus it is in a frame, where it is not read.
  names: [{ selector: '#headervalue_ACCOUNTNAME' }],

  dock: 'body',
};
