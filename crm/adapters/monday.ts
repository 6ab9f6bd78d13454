import type { CrmAdapter } from '../adapter';

/** monday CRM. Which boards hold customers, only its users know. */
export const monday: CrmAdapter = {
  id: 'monday',
  name: 'monday CRM',
  hosts: ['*.monday.com'],

  // An item opens over its board, in whichever view that is.
  records: [
    { id: 'number', path: '/boards/*/pulses/:id~' },
    { id: 'number', path: '/boards/*/views/*/pulses/:id~' },
  ],
  setting: 'boards',

  // '<board> - <item>'; the board's own name may hold ' - ' too.
  names: [{ selector: 'title', read: 'title', forms: ['* - :name'], unsure: true }],
  notNames: ['monday.com', 'monday'],

  dock: 'body',
};
