import type { Example } from '../adapter';

export const trytonExamples: readonly Example[] = [
  { url: 'http://localhost:8000/#crm/model/party.party/2', id: '2' },
  {
    url: 'http://localhost:8000/#crm/model/party.party/2;name=%22Party%22&views=%5Bnull%2Cnull%5D',
    id: '2',
  },
  { url: 'https://erp.example.com/#crm/model/party.party/17;', id: '17' },
  { url: 'https://example.com/tryton/www/index.html#live-2024/model/party.party/9', id: '9' },
  { url: 'https://erp.example.com/?x=1#live%20db/model/party.party/12345;x=%', id: '12345' },
  {
    url: 'https://erp.example.com/#crm/model/party.party/3;domain=%5B%22id%22%2C%22%3D%22%2C4%5D',
    id: '3',
    why: 'numbers in the domain are no ids',
  },
  {
    url: 'http://localhost:8000/#crm/model/party.party;name=%22Party%22&views=%5Bnull%5D',
    id: null,
    why: 'the list, and a record not yet saved',
  },
  { url: 'http://localhost:8000/#crm/model/party.party', id: null, why: 'list' },
  { url: 'http://localhost:8000/#crm/model/party.party/', id: null, why: 'no id' },
  { url: 'http://localhost:8000/#crm/model/party.party/-1', id: null, why: 'not saved' },
  { url: 'http://localhost:8000/#crm/model/party.party/0', id: null, why: 'no id of a record' },
  { url: 'http://localhost:8000/#crm/model/party.party/02', id: null, why: 'written otherwise' },
  { url: 'http://localhost:8000/#crm/model/party.party/2/3', id: null, why: 'no such address' },
  { url: 'http://localhost:8000/#crm/model/party.party/2a', id: null, why: 'no number' },
  { url: 'http://localhost:8000/#crm/model/party.party/%E0%A4%A', id: null, why: 'malformed' },
  { url: 'http://localhost:8000/#crm/model/party.partyx/2', id: null, why: 'another model' },
  { url: 'http://localhost:8000/#crm/model/partyxparty/2', id: null, why: 'the dot is a dot' },
  { url: 'http://localhost:8000/#crm/model/party.address/2', id: null, why: 'address' },
  { url: 'http://localhost:8000/#crm/model/sale.sale/2', id: null, why: 'sale' },
  {
    url: 'http://localhost:8000/#crm/model/sale.sale/2;name=%22/model/party.party/2%22',
    id: null,
    why: "a tab's name that looks like an address",
  },
  {
    url: 'http://localhost:8000/#crm/wizard/party.erase;name=%22Erase%22',
    id: null,
    why: 'wizard',
  },
  { url: 'http://localhost:8000/#/model/party.party/2', id: null, why: 'no database' },
  { url: 'http://localhost:8000/crm/model/party.party/2', id: null, why: 'not in the hash' },
  { url: 'http://localhost:8000/', id: null, why: 'before login' },
  { url: 'ftp://localhost/#crm/model/party.party/2', id: null, why: 'no web page' },
  { url: 'file:///index.html#crm/model/party.party/2', id: null, why: 'no host, so no key' },
];
