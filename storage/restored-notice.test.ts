import { expect, test } from 'vitest';
import { areaInMemory } from './area-in-memory';
import { noteRestored, restoredCount, restoredSeen } from './restored-notice';

test('nothing was put back until something was', async () => {
  const area = areaInMemory();
  await noteRestored(area, 0);

  expect(await restoredCount(area)).toBe(0);
  expect(area.content()).toEqual({});
});

test('what was put back is told until a person has seen it', async () => {
  const area = areaInMemory();
  await noteRestored(area, 3);
  expect(await restoredCount(area)).toBe(3);

  await restoredSeen(area);
  expect(await restoredCount(area)).toBe(0);
});

test('what was put back twice is added up', async () => {
  const area = areaInMemory();
  await noteRestored(area, 3);
  await noteRestored(area, 2);

  expect(await restoredCount(area)).toBe(5);
});

test('a figure that is none is nothing', async () => {
  expect(await restoredCount(areaInMemory({ restored: 'many' }))).toBe(0);
});
