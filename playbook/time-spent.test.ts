import { describe, expect, test } from 'vitest';
import { mostMinutes } from './fields';
import { checklistWith, fresh } from './playbook-for-tests';
import { minutesSince, runningTime, timesOf, totalMinutes } from './time-spent';

const start = '2026-11-20T16:00:00+01:00[Europe/Berlin]';
const at = (text: string) => Date.parse(`2026-11-20T${text}+01:00`);
const checklist = checklistWith({
  'entry/times/a/task': '994',
  'entry/times/a/start': start,
  'entry/times/a/minutes': 30,
  'entry/times/b/task': '994',
  'entry/times/b/start': start,
  'entry/times/c/task': '983',
  'entry/times/c/start': start,
  'entry/times/c/minutes': 15,
  'entry/times/d/task': '994',
  'entry/times/d/minutes': 5,
  'entry/times/e/task': '994',
  'entry/times/e/minutes': 1_000,
  'entry/times/e/removed': true,
});

test('times are those of the task, without what was removed', () => {
  expect(timesOf(checklist, '994').map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect(timesOf(checklist, '983').map(({ id }) => id)).toEqual(['c']);
  expect(timesOf(fresh, '994')).toEqual([]);
});

describe('the running time', () => {
  test('is the one without minutes', () => {
    expect(runningTime(checklist, '994')).toEqual({ list: 'times', id: 'b' });
    expect(runningTime(checklist, '983')).toBeUndefined();
  });

  test('is over once it has minutes', () => {
    expect(runningTime(checklistWith({ 'entry/times/b/minutes': 1 }, checklist), '994')).toBe(
      undefined,
    );
  });

  test('is none that was never started', () => {
    const emptied = checklistWith({ 'entry/times/b/start': null }, checklist);

    expect(runningTime(emptied, '994')).toBeUndefined();
  });

  test('is the older of two', () => {
    const two = checklistWith(
      { 'entry/times/0/task': '994', 'entry/times/0/start': start },
      checklist,
    );

    expect(runningTime(two, '994')?.id).toBe('0');
  });
});

test.each([
  ['at once', start, at('16:00:00'), 1],
  ['half a minute', start, at('16:00:30'), 1],
  ['a minute and a half', start, at('16:01:30'), 2],
  ['less than that', start, at('16:01:29'), 1],
  ['an hour', start, at('17:00:00'), 60],
  ['before it began', start, at('15:00:00'), 1],
  ['a start that cannot be read', 'yesterday', at('17:00:00'), 1],
  ['a clock that was never stopped', start, at('16:00:00') + 400 * 86_400_000, mostMinutes],
])('%s', (_, begun, now, minutes) => {
  expect(minutesSince(begun, now)).toBe(minutes);
});

test('minutes add up by task and over all, without what still runs', () => {
  expect([
    totalMinutes(checklist, '994'),
    totalMinutes(checklist, '983'),
    totalMinutes(checklist, '3616'),
    totalMinutes(checklist),
  ]).toEqual([35, 15, 0, 50]);
});
