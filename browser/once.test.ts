import { expect, test } from 'vitest';
import { once } from './once';

test('is done once for all who ask, and tried again where it failed', async () => {
  let times = 0;
  const opened = once(async () => {
    times += 1;
    if (times === 1) throw new Error('busy');
    return times;
  });

  const first = [opened(), opened()];
  expect(first[0]).toBe(first[1]);
  await expect(first[0]).rejects.toThrow('busy');
  expect(await Promise.all([opened(), opened()])).toEqual([2, 2]);
  expect(await opened()).toBe(2);
});
