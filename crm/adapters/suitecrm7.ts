import type { CrmAdapter } from '../adapter';

const record = { module: 'Accounts', record: ':id' };

/** SuiteCRM 7, on any host and in any folder there. */
export const suitecrm7: CrmAdapter = {
  id: 'suitecrm7',
  name: 'SuiteCRM 7',
  hosts: [],

  // Pages are most often fetched into the one that is there; then the hash has their address.
  addressIn: 'ajaxUILoc',
  records: [
    { id: 'uuid', path: '**/index.php', query: { ...record, action: 'DetailView' } },
    {
      id: 'uuid',
      path: '**/index.php',
      query: { ...record, action: 'EditView' },
      notQuery: { isDuplicate: 'true' },
    },
  ],
  otherPages: [
    { path: '**/index.php', query: { module: '*', action: '*' } },
    { path: '**/index.php', query: { action: 'ajaxui' } },
  ],

  // The id changes together with the name, so nothing has to be guessed from time.
  idOnPage: { selector: 'input[name=record]', read: 'value' },
  names: [
    { selector: '.detail-view-field[field=name]' },
    { selector: 'input#name', read: 'value' },
    { selector: '#name' },
    { selector: 'h2.module-title-text' },
    { selector: 'title', read: 'title', forms: ['Edit » :name » * » *'] },
    // Of four parts the first is 'Edit' in another language, or the beginning of a name.
    { selector: 'title', read: 'title', forms: ['* » :name » * » *'], unsure: true },
    { selector: 'title', read: 'title', forms: [':name » * » *'] },
  ],
  notNames: ['accounts', 'create', 'edit', 'suitecrm'],

  dock: 'body',
};
