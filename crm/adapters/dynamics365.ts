import type { CrmAdapter } from '../adapter';

/** Model-driven apps in the cloud, the FastTrack CRM among them. */
export const dynamics365: CrmAdapter = {
  id: 'dynamics365',
  name: 'Dynamics 365',

  // Regions are numbered and grow in number. One label in front: with two it is the API's host.
  hosts: [
    '*.crm.dynamics.com',
    '*.crm#.dynamics.com',
    '*.crm##.dynamics.com',
    '*.crm.dynamics.cn',
    '*.crm.microsoftdynamics.us',
    '*.crm.appsplatform.us',
    '*.crm.microsoftdynamics.de',
  ],

  // Dashboards have an `id` too, lists a `viewid`: only the three together are a customer.
  records: [
    {
      id: 'guid',
      path: '/main.aspx',
      query: { pagetype: 'entityrecord', etn: 'account', id: ':id' },
      nestedQuery: 'extraqs',
      anyCase: true,
    },
  ],

  // Not the title: in 'Account: Information: Contoso, Ltd. - Power Apps' the form's name may be any
  // text, and a customer's may hold ': ', so that where it begins cannot be told.
  // The save state is an element of its own in the heading, in whatever language; where it is text,
  // only English can be told from a name. Of two forms the later one is on top.
  names: [
    {
      selector: 'h1[data-id=header_title]',
      last: true,
      without: '[data-id=header_saveStatus]',
      endings: ['- Saved', '- Unsaved'],
    },
  ],

  dock: 'body',
};
