import { expect, test } from 'vitest';
import { recordSeen } from './sighting';

const host = 'contoso.crm4.dynamics.com';
const origin = `https://${host}`;
const id = '8a5e4f0e-1b2c-4d3e-8f90-aabbccddeeff';
const address = `${origin}/main.aspx?pagetype=entityrecord&etn=account&id=${id}`;
const sender = { origin };

test('the record is told anew from the address', () => {
  expect(recordSeen(address, sender, {})?.key).toBe(`dynamics365:${host}:account:${id}`);
});

test('an address of the page that says it counts where the browser gives no origin', () => {
  expect(recordSeen(address, { url: `${origin}/main.aspx` }, {})?.id).toBe(id);
});

test.each([
  ['another host', { origin: 'https://fabrikam.crm4.dynamics.com' }],
  ['a host above it', { origin: 'https://crm4.dynamics.com' }],
  ['the same host without encryption', { origin: `http://${host}` }],
  ['the same host on another port', { origin: `${origin}:8443` }],
  ['a page in a sandbox', { origin: 'null', url: address }],
  ['a page of which nothing is known', {}],
])('an address said by %s is none', (_, other) => {
  expect(recordSeen(address, other, {})).toBeUndefined();
});

test.each([
  ['no customer', `${origin}/main.aspx?pagetype=entitylist&etn=account`],
  [
    'the nil id',
    `${origin}/main.aspx?pagetype=entityrecord&etn=account&id=${id.replace(/\w/g, '0')}`,
  ],
  ['another scheme', `javascript:location='${address}'`],
  ['data', `data:text/html,${address}`],
  ['a blob of that page', `blob:${address}`],
])('an address that shows %s is none', (_, other) => {
  expect(recordSeen(other, sender, {})).toBeUndefined();
  expect(recordSeen(other, { origin: 'null' }, {})).toBeUndefined();
});

test('a host that is set up as another CRM is asked with that one alone', () => {
  const party = 'http://crm.test/#crm/model/party.party/2';
  const from = { origin: 'http://crm.test' };

  expect(recordSeen(party, from, { crm: 'tryton' })?.key).toBe('tryton:crm.test:account:2');
  expect(recordSeen(party, from, { crm: 'dynamics365' })).toBeUndefined();
  expect(
    recordSeen(`http://crm.test/main.aspx${new URL(address).search}`, from, {}),
  ).toBeUndefined();
  expect(
    recordSeen(`http://crm.test/x/main.aspx${new URL(address).search}`, from, {
      crm: 'dynamics365',
    })?.key,
  ).toBe(`dynamics365:crm.test:account:${id}`);
});

test('a customer chosen by hand comes before the one that the address tells', () => {
  const settings = { byHand: { [address]: 'a-customer' } };

  expect(recordSeen(address, sender, settings)?.key).toBe(`by-hand:${host}:account:a-customer`);
  expect(recordSeen(`${address}&x=1`, sender, settings)?.crm).toBe('dynamics365');
});
