import type { CrmAdapter } from '../adapter';

/** Odoo, on any host. Its contacts are companies and persons in one table. */
export const odoo: CrmAdapter = {
  id: 'odoo',
  name: 'Odoo',
  hosts: [],

  // Breadcrumbs are stacked in the path, and what stands last is on the screen. 'action-12/7' does
  // not say of which table it is. Before 18 all of it was in the hash.
  records: [
    ...['contacts', 'res.partner', 'm-res.partner'].flatMap((table) => [
      { id: 'number' as const, path: `/odoo/${table}/:id` },
      { id: 'number' as const, path: `/odoo/**/${table}/:id` },
    ]),
    {
      id: 'number',
      path: '/web',
      hashQuery: { model: 'res.partner', view_type: 'form', id: ':id' },
    },
  ],
  otherPages: [
    { path: '/odoo' },
    { path: '/odoo/**' },
    { path: '/web', hashQuery: { action: '*' } },
    { path: '/web', hashQuery: { menu_id: '*' } },
  ],

  // The title is the application's first or last, by version; parts are joined in any order.
  names: [
    { selector: '.o_last_breadcrumb_item', without: '.o_control_panel_breadcrumbs_actions' },
    { selector: '.o_breadcrumb .active,.breadcrumb-item.active' },
    { selector: '.o_form_view .o_field_widget[name=name] input', read: 'value' },
    { selector: 'title', read: 'title', forms: [':name - Odoo', 'Odoo - :name'], unsure: true },
  ],
  notNames: ['contacts', 'customers', 'new', 'odoo'],

  dock: 'body',
};
