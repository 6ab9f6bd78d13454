import type { Example } from '../adapter';

const page = 'https://crm.example.com/admin/contacts';

export const krayinExamples: readonly Example[] = [
  { url: `${page}/organizations/edit/5`, id: '5' },
  { url: `${page}/organizations/edit/5/`, id: '5' },
  { url: `${page}/organizations/view/5`, id: '5' },
  { url: `${page}/organizations/view/5?tab=1#notes`, id: '5' },
  { url: 'https://crm.example.com/sub/public/admin/contacts/organizations/edit/5', id: '5' },

  { url: `${page}/organizations`, id: null, why: 'list' },
  { url: `${page}/organizations?id=5`, id: null, why: 'list' },
  { url: `${page}/organizations/create`, id: null, why: 'a new record' },
  { url: `${page}/organizations/edit`, id: null, why: 'no id' },
  { url: `${page}/organizations/edit/`, id: null, why: 'no id' },
  { url: `${page}/organizations/edit/new`, id: null, why: 'no number' },
  { url: `${page}/organizations/edit/0`, id: null, why: 'no id of a record' },
  { url: `${page}/organizations/5`, id: null, why: 'no such page' },
  { url: `${page}/persons/view/5`, id: null, why: 'person' },
  { url: `${page}/persons/edit/5`, id: null, why: 'person' },
  { url: `${page}/persons/view/5?back=/organizations/view/5`, id: null, why: 'person' },
  { url: 'https://crm.example.com/admin/leads/view/5', id: null, why: 'lead' },
  { url: 'https://crm.example.com/xadmin/contacts/organizations/view/5', id: null, why: 'path' },
  { url: 'https://crm.example.com/contacts/organizations/view/5', id: null, why: 'path' },
];
