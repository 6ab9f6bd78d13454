import { expect, test } from 'vitest';
import { readTwice } from './area';
import { areaInMemory } from './area-in-memory';

test('a first read that is refused is tried again', async () => {
  const area = areaInMemory({ device: 'laptop' });
  area.refusedReads = 1;

  expect(await readTwice(area, 'device')).toEqual({ device: 'laptop' });
});

test('a second refusal is one', async () => {
  const area = areaInMemory({ device: 'laptop' });
  area.refusedReads = 2;

  await expect(readTwice(area, 'device')).rejects.toThrow('Invalid JSON');
});
