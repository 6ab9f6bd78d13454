import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCustomer } from './customer';
import { contoso } from './disk-for-tests';
import { StorageProblem } from './problem';
import { newCustomer, seen } from './sighting';

const stamp = { at: '0'.repeat(16), by: 'laptop' };
const customer = seen(newCustomer('an-id'), contoso, 1_000, stamp);
const record = customer.records[contoso.recordKey]!;

test('a customer as we write it passes unchanged', () => {
  expect(parseCustomer(structuredClone(customer))).toEqual(customer);
});

test('a record without a name is one', () => {
  const { name: _, ...nameless } = record;
  const stored = { ...customer, records: { [contoso.recordKey]: nameless } };

  expect(parseCustomer(stored)).toEqual(stored);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'customer'],
  ['a list', [customer]],
  ['a schema that is a text', { ...customer, schema: '1' }],
  ['an older schema than the first', { ...customer, schema: 0 }],
  ['no id', { ...customer, id: '' }],
  ['a key more', { ...customer, tags: [] }],
  ['no records', { ...customer, records: {} }],
  ['records that are a list', { ...customer, records: [] }],
  ['a record with a key more', withRecord({ ...record, colour: 'red' })],
  ['a register with a key more', withRecord({ ...record, lastSeen: { ...stamp, value: 1, x: 1 } })],
  ['a register without a stamp', withRecord({ ...record, lastSeen: { value: 1 } })],
  [
    'a stamp that is too short',
    withRecord({ ...record, lastSeen: { value: 1, at: '1', by: 'b' } }),
  ],
  ['a moment that is no number', withRecord({ ...record, lastSeen: { ...stamp, value: '1' } })],
  ['an infinite schema below one', { ...customer, schema: Number.NEGATIVE_INFINITY }],
])('%s is broken', (_, stored) => {
  expect(problemWith(stored)).toMatchObject({ kind: 'broken' });
});

describe('a schema above ours', () => {
  test.each([2, 1.5, 99])('such as %d is newer', (schema) => {
    expect(problemWith({ ...customer, schema })).toMatchObject({ kind: 'newer' });
  });
});

test('no JSON passes by accident, and none does anything but be refused', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(problemWith(stored)).toBeInstanceOf(StorageProblem);
    }),
  );
});

function withRecord(changed: unknown): unknown {
  return { ...customer, records: { [contoso.recordKey]: changed } };
}

function problemWith(stored: unknown): unknown {
  try {
    return parseCustomer(stored);
  } catch (error) {
    return error;
  }
}
