import type { Example } from '../adapter';

const id = '91330924-802a-4b0d-a900-34fd9d790829';
const another = '3fa85f64-5717-4562-b3fc-2c963f66afa6';
const app = '98d1cf55-fc47-e911-a97c-000d3ae05a70';
const braced = `%7B${id}%7D`;
const page = 'https://contoso.crm4.dynamics.com/main.aspx';
const customer = 'pagetype=entityrecord&etn=account';

const numberedRegions = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 19, 20, 21, 22];
const regions = [
  'crm.dynamics.com',
  ...numberedRegions.map((region) => `crm${region}.dynamics.com`),
  'crm.dynamics.cn',
  'crm.microsoftdynamics.us',
  'crm.appsplatform.us',
  'crm.microsoftdynamics.de',
];

const noCustomerHosts = [
  ...regions,
  ...regions.map((region) => `contoso.api.${region}`),
  ...regions.map((region) => `contoso.${region}.example.net`),
  'admin.dynamics.com',
  'make.dynamics.com',
  'contoso.dynamics.com',
  'contoso.crm123.dynamics.com',
  'contoso.crmx.dynamics.com',
  'contoso.crm4xdynamics.com',
  'contoso.crm4.dynamics.com.',
  'contoso-crm4.dynamics.com',
  'contoso.crm4.dynamics.cn',
  'contoso.crm.dynamics.us',
  'businesscentral.dynamics.com',
  'make.powerapps.com',
  'apps.powerapps.com',
];

export const dynamics365Examples: readonly Example[] = [
  ...regions.map((region) => ({
    url: `https://contoso.${region}/main.aspx?${customer}&id=${id}`,
    id,
  })),
  { url: `https://fasttrack.crm.dynamics.com/main.aspx?appid=${app}&${customer}&id=${id}`, id },
  { url: `${page}?id=${id}&etn=account&pagetype=entityrecord`, id, why: 'in any order' },
  { url: `${page}?${customer}&id=${braced}`, id },
  { url: `${page}?${customer}&id=${braced.toLowerCase()}`, id },
  { url: `${page}?${customer}&id={${id.toUpperCase()}}`, id },
  { url: `${page}?PageType=EntityRecord&ETN=Account&ID=${id}`, id },
  { url: `https://CONTOSO.crm4.dynamics.com/Main.ASPX?${customer}&id=${id}`, id },
  { url: `${page}?${customer}&id=${id}&forceUCI=1&newWindow=true&cmdbar=true&navbar=off`, id },
  { url: `${page}?flags=testmode=true&perf=true&${customer}&id=${id}&formid=${another}`, id },
  { url: `${page}?appid=${app}&${customer}&id=${id}#`, id },
  { url: `${page}?appid=${app}&${customer}&id=${id}#792162642`, id },
  {
    url: `${page}?${customer}&id=${id}&x=%E0%A4%A`,
    id,
    why: 'malformed, but nowhere that matters',
  },
  { url: `${page}?${customer}&id=${id}&etn=account&id=${braced}`, id, why: 'twice, but the same' },
  { url: `${page}?${customer}&extraqs=id%3D%257B${id}%257D%26formid%3D${another}`, id },
  { url: `${page}?${customer}&extraqs=%3Fformid%3D${another}%26ID%3D${id}`, id },
  {
    url: `${page}?${customer}&id=${id}&extraqs=id%3D${another}`,
    id,
    why: 'the address itself comes before what it carries',
  },

  { url: `${page}?${customer}`, id: null, why: 'a new record' },
  { url: `${page}?${customer}&id=`, id: null, why: 'a new record' },
  { url: `${page}?${customer}&id=&extraqs=id%3D${id}`, id: null, why: 'a new record' },
  { url: `${page}?${customer}&extraqs=parentid%3D${id}`, id: null, why: 'a new record' },
  {
    url: `${page}?${customer}&id=00000000-0000-0000-0000-000000000000`,
    id: null,
    why: 'the nil GUID',
  },
  {
    url: `${page}?${customer}&id=%7B00000000-0000-0000-0000-000000000000%7D`,
    id: null,
    why: 'the nil GUID',
  },
  { url: `${page}?${customer}&id=%7B${id}`, id: null, why: 'half a pair of braces' },
  { url: `${page}?${customer}&id=${id}%7D`, id: null, why: 'half a pair of braces' },
  { url: `${page}?${customer}&id=${id}0`, id: null, why: 'no GUID' },
  { url: `${page}?${customer}&id=${id.replaceAll('-', '')}`, id: null, why: 'no GUID' },
  { url: `${page}?${customer}&id=%257B${id}%257D`, id: null, why: 'encoded twice' },
  { url: `${page}?${customer}&id=${id}%`, id: null, why: 'malformed' },
  { url: `${page}?${customer}&id=%E0%A4%A`, id: null, why: 'malformed' },
  { url: `${page}?${customer}&id=${id}&id=${another}`, id: null, why: 'two customers' },
  { url: `${page}?${customer}&id=${id}&ID=`, id: null, why: 'a customer and none' },
  { url: `${page}?${customer}&etn=contact&id=${id}`, id: null, why: 'an account and a contact' },
  {
    url: `${page}?${customer}&extraqs=id%3D${id}%26id%3D${another}`,
    id: null,
    why: 'two customers',
  },

  { url: `${page}?pagetype=entityrecord&etn=contact&id=${id}`, id: null, why: 'contact' },
  { url: `${page}?pagetype=entityrecord&etn=accounts&id=${id}`, id: null, why: 'another table' },
  { url: `${page}?pagetype=entityrecord&etn=new_account&id=${id}`, id: null, why: 'another table' },
  { url: `${page}?pagetype=entityrecord&id=${id}`, id: null, why: 'no table' },
  { url: `${page}?etn=account&id=${id}`, id: null, why: 'no page type' },
  { url: `${page}?pagetype=entitylist&etn=account&viewid=${id}`, id: null, why: 'list' },
  { url: `${page}?pagetype=entitylist&etn=account&id=${id}`, id: null, why: 'list' },
  { url: `${page}?pagetype=dashboard&id=${id}&type=system`, id: null, why: 'dashboard' },
  { url: `${page}?pagetype=dashboard&etn=account&id=${id}`, id: null, why: 'dashboard' },
  { url: `${page}?pagetype=custom&etn=account&id=${id}`, id: null, why: 'custom page' },
  { url: `${page}?pagetype=webresource&etn=account&id=${id}`, id: null, why: 'web resource' },
  { url: `${page}?pagetype=search&etn=account&id=${id}`, id: null, why: 'search' },
  { url: `${page}?appid=${app}`, id: null, why: "an app's first page" },
  { url: `${page}#792162642`, id: null, why: 'the classic client, which hides what it shows' },
  { url: `${page}?appid=${app}#${customer}&id=${id}`, id: null, why: 'not in the query' },
  { url: page, id: null, why: 'home' },
  {
    url: `https://contoso.crm4.dynamics.com/contoso/main.aspx?${customer}&id=${id}`,
    id: null,
    why: 'the cloud has no path before it',
  },
  { url: `${page}/x?${customer}&id=${id}`, id: null, why: 'path' },
  { url: `${page.replace('.aspx', 'xaspx')}?${customer}&id=${id}`, id: null, why: 'path' },
  {
    url: `https://contoso.crm4.dynamics.com/api/data/v9.2/accounts(${id})`,
    id: null,
    why: 'what programs read',
  },
  {
    url: `https://login.example.net/?to=${encodeURIComponent(`${page}?${customer}&id=${id}`)}`,
    id: null,
    why: 'the customer is shown after the login',
  },
  {
    url: `ftp://contoso.crm4.dynamics.com/main.aspx?${customer}&id=${id}`,
    id: null,
    why: 'no web page',
  },
  ...noCustomerHosts.map((host) => ({
    url: `https://${host}/main.aspx?${customer}&id=${id}`,
    id: null,
    why: 'a host that is no organisation',
  })),
];
