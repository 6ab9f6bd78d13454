import type { CrmAdapter } from '../adapter';

/** Zendesk Sell, once Base. People and companies share one table and one form of address. */
export const zendeskSell: CrmAdapter = {
  id: 'zendesk-sell',
  name: 'Zendesk Sell',
  hosts: ['app.futuresimple.com'],

  records: [{ id: 'number', type: 'contact', path: '/crm/contacts/:id~' }],

  // Nobody could show us the page: only a title of this form is taken, and shown as a guess.
  names: [
    {
      selector: 'title',
      read: 'title',
      forms: [':name - Zendesk Sell', ':name | Zendesk Sell', ':name - Sell', ':name | Sell'],
      unsure: true,
    },
  ],
  notNames: ['contacts', 'leads', 'deals', 'dashboard'],

  dock: 'body',
};
