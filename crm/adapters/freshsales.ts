import type { CrmAdapter } from '../adapter';

/** Freshsales, on its own domain of before and within Freshworks. */
export const freshsales: CrmAdapter = {
  id: 'freshsales',
  name: 'Freshsales',
  hosts: ['*.myfreshworks.com', '*.freshsales.io'],

  // A list has a number too, after 'view'.
  records: [
    { id: 'number', path: '/crm/sales/accounts/:id~', notPath: '**/clone' },
    { id: 'number', path: '/', hash: '#/accounts/:id~' },
  ],

  // 'Account' is in the user's language; where it is another word, the title may still be a list's.
  names: [
    {
      selector: 'title',
      read: 'title',
      forms: ['Account : :name : Freshsales', 'Account: :name: Freshsales'],
    },
    {
      selector: 'title',
      read: 'title',
      forms: ['* : :name : Freshsales', '*: :name: Freshsales'],
      unsure: true,
    },
  ],

  dock: 'body',
};
