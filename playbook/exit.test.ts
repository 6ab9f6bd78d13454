import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enablementGoal, exitOf } from './exit';
import { checklistWith, type Fields, fresh } from './playbook-for-tests';

test.each([
  [undefined, 100],
  [1, 1],
  [9, 1],
  [10, 1],
  [11, 2],
  [30, 3],
  [250, 25],
  [990, 99],
  [999, 100],
  [1_000, 100],
  [1_001, 100],
  [10_000_000, 100],
  [1e9, 100],
  [0, 100],
  [-1, 100],
  [Number.NaN, 100],
])('of %s seats %d users have to be active', (seats, goal) => {
  expect(enablementGoal(seats)).toBe(goal);
});

test('the goal is never less than a tenth, and no user more than that', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (seats) => {
      const goal = enablementGoal(seats);
      expect(goal * 10 >= seats && (goal - 1) * 10 < seats).toBe(true);
    }),
  );
});

describe('leaving an engagement', () => {
  test('begins far from everything, without a migration', () => {
    expect(exitOf(fresh)).toEqual({
      enablement: { done: 0, goal: 100, isReached: false },
      talkHeld: false,
      disengaged: false,
      reached: false,
      complete: false,
    });
  });

  test.each<[string, Fields, boolean]>([
    ['one user short', { 'exit/activeUsers': 24 }, false],
    ['enough users', { 'exit/activeUsers': 25 }, true],
    ['more than enough', { 'exit/activeUsers': 250 }, true],
    ['users migrated, without a goal', { 'exit/migrated': 10 }, false],
    ['one migration short', { 'exit/migrated': 9, 'exit/migrationGoal': 10 }, false],
    ['all migrated', { 'exit/migrated': 10, 'exit/migrationGoal': 10 }, true],
    ['a goal alone', { 'exit/migrationGoal': 10 }, false],
  ])('%s: reached is %s', (_, fields, reached) => {
    const exit = exitOf(checklistWith({ 'profile/seats': 250, ...fields }));

    expect([exit.reached, exit.complete]).toEqual([reached, false]);
  });

  test('shows both meters', () => {
    const fields = { 'exit/activeUsers': 120, 'exit/migrationGoal': 80, 'exit/migrated': 60 };

    expect(exitOf(checklistWith(fields))).toMatchObject({
      enablement: { done: 120, goal: 100, isReached: true },
      migration: { done: 60, goal: 80, isReached: false },
    });
  });

  test.each([
    [100, true, true, true],
    [99, true, true, false],
    [100, false, true, false],
    [100, true, false, false],
  ])('with %d users, talk %s, task %s: complete is %s', (users, talkHeld, disengaged, complete) => {
    const fields = {
      'exit/activeUsers': users,
      'exit/talkHeld': talkHeld,
      'exit/disengaged': disengaged,
    };

    expect(exitOf(checklistWith(fields))).toMatchObject({ talkHeld, disengaged, complete });
  });
});
