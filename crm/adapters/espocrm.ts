import type { CrmAdapter } from '../adapter';

/** EspoCRM, on any host and in any folder there. The whole route is in the hash. */
export const espocrm: CrmAdapter = {
  id: 'espocrm',
  name: 'EspoCRM',
  hosts: [],

  // Ids are 17 hexadecimal digits, or UUIDs where the company has chosen so.
  records: [
    { id: 'hex', hash: '#Account/view/:id~' },
    { id: 'hex', hash: '#Account/edit/:id~' },
    { id: 'uuid', hash: '#Account/view/:id~' },
    { id: 'uuid', hash: '#Account/edit/:id~' },
  ],
  otherPages: [
    { hash: '#Account~' },
    { hash: '#Contact~' },
    { hash: '#Lead~' },
    { hash: '#Opportunity~' },
  ],

  // The title is the bare name, and that of a list the bare name of the module, in any language: it
  // comes last and is shown as a guess.
  names: [
    { selector: '.page-header .title' },
    { selector: '.record .field[data-name=name] input', read: 'value' },
    { selector: '.record .field[data-name=name]' },
    { selector: 'title', read: 'title', unsure: true },
  ],
  notNames: ['accounts', 'account', 'create', 'create account', 'espocrm', 'home', 'loading...'],

  dock: 'body',
};
