import type { Example } from '../adapter';

const page = 'https://crm.example.com/index.php';
const shown = 'module=Accounts&view=Detail&record=110';

export const vtigerExamples: readonly Example[] = [
  { url: `${page}?${shown}`, id: '110' },
  { url: `${page}?record=110&app=SALES&view=Detail&module=Accounts#x`, id: '110' },
  { url: `https://crm.example.com/vtigercrm/index.php?${shown}&app=MARKETING`, id: '110' },
  {
    url: `${page}?${shown}&relatedModule=Contacts&mode=showRelatedList&tab_label=Contacts`,
    id: '110',
    why: 'a tab of the same customer',
  },
  { url: `${page}?module=Accounts&view=Edit&record=110`, id: '110' },
  { url: `${page}?action=DetailView&module=Accounts&record=110&parenttab=Sales`, id: '110' },
  { url: `${page}?action=EditView&module=Accounts&record=110`, id: '110' },

  { url: `${page}?module=Accounts&view=List`, id: null, why: 'list' },
  { url: `${page}?module=Accounts&view=List&viewname=4&record=110`, id: null, why: 'list' },
  { url: `${page}?module=Accounts&view=Edit`, id: null, why: 'a new record' },
  { url: `${page}?module=Accounts&view=Edit&record=`, id: null, why: 'a new record' },
  {
    url: `${page}?module=Accounts&view=Edit&record=110&isDuplicate=true`,
    id: null,
    why: 'a copy not yet saved',
  },
  {
    url: `${page}?module=Accounts&action=EditView&record=110&isDuplicate=true`,
    id: null,
    why: 'a copy not yet saved',
  },
  { url: `${page}?module=Contacts&view=Detail&record=110`, id: null, why: 'contact' },
  {
    url: `${page}?module=Contacts&view=Detail&record=110&sourceModule=Accounts&sourceRecord=7`,
    id: null,
    why: 'contact',
  },
  { url: `${page}?module=Accounts&view=Detail&record=x110`, id: null, why: 'no number' },
  { url: `${page}?module=Accounts&view=Detail&record=0`, id: null, why: 'no id of a record' },
  { url: `${page}?module=Accounts&view=Detail&record=12x110`, id: null, why: 'for programs' },
  { url: `${page}?${shown}&record=111`, id: null, why: 'two customers' },
  { url: `${page}?action=index&module=Accounts`, id: null, why: 'list' },
  { url: `${page}?action=ListView&module=Accounts&record=110`, id: null, why: 'list' },
  { url: `https://crm.example.com/home.php?${shown}`, id: null, why: 'another page' },
  { url: `${page}#${shown}`, id: null, why: 'not in the query' },
  {
    url: `${page}?action=DetailView&module=Accounts&record=1a2b3c4d-1111-2222-3333`,
    id: null,
    why: 'neither a number nor a GUID',
  },
];
