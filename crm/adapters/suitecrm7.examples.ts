import type { Example } from '../adapter';

const id = '1a2b3c4d-1111-2222-3333-6480a1b2c3d4';
const another = '9f2b180d-0a5a-45e8-b814-7bd8d67d42e0';
const page = 'https://crm.example.com/index.php';
const shown = `module=Accounts&action=DetailView&record=${id}`;

const ajax = (address: string, folder = '') =>
  `https://crm.example.com${folder}/index.php?action=ajaxui#ajaxUILoc=${encodeURIComponent(address)}`;

export const suitecrm7Examples: readonly Example[] = [
  { url: `${page}?${shown}`, id },
  { url: `${page}?record=${id}&action=DetailView&module=Accounts`, id, why: 'in any order' },
  { url: `${page}?${shown}&offset=1&stamp=1795223992017008100&return_module=Accounts#x`, id },
  { url: `https://crm.example.com/suite/crm/index.php?${shown}`, id },
  { url: `http://127.0.0.1:8193/index.php?${shown}`, id },
  { url: `${page}?module=Accounts&action=EditView&record=${id}`, id },
  { url: `${page}?module=Accounts&action=EditView&record=${id}&return_id=${another}`, id },
  { url: `${page}?module=Accounts&action=EditView&record=${id}&isDuplicate=false`, id },
  { url: ajax(`index.php?${shown}`), id },
  { url: ajax(`index.php?${shown}`, '/suite'), id },
  { url: ajax(`/suite/index.php?${shown}`, '/suite'), id },
  { url: ajax(`https://crm.example.com/index.php?${shown}`), id },
  { url: ajax(`index.php?module=Accounts&action=EditView&record=${id}`), id },
  { url: `${page}?${shown}#ajaxUILoc=`, id, why: 'nothing was fetched into the page yet' },
  {
    url: `${page}?module=Accounts&action=DetailView&record=${another}#ajaxUILoc=index.php%3F${encodeURIComponent(shown)}`,
    id,
    why: 'what was fetched is on the screen',
  },

  { url: ajax('index.php?module=Accounts&action=index'), id: null, why: 'list' },
  {
    url: `${page}?${shown}#ajaxUILoc=index.php%3Fmodule%3DAccounts%26action%3Dindex`,
    id: null,
    why: 'the list was fetched into the page of a customer',
  },
  {
    url: ajax(`index.php?module=Contacts&action=DetailView&record=${id}`),
    id: null,
    why: 'contact',
  },
  { url: ajax(`https://crm.example.net/index.php?${shown}`), id: null, why: 'another origin' },
  { url: ajax(`//crm.example.net/index.php?${shown}`), id: null, why: 'another origin' },
  { url: ajax(`http://crm.example.com/index.php?${shown}`), id: null, why: 'another origin' },
  { url: ajax(`javascript:index.php?${shown}`), id: null, why: 'no address' },
  { url: ajax(`http://[/index.php?${shown}`), id: null, why: 'no address' },
  {
    url: ajax(encodeURIComponent(`index.php?${shown}`)),
    id: null,
    why: 'encoded twice',
  },
  {
    url: `${ajax(`index.php?${shown}`)}&ajaxUILoc=${encodeURIComponent(`index.php?${shown.replace(id, another)}`)}`,
    id: null,
    why: 'two addresses',
  },
  {
    url: ajax(`index.php?module=Accounts&action=EditView&record=${id}&isDuplicate=true`),
    id: null,
    why: 'a copy not yet saved',
  },
  {
    url: `${page}?module=Accounts&action=EditView&record=${id}&isDuplicate=true`,
    id: null,
    why: 'a copy not yet saved',
  },
  { url: `${page}?module=Accounts&action=EditView`, id: null, why: 'a new record' },
  { url: `${page}?module=Accounts&action=EditView&record=`, id: null, why: 'a new record' },
  {
    url: `${page}?module=Accounts&action=EditView&return_action=DetailView&return_id=${id}`,
    id: null,
    why: 'a new record',
  },
  { url: `${page}?module=Accounts&action=index`, id: null, why: 'list' },
  { url: `${page}?module=Accounts&action=ListView&record=${id}`, id: null, why: 'list' },
  { url: `${page}?module=Accounts&action=Popup&record=${id}`, id: null, why: 'to choose one from' },
  { url: `${page}?module=Contacts&action=DetailView&record=${id}`, id: null, why: 'contact' },
  {
    url: `${page}?module=Contacts&action=DetailView&record=${another}&return_module=Accounts&return_action=DetailView&return_id=${id}`,
    id: null,
    why: 'a contact reached from a customer',
  },
  {
    url: `${page}?module=Accounts&action=DetailView&record=00000000-0000-0000-0000-000000000000`,
    id: null,
    why: 'the nil GUID',
  },
  { url: `${page}?module=Accounts&action=DetailView&record=${id}0`, id: null, why: 'no GUID' },
  { url: `${page}?${shown}&record=${another}`, id: null, why: 'two customers' },
  { url: `${page}?${shown}&module=Contacts`, id: null, why: 'a customer and a contact' },
  { url: `https://crm.example.com/home.php?${shown}`, id: null, why: 'another page' },
  { url: `https://crm.example.com/xindex.php?${shown}`, id: null, why: 'another page' },
];
