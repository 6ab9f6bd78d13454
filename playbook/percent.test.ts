import { expect, test } from 'vitest';
import { percentOf } from './percent';
import { checklistWith, fresh } from './playbook-for-tests';

test.each([
  ['nothing', {}, 0],
  ['what was entered', { 'task/994/percent': 40 }, 40],
  ['another task', { 'task/983/percent': 40, 'task/983/status': 'Complete' }, 0],
  ['Complete', { 'task/994/percent': 40, 'task/994/status': 'Complete' }, 100],
  ['Cancelled', { 'task/994/percent': 40, 'task/994/status': 'Cancelled' }, 40],
  ['what is no number', { 'task/994/percent': 'half' }, 0],
])('with %s: %j is %d %%', (_, fields, percent) => {
  expect(percentOf(checklistWith(fields, fresh), '994')).toBe(percent);
});
