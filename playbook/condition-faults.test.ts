import { describe, expect, test } from 'vitest';
import type { Condition, Conditions } from './condition';
import { faultsIn } from './condition-faults';

test.each<[string, Condition]>([
  ['a choice', { field: 'motion', is: 'rfa' }],
  ['some choices', { field: 'motion', in: ['rfa', 'targeting'] }],
  ['a mark', { field: 'managed', is: false }],
  ['some of a list', { field: 'services', in: ['teams', 'exchange'] }],
  ['one of a list', { field: 'services', is: 'teams' }],
  ['another one, twice', { any: [{ condition: 'ok' }, { not: { condition: 'ok' } }] }],
  ['nothing', { all: [] }],
])('a condition on %s is sound', (_, it) => {
  expect(faultsIn({ it, ok: { field: 'motion', is: 'rfa' } })).toEqual([]);
});

describe('a fault', () => {
  const field = (name: string, is: unknown) => ({ field: name, is }) as unknown as Condition;

  test.each<[string, Condition, string]>([
    ['a name that is not there', { condition: 'gone' }, "names 'gone', which is no condition"],
    ['an inherited name', { condition: 'toString' }, "names 'toString', which is no condition"],
    [
      'a field that is not there',
      field('size', 'x'),
      "asks for 'size', which is no field of the profile",
    ],
    [
      'an inherited field',
      field('valueAt', 'x'),
      "asks for 'valueAt', which is no field of the profile",
    ],
    ['no such choice', field('motion', 'RFA'), "wants 'RFA' of 'motion', which it never is"],
    ['a choice that is empty', field('motion', ''), "wants '' of 'motion', which it never is"],
    ['a mark as text', field('managed', 'true'), "wants 'true' of 'managed', which it never is"],
    ['a choice as mark', field('motion', true), "wants 'true' of 'motion', which it never is"],
    ['a number', field('seats', '250'), "wants '250' of 'seats', which it never is"],
    [
      'one of a list',
      { field: 'services', in: ['teams', 'fax'] },
      "wants 'fax' of 'services', which it never is",
    ],
    [
      'something deep within',
      { not: { all: [{ any: [field('motion', 'x')] }] } },
      "wants 'x' of 'motion', which it never is",
    ],
  ])('%s', (_, it, fault) => {
    expect(faultsIn({ it })).toEqual([`Condition 'it' ${fault}.`]);
  });

  test('is said once, and for each condition that has it', () => {
    const gone: Condition = { all: [{ condition: 'gone' }, { condition: 'gone' }] };

    expect(faultsIn({ a: gone, b: gone })).toEqual([
      "Condition 'a' names 'gone', which is no condition.",
      "Condition 'b' names 'gone', which is no condition.",
    ]);
  });
});

describe('a circle', () => {
  test.each<[string, Conditions, readonly string[]]>([
    ['of one', { a: { not: { condition: 'a' } } }, ['a']],
    ['of two', { a: { condition: 'b' }, b: { any: [{ condition: 'a' }] } }, ['a', 'b']],
    [
      'beside the way to it',
      { a: { condition: 'b' }, b: { condition: 'c' }, c: { condition: 'b' } },
      ['b', 'c'],
    ],
  ])('%s is a fault of those in it', (_, conditions, ids) => {
    expect(faultsIn(conditions)).toEqual(
      ids.map((id) => `Condition '${id}' leads back to itself.`),
    );
  });

  test('is not two ways to the same', () => {
    const conditions: Conditions = {
      a: { all: [{ condition: 'b' }, { condition: 'c' }] },
      b: { condition: 'd' },
      c: { condition: 'd' },
      d: { all: [] },
    };

    expect(faultsIn(conditions)).toEqual([]);
  });
});
