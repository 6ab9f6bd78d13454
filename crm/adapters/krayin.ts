import type { CrmAdapter } from '../adapter';

/** Krayin, on any host and in any folder there. Every page is loaded as a whole. */
export const krayin: CrmAdapter = {
  id: 'krayin',
  name: 'Krayin',
  hosts: [],

  records: [
    { id: 'number', path: '**/admin/contacts/organizations/view/:id~' },
    { id: 'number', path: '**/admin/contacts/organizations/edit/:id~' },
  ],
  otherPages: [
    { path: '**/admin/contacts/organizations~' },
    { path: '**/admin/contacts/persons~' },
  ],

  // Marks that look like its own, which nobody could check on a running one.
  names: [
    { selector: 'h3.text-lg', unsure: true },
    { selector: 'form input[name=name]', read: 'value', unsure: true },
  ],

  dock: 'body',
};
