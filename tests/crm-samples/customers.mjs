/**
 * Who lives in the sample CRMs. The pages show them, the tests name them: nothing here is real.
 * Each account is one thing a panel can trip over.
 */

const app = '1f0b6c2e-58a1-4f0c-9a58-6f4c1d2e3a40';

export const customers = {
  contoso: account('3fa85f64-5717-4562-b3fc-2c963f66afa6', 'Contoso Retail Ltd', 'Seattle', 4200),
  adventureWorks: account(
    '7c1d9a52-0b7e-4c55-9d1f-2f6a8e10b3c4',
    'Adventure Works Cycles',
    'Bothell',
    850,
  ),
  /** Two customers with the very same name. */
  northwind: account('a1b2c3d4-1111-4a4a-8b8b-000000000001', 'Northwind Traders', 'London', 310),
  northwindToo: account('a1b2c3d4-2222-4a4a-8b8b-000000000002', 'Northwind Traders', 'Madrid', 95),
  markup: account(
    'b7e6d5c4-3f2e-4d1c-8b0a-9f8e7d6c5b4a',
    '<b>Bold & Co</b><img src=x onerror="window.wasInjected=true">',
    'Oslo',
    60,
  ),
  /** Hebrew between marks, and an override that would turn round whatever follows it. */
  rightToLeft: account(
    'c9d8e7f6-5a4b-4c3d-9e2f-1a0b9c8d7e6f',
    '\u200fחברת אלפא בע"מ\u200e (Alpha \u202eLtd)',
    'Haifa',
    1200,
  ),
  long: account(
    'd0e1f2a3-b4c5-4d6e-8f7a-8b9c0d1e2f3a',
    `${'Wide World Importers and Partners, '.repeat(143).slice(0, 4999)}.`,
    'Denver',
    15000,
  ),
  nameless: account('e5f6a7b8-c9d0-4e1f-9a2b-3c4d5e6f7a8b', '', 'Nowhere', 10),
  fabrikam: account(
    'f1e2d3c4-b5a6-4978-8695-a4b3c2d1e0f9',
    'Fabrikam, Inc. / North "A&B"',
    'Boston',
    99,
  ),
};

export const accounts = Object.values(customers);

export const contacts = [
  { id: '11aa22bb-33cc-4d4d-8e5e-66ff77aa88bb', name: 'Maria Campbell', city: 'Seattle', seats: 0 },
  { id: '22bb33cc-44dd-4e5e-9f6f-77aa88bb99cc', name: 'Thomas Andersen', city: 'Oslo', seats: 0 },
];

/** FTOP knows Contoso and Adventure Works too, by ids of its own. */
export const tenants = {
  contoso: { id: '9f2b180d-0a5a-45e8-b814-7bd8d67d42e0', name: 'Contoso Retail Ltd', seats: 4200 },
  adventureWorks: {
    id: '0d9c8b7a-6f5e-4d3c-9b2a-1f0e9d8c7b6a',
    name: 'Adventure Works Cycles',
    seats: 850,
  },
  tailspin: { id: '5b4a3c2d-1e0f-4a9b-8c7d-6e5f4a3b2c1d', name: 'Tailspin Toys', seats: 75 },
};

export const tenantTabs = [
  'status',
  'playbook',
  'time',
  'services',
  'contacts',
  'partners',
  'eligibility',
  'flags',
  'documents',
  'usage',
  'analytics',
];

/** Where an account, a list or any other page of the sample Dynamics 365 stands. */
export function dynamicsAddress(query, host = 'contoso.crm4.dynamics.com') {
  return `https://${host}/main.aspx?${new URLSearchParams({ appid: app, ...query })}`;
}

export function accountAddress({ id }, host) {
  return dynamicsAddress({ pagetype: 'entityrecord', etn: 'account', id }, host);
}

export function accountListAddress(host) {
  return dynamicsAddress({ pagetype: 'entitylist', etn: 'account' }, host);
}

/** A record that is not saved yet has no id. */
export function newAccountAddress(host) {
  return dynamicsAddress({ pagetype: 'entityrecord', etn: 'account' }, host);
}

export function contactAddress({ id }, host) {
  return dynamicsAddress({ pagetype: 'entityrecord', etn: 'contact', id }, host);
}

export function tenantAddress({ id }, tab = 'status') {
  return `https://ftop.microsoft.com/App#/tenant/${id}/detail/${tab}`;
}

function account(id, name, city, seats) {
  return { id, name, city, seats };
}
