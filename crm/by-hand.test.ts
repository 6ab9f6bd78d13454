import { expect, test } from 'vitest';
import { recordByHand } from './by-hand';

const page = 'https://crm.example.com:8443/customers?id=5#top';
const chosen = { [page]: 'c0ffee' };
const at = (address: string) => recordByHand(new URL(address), chosen);

test('a page for which the customer was chosen is a record of that customer', () => {
  expect(at(page)).toEqual({
    key: 'by-hand:crm.example.com:8443:account:c0ffee',
    crm: 'by-hand',
    host: 'crm.example.com:8443',
    type: 'account',
    id: 'c0ffee',
  });
});

test.each([
  'https://crm.example.com:8443/customers?id=5',
  'https://crm.example.com:8443/customers?id=6#top',
  'https://crm.example.com/customers?id=5#top',
  'https://crm.example.com:8443/',
])('%s is another page', (address) => {
  expect(at(address)).toBeUndefined();
});

test('two pages of one host with the same customer are one record', () => {
  const both = { ...chosen, 'https://crm.example.com:8443/x': 'c0ffee' };
  const key = (address: string) => recordByHand(new URL(address), both)?.key;

  expect(key(page)).toBe(key('https://crm.example.com:8443/x'));
});

test('nothing was chosen: no record', () => {
  expect(recordByHand(new URL(page))).toBeUndefined();
  expect(recordByHand(new URL(page), {})).toBeUndefined();
  expect(recordByHand(new URL(page), { [page]: '' })).toBeUndefined();
});

test('what every object has is no choice', () => {
  const inherited = Object.create({ [page]: 'c0ffee' });

  expect(recordByHand(new URL(page), inherited)).toBeUndefined();
});
