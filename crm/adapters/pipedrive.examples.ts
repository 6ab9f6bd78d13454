import type { Example } from '../adapter';

const page = 'https://acme.pipedrive.com';

export const pipedriveExamples: readonly Example[] = [
  { url: `${page}/organization/3`, id: '3' },
  { url: `${page}/organization/1159/`, id: '1159' },
  { url: `${page}/organization/1159?tab=notes#x`, id: '1159' },
  { url: `${page}/organization/1159/deals`, id: '1159', why: 'a page within' },
  { url: 'https://app.pipedrive.com/organization/3', id: '3' },

  { url: `${page}/organization`, id: null, why: 'no id' },
  { url: `${page}/organization/new`, id: null, why: 'a new record' },
  { url: `${page}/organization/3a`, id: null, why: 'no number' },
  { url: `${page}/organizations/list`, id: null, why: 'list' },
  {
    url: `${page}/organizations/list/filter/1159`,
    id: null,
    why: 'list; the number is its filter',
  },
  { url: `${page}/organizations/3`, id: null, why: 'list' },
  { url: `${page}/person/7`, id: null, why: 'person' },
  { url: `${page}/deal/7`, id: null, why: 'deal' },
  { url: `${page}/deal/7?organization=3`, id: null, why: 'deal' },
  {
    url: `${page}/leads/inbox/9f2b180d-0a5a-45e8-b814-7bd8d67d42e0`,
    id: null,
    why: 'lead',
  },
  { url: `${page}/pipeline/7`, id: null, why: 'board' },
  { url: `${page}/api/v1/organizations/3`, id: null, why: 'what programs read' },
  { url: `${page}/settings/organization/3`, id: null, why: 'settings' },
  ...[
    'pipedrive.com',
    'www.pipedrive.com',
    'acme.pipedrive.com.example.net',
    'acmepipedrive.com',
    'acme.pipedrive.co',
    'a.acme.pipedrive.com',
  ].map((host) => ({ url: `https://${host}/organization/3`, id: null, why: 'another host' })),
];
