import type { CrmAdapter } from '../adapter';

/** Twenty, on its own host or any other. */
export const twenty: CrmAdapter = {
  id: 'twenty',
  name: 'Twenty',
  hosts: [],

  records: [{ id: 'uuid', path: '/object/company/:id~' }],
  otherPages: [
    { path: '/object/person/*' },
    { path: '/object/opportunity/*' },
    { path: '/objects/companies~' },
    { path: '/objects/people~' },
    { path: '/objects/opportunities~' },
  ],

  // Names of classes are made anew with each version. While it loads the title is 'Company' alone.
  names: [
    { selector: 'title', read: 'title', forms: [':name - Company'] },
    { selector: 'title', read: 'title', forms: [':name - *'], unsure: true },
  ],

  dock: 'body',
};
