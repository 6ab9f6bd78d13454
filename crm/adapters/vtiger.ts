import type { CrmAdapter } from '../adapter';

const notACopy = { isDuplicate: 'true' };

/** vtiger, on any host and in any folder there: 7 and 8, and 5, whose addresses are SuiteCRM's. */
export const vtiger: CrmAdapter = {
  id: 'vtiger',
  name: 'vtiger',
  hosts: [],

  // What tells 5 from SuiteCRM 7 is that its ids are numbers.
  records: ['Detail', 'Edit'].flatMap((view) => [
    {
      id: 'number',
      path: '**/index.php',
      query: { module: 'Accounts', view, record: ':id' },
      notQuery: notACopy,
    },
    {
      id: 'number',
      path: '**/index.php',
      query: { module: 'Accounts', action: `${view}View`, record: ':id' },
      notQuery: notACopy,
    },
  ]),
  otherPages: [{ path: '**/index.php', query: { module: '*', view: '*' } }],

  names: [
    { selector: '.recordLabel .accountname' },
    { selector: '.recordLabel', unsure: true },
    { selector: 'form input[name=accountname]', read: 'value' },
  ],
  notNames: ['accounts'],

  dock: 'body',
};
