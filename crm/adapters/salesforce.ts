import type { CrmAdapter } from '../adapter';

/** Salesforce: Lightning, its first form in one.app, and Classic. */
export const salesforce: CrmAdapter = {
  id: 'salesforce',
  name: 'Salesforce',

  // Sandboxes and the like have a label more ('acme--dev.sandbox.'), as regions once had. Setup and
  // login have hosts of their own.
  hosts: [
    '*.lightning.force.com',
    '*.*.lightning.force.com',
    '*.lightning.*.force.com',
    '*.lightning.force.com.mcas.ms',
    '*.*.lightning.force.com.mcas.ms',
    '*.lightning.force.mil',
    '*.*.lightning.force.mil',
    '*.lightning.crmforce.mil',
    '*.*.lightning.crmforce.mil',
    '*.lightning.sfcrmapps.cn',
    '*.*.lightning.sfcrmapps.cn',
    '*.my.salesforce.com',
    '*.*.my.salesforce.com',
    '*.my.salesforce.com.mcas.ms',
    '*.*.my.salesforce.com.mcas.ms',
    '*.my.salesforce.mil',
    '*.*.my.salesforce.mil',
  ],

  // In the console the path is what is on the screen, and `ws` the tab that it belongs to.
  records: [
    ...['/lightning/r/Account/', '/lightning/r/sObject/', '/lightning/r/'].map((path) => ({
      id: 'salesforce' as const,
      path: `${path}:id~`,
      notPath: '**/clone',
    })),
    ...['', '/view~', '/edit~', '/rlName/**'].map((view) => ({
      id: 'salesforce' as const,
      path: '/one/one.app',
      hash: `#/sObject/:id${view}`,
    })),
    { id: 'salesforce', path: '/:id' },
    { id: 'salesforce', path: '/:id/e', notQuery: { clone: '1' } },
  ],

  // What tabs of the console leave behind is hidden, and may be in components' shadows; of two that
  // are seen, the later one is the sub-tab. 'Account' may be renamed, and is translated: then the
  // title of a list looks the same.
  names: [
    {
      selector: '[slot=primaryField],slot[name=primaryField] lightning-formatted-text',
      deep: true,
      last: true,
    },
    {
      selector: 'title',
      read: 'title',
      forms: [':name | Account | Salesforce', 'Account: :name ~ *'],
    },
    { selector: 'title', read: 'title', forms: [':name | * | Salesforce'], unsure: true },
  ],
  notNames: ['recently viewed', 'all accounts', 'my accounts', 'new accounts last week', 'home'],

  dock: 'body',
};
