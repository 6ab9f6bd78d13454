import type { Example } from '../adapter';

const id = '9f2b180d-0a5a-45e8-b814-7bd8d67d42e0';
const tenant = `https://ftop.microsoft.com/App#/tenant/${id}`;

const tabs = ['status', 'playbook', 'time', 'services', 'contacts', 'partners', 'eligibility'];
const moreTabs = ['flags', 'documents', 'usage', 'analytics', 'a-tab-of-next-year', 'notes/12'];

export const ftopExamples: readonly Example[] = [
  ...[...tabs, ...moreTabs].map((tab) => ({ url: `${tenant}/detail/${tab}`, id })),
  { url: `${tenant}/detail`, id },
  { url: `${tenant}/detail/`, id },
  { url: `${tenant}/detail?from=search`, id },
  { url: `${tenant}/detail/playbook?task=994`, id },
  { url: `https://ftop.microsoft.com/App/#/tenant/${id}/detail/status`, id },
  { url: `https://ftop.microsoft.com/App/#/tenant/${id}/detail`, id },
  { url: `https://ftop.microsoft.com/App/#/tenant/${id}/detail?x=1`, id },
  { url: `https://ftop.microsoft.com/App?lang=en#/tenant/${id}/detail/status`, id },
  { url: `https://FTOP.microsoft.com/app#/Tenant/${id.toUpperCase()}/Detail/Status`, id },
  { url: `https://ftop.microsoft.com/APP#/tenant/%7B${id}%7D/detail/status`, id },
  { url: `https://ftop.microsoft.com/App#/tenant/{${id}}/detail/status`, id },

  { url: 'https://ftop.microsoft.com/', id: null, why: 'home' },
  { url: 'https://ftop.microsoft.com/dashboard', id: null, why: 'home' },
  { url: 'https://ftop.microsoft.com/rfa/dashboard/#/', id: null, why: 'list of requests' },
  { url: 'https://ftop.microsoft.com/App#/tenant', id: null, why: 'list' },
  { url: tenant, id: null, why: 'not the page of a tenant' },
  { url: `${tenant}/edit`, id: null, why: 'not the page of a tenant' },
  { url: `${tenant}/details`, id: null, why: 'not the page of a tenant' },
  { url: `${tenant}x/detail/status`, id: null, why: 'no GUID' },
  { url: `https://ftop.microsoft.com/App#/task/${id}/detail/status`, id: null, why: 'a task' },
  { url: `https://ftop.microsoft.com/Apps#/tenant/${id}/detail/status`, id: null, why: 'path' },
  { url: `https://ftop.microsoft.com/x/App#/tenant/${id}/detail/status`, id: null, why: 'path' },
  { url: `https://ftop.microsoft.com/App/tenant/${id}/detail/status`, id: null, why: 'no hash' },
  { url: `https://ftop.microsoft.com/App#tenant/${id}/detail/status`, id: null, why: 'no slash' },
  {
    url: `https://ftop.microsoft.com/App#/login?to=/tenant/${id}/detail/status`,
    id: null,
    why: 'the tenant is shown after the login',
  },
  {
    url: 'https://ftop.microsoft.com/App#/tenant/00000000-0000-0000-0000-000000000000/detail/status',
    id: null,
    why: 'the nil GUID',
  },
  {
    url: `https://ftop.microsoft.com/App#/tenant/{${id}/detail/status`,
    id: null,
    why: 'half a pair of braces',
  },
  {
    url: 'https://ftop.microsoft.com/App#/tenant/%E0%A4%A/detail/status',
    id: null,
    why: 'malformed',
  },
  ...[
    'ftop.microsoft.com.example.net',
    'www.ftop.microsoft.com',
    'ftop-microsoft.com',
    'ftopxmicrosoft.com',
    'microsoft.com',
    'ftop.microsoft.com.',
  ].map((host) => ({
    url: `https://${host}/App#/tenant/${id}/detail/status`,
    id: null,
    why: 'another host',
  })),
];
