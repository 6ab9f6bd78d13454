import { describe, expect, test } from 'vitest';
import { isRegister, isStamped, newer } from './register';

const monday = { value: 'Complete', at: '1000000000000000', by: 'laptop' };
const tuesday = { value: 'Blocked-Other', at: '2000000000000000', by: 'laptop' };

test.each([
  ['the later moment', monday, tuesday],
  ['the greater device where the moments are the same', monday, { ...monday, by: 'phone' }],
  ['the greater value where the stamps are the same', monday, { ...monday, value: 'In Progress' }],
  [
    'upper case before lower case, as the clock sorts',
    { ...monday, at: 'B' },
    { ...monday, at: 'a' },
  ],
])('keeps %s, whichever copy comes first', (_, older, kept) => {
  expect(newer(older, kept)).toBe(kept);
  expect(newer(kept, older)).toBe(kept);
});

test('values that are the same but for the order of their keys are the same', () => {
  const one = { value: { text: 'Fabrikam', sure: true }, at: '1', by: 'laptop' };
  const other = { value: { sure: true, text: 'Fabrikam' }, at: '1', by: 'laptop' };

  expect(newer(one, other)).toBe(one);
  expect(newer(other, one)).toBe(other);
});

describe('what is a register', () => {
  test.each([
    ['a register', monday, true],
    ['a register of nothing', { ...monday, value: undefined }, true],
    ['an entry with a stamp but no value', { at: '1', by: 'laptop', text: 'Called' }, false],
    ['three tasks named like its fields', { value: monday, at: monday, by: monday }, false],
    ['a moment that is a number', { ...monday, at: 1 }, false],
    ['a device that is a number', { ...monday, by: 1 }, false],
    ['fields that are inherited', Object.create(monday), false],
    ['a list', [monday], false],
    ['null', null, false],
    ['a text', 'at', false],
  ])('%s', (_, node, expected) => {
    expect(isRegister(node)).toBe(expected);
  });

  test('an entry is stamped without being one', () => {
    expect(isStamped({ at: '1', by: 'laptop', text: 'Called' })).toBe(true);
    expect(isStamped({ at: '1' })).toBe(false);
    expect(isStamped(Object.create(monday))).toBe(false);
  });
});
