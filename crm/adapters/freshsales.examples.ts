import type { Example } from '../adapter';

const id = '402219350782';
const page = 'https://acme.myfreshworks.com/crm/sales';

export const freshsalesExamples: readonly Example[] = [
  { url: `${page}/accounts/${id}`, id },
  { url: `${page}/accounts/${id}/`, id },
  { url: `${page}/accounts/${id}?x=1#activities`, id },
  { url: `${page}/accounts/${id}/edit`, id },
  { url: `https://acme.freshsales.io/crm/sales/accounts/${id}`, id },
  { url: `https://acme.freshsales.io/#/accounts/${id}`, id },
  { url: `https://acme.freshsales.io/#/accounts/${id}/deals?x=1`, id, why: 'a page within' },

  { url: `${page}/accounts/view/${id}`, id: null, why: 'list; the number is its view' },
  { url: `${page}/accounts`, id: null, why: 'list' },
  { url: `${page}/accounts/new`, id: null, why: 'a new record' },
  { url: `${page}/accounts/${id}/clone`, id: null, why: 'a copy not yet saved' },
  { url: `${page}/accounts/${id}x`, id: null, why: 'no number' },
  { url: `${page}/contacts/${id}`, id: null, why: 'contact' },
  { url: `${page}/contacts/${id}?account=/accounts/${id}`, id: null, why: 'contact' },
  { url: `${page}/deals/${id}`, id: null, why: 'deal' },
  { url: `${page}/api/sales_accounts/${id}`, id: null, why: 'what programs read' },
  { url: `https://acme.freshsales.io/#/accounts/view/${id}`, id: null, why: 'list' },
  { url: `https://acme.freshsales.io/#/contacts/${id}`, id: null, why: 'contact' },
  { url: `https://acme.freshsales.io/#accounts/${id}`, id: null, why: 'no slash' },
  { url: `https://acme.freshsales.io/accounts/${id}`, id: null, why: 'no hash' },
  ...[
    'myfreshworks.com',
    'www.myfreshworks.com',
    'www.freshsales.io',
    'acme.myfreshworks.com.example.net',
    'a.acme.myfreshworks.com',
    'acme.freshworks.com',
  ].map((host) => ({
    url: `https://${host}/crm/sales/accounts/${id}`,
    id: null,
    why: 'another host',
  })),
];
