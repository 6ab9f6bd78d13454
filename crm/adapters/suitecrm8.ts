import type { CrmAdapter } from '../adapter';

/** SuiteCRM 8, on any host and in any folder there. The whole route is in the hash. */
export const suitecrm8: CrmAdapter = {
  id: 'suitecrm8',
  name: 'SuiteCRM 8',
  hosts: [],

  // A new record is 'edit' too, without an id.
  records: [
    { id: 'uuid', hash: '#/accounts/record/:id~' },
    { id: 'uuid', hash: '#/accounts/edit/:id~' },
  ],
  otherPages: ['accounts', 'contacts', 'leads', 'opportunities'].flatMap((module) => [
    { hash: `#/${module}/index~` },
    { hash: `#/${module}/edit~` },
    { hash: `#/${module}/record/*` },
  ]),

  names: [{ selector: '.record-view-header .record-view-name-label' }],
  notNames: ['accounts', 'create', 'new', 'edit'],

  dock: 'body',
};
