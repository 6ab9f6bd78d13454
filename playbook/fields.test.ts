import { describe, expect, test } from 'vitest';
import { type FieldValue, taskStatuses } from './checklist';
import { type FieldKind, formFields, kindOf, listFields, mayHold, profileFields } from './fields';

describe('the kind of a field', () => {
  test.each([
    ['profile/motion', 'choice'],
    ['profile/assignedOn', 'moment'],
    ['profile/services', 'choices'],
    ['exit/activeUsers', 'number'],
    ['input/any outcome', 'flag'],
    ['output/any outcome', 'flag'],
    ['task/any task/status', 'choice'],
    ['task/any task/reason', 'text'],
    ['task/any task/percent', 'number'],
    ['task/any task/role', 'choice'],
    ['step/any step/wentOn', 'text'],
    ['form/dibs/date', 'date'],
    ['form/ssat/captured', 'flag'],
    ['entry/gaps/any entry/followUp', 'date'],
    ['entry/times/any entry/start', 'moment'],
  ])('%s is a %s', (field, kind) => {
    expect(kindOf(field)?.kind).toBe(kind);
  });

  test.each([
    '',
    'profile',
    'profile/',
    'profile/shoeSize',
    'profile/motion/',
    'profile/motion/x',
    'profile//motion',
    '/profile/motion',
    'exit/constructor',
    'input/a/b',
    'input//',
    'task/3616',
    'task/3616/',
    'task//status',
    'task/3616/colour',
    'task/3616/status/x',
    'step/dibs/colour',
    'form/other/date',
    'form/ssat/date',
    'form/constructor/name',
    'entry/gaps/topic',
    'entry/others/a/text',
    'entry/gaps/a/colour',
    'entry/gaps//topic',
    'entry/gaps/a/topic/x',
    'entry/__proto__/a/toString',
    'profile/__proto__',
    'colour/red',
  ])('%j is none of ours', (field) => {
    expect(kindOf(field)).toBeUndefined();
  });

  test('every form has a mark, and every list can lose an entry', () => {
    for (const fields of Object.values(formFields)) expect(fields.captured.kind).toBe('flag');
    for (const fields of Object.values(listFields)) expect(fields.removed.kind).toBe('flag');
  });
});

describe('what a field may hold', () => {
  const text: FieldKind = { kind: 'text', max: 5 };
  const flag: FieldKind = { kind: 'flag' };
  const number: FieldKind = { kind: 'number', min: 1, max: 100 };
  const date: FieldKind = { kind: 'date' };
  const moment: FieldKind = { kind: 'moment' };
  const choice: FieldKind = { kind: 'choice', options: ['a', 'b'] };
  const choices: FieldKind = { kind: 'choices', options: ['a', 'b'] };

  test.each<[FieldKind, FieldValue]>([
    [text, '12345'],
    [text, '<b>'],
    [flag, true],
    [flag, false],
    [number, 1],
    [number, 100],
    [date, '2028-02-29'],
    [moment, '2026-11-20T16:28:00+01:00[Europe/Berlin]'],
    [choice, 'b'],
    [choices, ['b', 'a']],
    [choices, []],
  ])('%j may hold %j', (kind, value) => {
    expect(mayHold(kind, value)).toBe(true);
  });

  test.each<[FieldKind, FieldValue]>([
    [text, '123456'],
    [text, 1],
    [text, ['a']],
    [flag, 'true'],
    [flag, 1],
    [number, 0],
    [number, -1],
    [number, 101],
    [number, 1.5],
    [number, Number.NaN],
    [number, Number.POSITIVE_INFINITY],
    [number, '7'],
    [date, '2027-02-29'],
    [date, 20270228],
    [moment, '2026-11-20T16:28:00'],
    [moment, true],
    [choice, 'c'],
    [choice, ['a']],
    [choices, 'a'],
    [choices, ['a', 'c']],
    [choices, ['a', 'a']],
  ])('%j may not hold %j', (kind, value) => {
    expect(mayHold(kind, value)).toBe(false);
  });

  test.each([text, flag, number, date, moment, choice, choices])('%j may be emptied', (kind) => {
    expect([mayHold(kind, null), mayHold(kind, '')]).toEqual([true, true]);
  });

  test.each([
    [0, false],
    [-1, false],
    [1, true],
    [10_000_000, true],
    [1e9, false],
  ])('%d seats: %s', (seats, expected) => {
    expect(mayHold(profileFields.seats, seats)).toBe(expected);
  });

  test.each(taskStatuses)('a task may be %s', (status) => {
    expect(mayHold(kindOf('task/994/status')!, status)).toBe(true);
  });
});
