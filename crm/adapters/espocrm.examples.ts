import type { Example } from '../adapter';

const id = '6b00f05ab08573a7c';
const uuid = '9f1c2f0e-8a34-4a3c-9d7e-1f0c7a6b5d21';
const page = 'https://crm.example.com';

export const espocrmExamples: readonly Example[] = [
  { url: `${page}/#Account/view/${id}`, id },
  { url: `${page}/#Account/view/${id}/`, id },
  { url: `${page}/#Account/view/${id}/isReturn=true`, id, why: 'with options of the route' },
  { url: `${page}/#Account/edit/${id}`, id },
  { url: `${page}/#Account/view/${uuid}`, id: uuid },
  { url: `${page}/#Account/edit/${uuid}`, id: uuid },
  { url: `${page}/espo/#Account/view/${uuid}`, id: uuid },
  { url: `${page}/a/b/index.html?x=1#Account/view/${id}`, id },
  { url: `http://127.0.0.1:8192/#Account/view/${id}`, id },

  { url: `${page}/#Account`, id: null, why: 'list' },
  { url: `${page}/#Account/list`, id: null, why: 'list' },
  { url: `${page}/#Account/list/primaryFilter=${id}`, id: null, why: 'list' },
  { url: `${page}/#Account/create`, id: null, why: 'a new record' },
  { url: `${page}/#Account/view`, id: null, why: 'no id' },
  { url: `${page}/#Account/view/`, id: null, why: 'no id' },
  { url: `${page}/#Account/view/${id.slice(1)}`, id: null, why: 'one digit too few' },
  { url: `${page}/#Account/view/${id.slice(1)}g`, id: null, why: 'not hexadecimal' },
  { url: `${page}/#Account/view/${uuid}0`, id: null, why: 'no UUID' },
  { url: `${page}/#Account/related/${id}/contacts`, id: null, why: 'a list of contacts' },
  { url: `${page}/#Contact/view/${id}`, id: null, why: 'contact' },
  { url: `${page}/#Contact/view/${id}/rootUrl=#Account/view/${id}`, id: null, why: 'contact' },
  { url: `${page}/#AccountX/view/${id}`, id: null, why: 'another module' },
  { url: `${page}/#account/view/${id}`, id: null, why: 'no such module' },
  { url: `${page}/#/Account/view/${id}`, id: null, why: 'no such route' },
  { url: `${page}/Account/view/${id}`, id: null, why: 'not in the hash' },
  { url: `${page}/api/v1/Account/${id}`, id: null, why: 'what programs read' },
  { url: `${page}/#Admin`, id: null, why: 'settings' },
  { url: `${page}/#Home`, id: null, why: 'home' },
  { url: `${page}/`, id: null, why: 'home' },
];
