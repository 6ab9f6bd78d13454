import type { Example } from '../adapter';

const id = '9a11b2c3-44d5-4e6f-8a9b-0c1d2e3f4a5b';
const page = 'https://acme.twenty.com';

export const twentyExamples: readonly Example[] = [
  { url: `${page}/object/company/${id}`, id },
  { url: `${page}/object/company/${id}/`, id },
  { url: `${page}/object/company/${id}?viewId=${id}#timeline`, id },
  { url: `http://localhost:3000/object/company/${id}`, id },
  { url: `https://crm.example.com/object/company/${id}`, id },

  { url: `${page}/objects/companies`, id: null, why: 'list' },
  { url: `${page}/objects/companies?viewId=${id}`, id: null, why: 'list' },
  { url: `${page}/objects/company/${id}`, id: null, why: 'no such page' },
  { url: `${page}/object/companies/${id}`, id: null, why: 'no such page' },
  { url: `${page}/object/company`, id: null, why: 'no id' },
  { url: `${page}/object/company/new`, id: null, why: 'no UUID' },
  { url: `${page}/object/company/${id.slice(1)}`, id: null, why: 'no UUID' },
  {
    url: `${page}/object/company/00000000-0000-0000-0000-000000000000`,
    id: null,
    why: 'the nil GUID',
  },
  { url: `${page}/object/person/${id}`, id: null, why: 'person' },
  { url: `${page}/object/opportunity/${id}`, id: null, why: 'opportunity' },
  { url: `${page}/settings/objects/companies`, id: null, why: 'settings' },
  { url: `${page}/x/object/company/${id}`, id: null, why: 'another path' },
  { url: `${page}/#/object/company/${id}`, id: null, why: 'not in the path' },
  { url: `${page}/rest/companies/${id}`, id: null, why: 'what programs read' },
  { url: `${page}/`, id: null, why: 'home' },
];
