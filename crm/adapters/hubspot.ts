import type { CrmAdapter } from '../adapter';

/** HubSpot; the number after 'contacts' is that of the company's own account there. */
export const hubspot: CrmAdapter = {
  id: 'hubspot',
  name: 'HubSpot',
  // Data centres have hosts of their own, a region and its number: app-eu1, app-na2.
  hosts: [
    'app.hubspot.com',
    'app-na#.hubspot.com',
    'app-eu#.hubspot.com',
    'app-ap#.hubspot.com',
    'app-ca#.hubspot.com',
  ],

  // 0-2 are companies; 0-1 contacts, 0-3 deals, 0-5 tickets.
  records: [
    { id: 'number', path: '/contacts/*/record/0-2/:id~' },
    { id: 'number', path: '/contacts/*/company/:id~' },
  ],

  // Contacts and deals bear the same mark: that it is a company, the address says.
  names: [{ selector: '[data-selenium-test=highlightTitle]' }],

  dock: 'body',
};
