import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCustomer } from './customer';
import { contoso } from './disk-for-tests';
import { StorageProblem } from './problem';
import { newCustomer, seen } from './sighting';

const stamp = { at: '0'.repeat(16), by: 'laptop' };
const customer = seen(newCustomer('an-id'), contoso, 1_000, stamp);
const record = customer.records[contoso.recordKey]!;
const line = { checklist: 'a', path: 'task/994/status', before: null, who: '', ...stamp };

test('a customer as we write it passes unchanged', () => {
  expect(parseCustomer(structuredClone(customer))).toEqual(customer);
});

test.each([
  ['a line of history', withHistory({ one: line })],
  ['a field that this version does not know', withField({ ...stamp, value: 7 }, 'task/1/colour')],
  ['an emptied field', withField({ ...stamp, value: null })],
  ['a name given by hand', withGivenName({ text: 'Ours', besides: ['Contoso'] })],
  ['one taken away', withGivenName(null)],
])('with %s it passes, too', (_, stored) => {
  expect(parseCustomer(structuredClone(stored))).toEqual(stored);
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
  ['a schema that is a text', { ...customer, schema: '3' }],
  ['an older schema than the first', { ...customer, schema: 0 }],
  ['a schema between two', { ...customer, schema: 1.5 }],
  ['the first schema with what came later', { ...customer, schema: 1 }],
  ['the second schema with what came later', { ...withGivenName(null), schema: 2 }],
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
  ['no history', withHistory(undefined)],
  ['a line of history with a key more', withHistory({ one: { ...line, value: 'Complete' } })],
  ['a line of history without a field', withHistory({ one: { ...line, path: 'task' } })],
  ['a line of history without a moment', withHistory({ one: { ...line, at: '' } })],
  ['a line of history of an object', withHistory({ one: { ...line, before: { toString: 1 } } })],
  ['a field of a text too long', withField({ ...stamp, value: 'x'.repeat(10_001) })],
  ['a field of an object', withField({ ...stamp, value: {} })],
  ['a field without a stamp', withField({ value: 'Complete' })],
  ['a field at a path of nothing', withField({ ...stamp, value: true }, 'captured')],
  ['a moment that is no number', withRecord({ ...record, lastSeen: { ...stamp, value: '1' } })],
  ['a given name of nothing', withGivenName({ text: '', besides: [] })],
  ['a given name that is a text', withGivenName('Ours')],
  ['a given name with a key more', withGivenName({ text: 'Ours', besides: [], sure: true })],
  ['a given name without what it is besides', withGivenName({ text: 'Ours' })],
  ['a given name without a stamp', { ...customer, givenName: { value: null } }],
  ['an infinite schema below one', { ...customer, schema: Number.NEGATIVE_INFINITY }],
])('%s is broken', (_, stored) => {
  expect(problemWith(stored)).toMatchObject({ kind: 'broken' });
});

describe('a schema above ours', () => {
  test.each([4, 3.5, 99])('such as %d is newer', (schema) => {
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

function withGivenName(value: unknown): object {
  return { ...customer, givenName: { ...stamp, value } };
}

function withHistory(history: unknown): unknown {
  return { ...customer, history };
}

function withField(register: unknown, path = 'task/994/status'): unknown {
  const [checklist] = Object.values(customer.checklists);
  const changed = { ...checklist, fields: { [path]: register } };
  return { ...customer, checklists: { [checklist!.id]: changed } };
}

function problemWith(stored: unknown): unknown {
  try {
    return parseCustomer(stored);
  } catch (error) {
    return error;
  }
}
