import { expect, test } from 'vitest';
import type { CustomerEntry } from './customer-entry';
import { findCustomers } from './find-customers';

const names = ['Contoso Retail Ltd', 'Ünion Café', '', 'CONTOSO Bikes', '北風貿易', 'Straße & Co'];
const entries = names.map((name, lastSeen) => ({ name, lastSeen }) as CustomerEntry);
const found = (words: string, most = 50) =>
  findCustomers(entries, words, most).map(({ name }) => name);

test.each([
  ['contoso', ['CONTOSO Bikes', 'Contoso Retail Ltd']],
  ['  LTD  conto ', ['Contoso Retail Ltd']],
  ['cafe UNION', ['Ünion Café']],
  ['北風', ['北風貿易']],
  ['& co', ['Straße & Co']],
  ['contoso fabrikam', []],
])('%j finds %j', (words, expected) => {
  expect(found(words)).toEqual(expected);
});

test('without words all are there, seen last first, and no more than asked for', () => {
  expect(found(' ')).toEqual(names.toReversed());
  expect(found('', 2)).toEqual(['Straße & Co', '北風貿易']);
  expect(entries.map(({ name }) => name)).toEqual(names);
});
