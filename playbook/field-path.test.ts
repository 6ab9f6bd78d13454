import { expect, test } from 'vitest';
import { partsOf, path } from './field-path';

test.each([
  [path.task('3616', 'status'), 'task/3616/status'],
  [path.step('dibs', 'wentOn'), 'step/dibs/wentOn'],
  [path.form('dibs', 'owner-email'), 'form/dibs/owner-email'],
  [path.profile('motion'), 'profile/motion'],
  [path.input('team'), 'input/team'],
  [path.output('team'), 'output/team'],
  [path.exit('talkHeld'), 'exit/talkHeld'],
  [path.entry('gaps', 'a1', 'topic'), 'entry/gaps/a1/topic'],
])('%s is stored, and so never renamed', (written, stored) => {
  expect(written).toBe(stored);
  expect(partsOf(written)).toEqual(stored.split('/'));
});
