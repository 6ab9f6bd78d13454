import type { Example } from '../adapter';

const page = 'https://app.futuresimple.com/crm';

export const zendeskSellExamples: readonly Example[] = [
  { url: `${page}/contacts/26299451`, id: '26299451' },
  { url: `${page}/contacts/26299451/`, id: '26299451' },
  { url: `${page}/contacts/26299451/deals?x=1#y`, id: '26299451', why: 'a page within' },

  { url: `${page}/contacts`, id: null, why: 'list' },
  { url: `${page}/contacts/`, id: null, why: 'list' },
  { url: `${page}/contacts/new`, id: null, why: 'a new record' },
  { url: `${page}/contacts/26299451x`, id: null, why: 'no number' },
  { url: `${page}/leads/26299451`, id: null, why: 'lead' },
  { url: 'https://app.futuresimple.com/leads/26299451', id: null, why: 'lead' },
  { url: 'https://app.futuresimple.com/sales/deals/26299451', id: null, why: 'deal' },
  { url: 'https://app.futuresimple.com/contacts/26299451', id: null, why: 'no such page' },
  ...[
    'futuresimple.com',
    'www.futuresimple.com',
    'app.futuresimple.com.example.net',
    'xapp.futuresimple.com',
    'acme.zendesk.com',
  ].map((host) => ({ url: `https://${host}/crm/contacts/1`, id: null, why: 'another host' })),
];
