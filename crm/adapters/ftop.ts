import type { CrmAdapter } from '../adapter';

/** The FastTrack Orchestration Portal. Its tabs, whatever they are named, come after 'detail'. */
export const ftop: CrmAdapter = {
  id: 'ftop',
  name: 'FTOP',
  hosts: ['ftop.microsoft.com'],

  records: [{ path: '/App', hash: '#/tenant/:id/detail~', id: 'guid', anyCase: true }],

  // Nobody could show us the page: these are guesses, shown as such, and corrected by hand.
  names: [
    { selector: 'h1', unsure: true },
    { selector: 'title', read: 'title', unsure: true },
  ],
  notNames: [
    'ftop',
    'fasttrack',
    'fasttrack orchestration portal',
    'status',
    'playbook',
    'time',
    'services',
    'contacts',
    'partners',
    'eligibility',
    'flags',
    'documents',
    'usage',
    'analytics',
  ],

  dock: 'body',
};
