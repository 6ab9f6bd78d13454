import type { Example } from '../adapter';

const id = '17923456789';
const portal = 'https://app.hubspot.com/contacts/48656168';

export const hubspotExamples: readonly Example[] = [
  ...['app', 'app-eu1', 'app-na2', 'app-na3', 'app-ap1'].flatMap((app) => [
    { url: `https://${app}.hubspot.com/contacts/48656168/record/0-2/${id}`, id },
    { url: `https://${app}.hubspot.com/contacts/48656168/company/${id}`, id },
  ]),
  { url: `${portal}/record/0-2/${id}/`, id },
  { url: `${portal}/record/0-2/${id}/view/1`, id },
  { url: `${portal}/record/0-2/${id}/view/1?eschref=%2Fcontacts%2F1%2Frecord%2F0-1%2F51#x`, id },
  { url: `${portal}/company/${id}/?interaction=note`, id },
  { url: `${portal}/company/${id}/lists`, id },

  { url: `${portal}/objects/0-2/views/all/list`, id: null, why: 'list' },
  { url: `${portal}/objects/0-2/views/${id}/list`, id: null, why: 'list; the number is its view' },
  { url: `${portal}/record/0-1/51`, id: null, why: 'contact' },
  { url: `${portal}/record/0-3/51`, id: null, why: 'deal' },
  { url: `${portal}/record/0-5/51`, id: null, why: 'ticket' },
  { url: `${portal}/record/2-2/51`, id: null, why: "an object of the company's own" },
  { url: `${portal}/record/0-21/51`, id: null, why: 'another object' },
  { url: `${portal}/record/0-2`, id: null, why: 'no id' },
  { url: `${portal}/record/0-2/`, id: null, why: 'no id' },
  { url: `${portal}/record/0-2/acme`, id: null, why: 'no number' },
  { url: `${portal}/record/0-2/0`, id: null, why: 'no id of a record' },
  { url: `${portal}/record/0-2/-5`, id: null, why: 'no number' },
  { url: `${portal}/contact/551`, id: null, why: 'contact' },
  { url: `${portal}/deal/551`, id: null, why: 'deal' },
  { url: `${portal}/companies/list/view/all/`, id: null, why: 'list' },
  { url: `${portal}/companies/${id}`, id: null, why: 'no such page' },
  { url: `https://app.hubspot.com/contacts/record/0-2/${id}`, id: null, why: 'no account' },
  { url: `https://app.hubspot.com/help-desk/48656168/view/1/ticket/51`, id: null, why: 'ticket' },
  {
    url: 'https://app.hubspot.com/property-settings/48656168/properties?type=0-2',
    id: null,
    why: 'settings',
  },
  {
    url: `https://app.hubspot.com/login?loginRedirectUrl=%2Fcontacts%2F1%2Frecord%2F0-2%2F${id}`,
    id: null,
    why: 'before login',
  },
  ...[
    'www.hubspot.com',
    'hubspot.com',
    'developers.hubspot.com',
    'api.hubspot.com',
    'app.hubspot.com.example.net',
    'app-eu1.hubspot.com.example.net',
    'apphubspot.com',
    'xapp.hubspot.com',
    'app-eu.hubspot.com',
    'app-eu10.hubspot.com',
    'app-status.hubspot.com',
    'app.app.hubspot.com',
  ].map((host) => ({
    url: `https://${host}/contacts/48656168/record/0-2/${id}`,
    id: null,
    why: 'another host',
  })),
];
