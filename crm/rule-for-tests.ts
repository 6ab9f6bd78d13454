import type { CrmAdapter } from './adapter';

/** A CRM that no adapter knows: '/clients/4711', lists at '/clients'. */
export const acmeRule: CrmAdapter = {
  id: 'own-acme',
  name: 'Acme CRM',
  hosts: ['crm.acme.example'],
  records: [{ path: '/clients/:id', id: 'number' }],
  names: [{ selector: 'h1' }],
  dock: 'body',
};

/** The same with every field that a rule may have. */
export const fullRule: CrmAdapter = {
  id: 'own-acme-full',
  name: 'Acme CRM',
  hosts: ['crm.acme.example', 'localhost:8069', '[::1]:8000'],
  records: [
    {
      path: '/app~',
      notPath: '/app/copy',
      hash: '#**',
      query: { view: 'client', id: ':id' },
      hashQuery: { model: 'client' },
      notQuery: { copy: '1' },
      anyCase: true,
      id: 'guid',
      type: 'contact',
      nestedQuery: 'more',
    },
  ],
  otherPages: [{ path: '/clients' }],
  names: [
    {
      selector: 'h1',
      read: 'value',
      deep: true,
      last: true,
      without: '.state',
      endings: [' - Saved'],
      forms: [':name | *'],
      unsure: true,
    },
    { selector: 'title', read: 'title' },
  ],
  notNames: ['clients', '客户'],
  addressIn: 'page',
  idOnPage: { selector: '#id', read: 'value' },
  setting: 'boards',
  dock: 'margin',
};
