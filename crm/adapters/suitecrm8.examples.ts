import type { Example } from '../adapter';

const id = '4c43bbc7-81ae-d013-357f-62d11e73fc21';
const page = 'https://crm.example.com';

export const suitecrm8Examples: readonly Example[] = [
  { url: `${page}/#/accounts/record/${id}`, id },
  { url: `${page}/#/accounts/record/${id}/`, id },
  { url: `${page}/#/accounts/record/${id}?return_module=Accounts&return_id=1`, id },
  { url: `${page}/public/#/accounts/record/${id}`, id },
  { url: `${page}/suite/public/index.html?x=1#/accounts/record/${id}`, id },
  { url: `http://localhost:9970/#/accounts/record/${id}`, id },
  { url: `${page}/#/accounts/edit/${id}`, id },
  { url: `${page}/public/#/accounts/edit/${id}?return_action=record`, id },

  { url: `${page}/#/accounts/index`, id: null, why: 'list' },
  { url: `${page}/#/accounts`, id: null, why: 'list' },
  { url: `${page}/#/accounts/edit`, id: null, why: 'a new record' },
  {
    url: `${page}/#/accounts/edit?return_module=Accounts&return_id=${id}`,
    id: null,
    why: 'a new record',
  },
  { url: `${page}/#/accounts/duplicate/${id}`, id: null, why: 'a copy not yet saved' },
  { url: `${page}/#/accounts/record`, id: null, why: 'no id' },
  { url: `${page}/#/accounts/record/new`, id: null, why: 'no GUID' },
  { url: `${page}/#/accounts/record/${id}0`, id: null, why: 'no GUID' },
  {
    url: `${page}/#/accounts/record/00000000-0000-0000-0000-000000000000`,
    id: null,
    why: 'the nil GUID',
  },
  { url: `${page}/#/contacts/record/${id}`, id: null, why: 'contact' },
  {
    url: `${page}/#/contacts/record/${id}?return=/accounts/record/${id}`,
    id: null,
    why: 'contact',
  },
  { url: `${page}/#accounts/record/${id}`, id: null, why: 'no slash' },
  { url: `${page}/#/x/accounts/record/${id}`, id: null, why: 'no such route' },
  { url: `${page}/accounts/record/${id}`, id: null, why: 'not in the hash' },
  { url: `${page}/#/home`, id: null, why: 'home' },
  { url: `${page}/#/Login?return=%2Faccounts%2Frecord%2F${id}`, id: null, why: 'before login' },
];
