import type { CrmAdapter } from '../adapter';

/** Pipedrive, on a host of the company's own; pipedrive.com and www are its maker's. */
export const pipedrive: CrmAdapter = {
  id: 'pipedrive',
  name: 'Pipedrive',
  hosts: ['*.pipedrive.com'],

  // Lists are 'organizations', in the plural, and have numbers of filters.
  records: [{ id: 'number', path: '/organization/:id~' }],

  // Nobody could show us the page: only a title of this form is taken, and shown as a guess.
  names: [
    {
      selector: 'title',
      read: 'title',
      forms: [':name - Pipedrive', ':name | Pipedrive'],
      unsure: true,
    },
  ],
  notNames: ['organizations', 'people', 'contacts', 'deals', 'activities'],

  dock: 'body',
};
