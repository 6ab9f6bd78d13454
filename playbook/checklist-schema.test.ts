import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { newChecklist, setFields, tick } from './checklist';
import { checklistSchema, fieldChangeSchema, fieldValueSchema } from './checklist-schema';
import { newEntryId } from './entries';
import { path } from './field-path';

const stamp = { at: '1000000000000000', by: 'laptop' };
const fresh = newChecklist('first engagement', { id: 'kickoff', version: '1' });
const withField = (path: string, register: unknown) => ({ ...fresh, fields: { [path]: register } });

describe('a checklist', () => {
  test('passes as it is, with whatever was set', () => {
    const changes = [
      { path: path.entry('gaps', newEntryId(Date.now()), 'topic'), value: '<b>Guests</b>' },
      { path: path.profile('services'), value: ['teams'] },
      { path: path.profile('seats'), value: 250 },
      { path: path.profile('managed'), value: false },
      { path: 'later/than/this/version', value: 'kept' },
    ];
    const all = setFields(tick(fresh, '994', true, stamp), changes, stamp);
    const emptied = setFields(all, [{ path: path.profile('seats'), value: null }], stamp);

    expect(v.parse(checklistSchema, emptied)).toEqual(emptied);
  });

  test.each([
    ['a key that is not known', { ...fresh, colour: 'red' }],
    ['no fields', { id: 'a', playbook: fresh.playbook }],
    ['the shape of before', { ...fresh, fields: undefined, statuses: {} }],
    ['a field without a stamp', withField('a/b', { value: 'x' })],
    ['a stamp of another clock', withField('a/b', { value: 'x', ...stamp, at: '2026-11-20' })],
    ['a stamp by nobody', withField('a/b', { value: 'x', ...stamp, by: '' })],
    ['a register that knows more', withField('a/b', { value: 'x', ...stamp, who: 'Ada' })],
    ['a path of one part', withField('a', { value: 'x', ...stamp })],
    ['a path of five parts', withField('a/b/c/d/e', { value: 'x', ...stamp })],
    ['a path with an empty part', withField('a//b', { value: 'x', ...stamp })],
    ['a path with a blank', withField('a/b c', { value: 'x', ...stamp })],
    ['a path that does not end', withField(`a/${'b'.repeat(300)}`, { value: 'x', ...stamp })],
    ['a path in capitals', withField('A/b', { value: 'x', ...stamp })],
  ])('with %s is refused', (_, checklist) => {
    expect(v.is(checklistSchema, checklist)).toBe(false);
  });
});

describe('a value', () => {
  test.each([[null], [''], ['x'.repeat(10_000)], [0], [-1.5], [true], [[]], [['a', 'b']]])(
    'may be %j',
    (value) => {
      expect(v.is(fieldValueSchema, value)).toBe(true);
    },
  );

  test.each([
    [undefined],
    ['x'.repeat(10_001)],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [{ a: 1 }],
    [[1]],
    [['x'.repeat(301)]],
    [Array(101).fill('x')],
  ])('may not be %j', (value) => {
    expect(v.is(fieldValueSchema, value)).toBe(false);
  });
});

test.each([
  [{ path: 'profile/motion', value: 'rfa' }, true],
  [{ path: 'profile/motion', value: null }, true],
  [{ path: 'profile/motion' }, false],
  [{ path: 'motion', value: 'rfa' }, false],
  [{ path: 'profile/motion', value: 'rfa', at: stamp.at }, false],
])('a change %j: %s', (change, passes) => {
  expect(v.is(fieldChangeSchema, change)).toBe(passes);
});
