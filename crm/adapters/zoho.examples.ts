import type { Example } from '../adapter';

const id = '346103000146134135';
const organisation = 'https://crm.zoho.com/crm/org5406171';

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

export const zohoExamples: readonly Example[] = [
  ...domains.flatMap((domain) => [
    { url: `https://crm.${domain}/crm/org5406171/tab/Accounts/${id}`, id },
    {
      url: `https://crmplus.${domain}/acme/index.do/cxapp/crm/org5406171/tab/Accounts/${id}`,
      id,
    },
  ]),
  { url: `https://crmsandbox.zoho.com/crm/org5406171/tab/Accounts/${id}`, id },
  { url: `https://crm.zoho.com/crm/tab/Accounts/${id}`, id },
  { url: `https://crm.zoho.com/crm/acmeportal/tab/Accounts/${id}`, id, why: 'a named portal' },
  { url: `${organisation}/tab/Accounts/${id}/`, id },
  { url: `${organisation}/tab/Accounts/${id}?from=search#timeline`, id },
  { url: `${organisation}/tab/Accounts/${id}/edit`, id },
  { url: `https://crm.zoho.com/crm/EntityInfo.do?module=Accounts&id=${id}`, id },
  { url: `https://crm.zoho.com/crm/EntityInfo.do?id=${id}&submodule=Accounts&module=Accounts`, id },
  { url: `https://crm.zoho.com/crm/org5406171/ShowEntityInfo.do?module=Accounts&id=${id}`, id },

  { url: `${organisation}/tab/Accounts`, id: null, why: 'list' },
  {
    url: `${organisation}/tab/Accounts/custom-view/${id}/list?page=6&per_page=100`,
    id: null,
    why: 'list; the long number is its view',
  },
  { url: `${organisation}/tab/Accounts/create`, id: null, why: 'a new record' },
  { url: `${organisation}/tab/Accounts/${id}/clone`, id: null, why: 'a copy not yet saved' },
  { url: `${organisation}/tab/Contacts/${id}`, id: null, why: 'contact' },
  { url: `${organisation}/tab/Potentials/${id}`, id: null, why: 'deal' },
  { url: `${organisation}/tab/accounts/${id}`, id: null, why: 'no such module' },
  { url: `${organisation}/tab/Accounts/${id}x`, id: null, why: 'no number' },
  { url: `${organisation}/tab/Home/begin?id=${id}`, id: null, why: 'home' },
  { url: `${organisation}/settings/modules/Accounts/${id}`, id: null, why: 'settings' },
  {
    url: `https://crm.zoho.com/crm/EntityInfo.do?module=Contacts&id=${id}`,
    id: null,
    why: 'contact',
  },
  { url: 'https://crm.zoho.com/crm/EntityInfo.do?module=Accounts', id: null, why: 'no id' },
  {
    url: `https://crm.zoho.com/crm/EntityInfo.do?module=Accounts&id=${id}&id=${id}1`,
    id: null,
    why: 'two customers',
  },
  {
    url: `https://accounts.zoho.com/signin?serviceurl=%2Fcrm%2Ftab%2FAccounts%2F${id}`,
    id: null,
    why: 'before login',
  },
  ...[
    'www.zoho.com',
    'crm.zoho.example',
    'crm.zoho.com.example.net',
    'crm.zoho.co',
    'desk.zoho.com',
    'x.crm.zoho.com',
    'crmzoho.com',
    'crm-zoho.com',
  ].map((host) => ({
    url: `https://${host}/crm/org5406171/tab/Accounts/${id}`,
    id: null,
    why: 'another host',
  })),
];
