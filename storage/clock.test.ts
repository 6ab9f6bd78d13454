import { describe, expect, test } from 'vitest';
import { newer } from '@/playbook/register';
import { areaInMemory } from './area-in-memory';
import { createClock, deviceId } from './clock';

const monday = Date.UTC(2026, 0, 5, 9);
const hour = 3_600_000;
const year = 365 * 24 * hour;

describe('a stamp', () => {
  test('is sixteen characters and says by whom', () => {
    const stamp = createClock('laptop', () => monday).stamp('');

    expect(stamp.at).toMatch(/^[-0-9A-Z_a-z]{16}$/);
    expect(stamp.by).toBe('laptop');
  });

  test('sorts after the one before it, in the same millisecond, too', () => {
    const clock = createClock('laptop', () => monday);
    const stamps = Array.from({ length: 100 }, () => clock.stamp('').at);

    expect(new Set(stamps).size).toBe(100);
    expect([...stamps].sort()).toEqual(stamps);
  });

  test.each([
    ['a minute', hour / 60],
    ['an hour', hour],
    ['ten years', 10 * year],
  ])('comes after the one it replaces on a machine set back by %s', (_, back) => {
    const before = createClock('laptop', () => monday).stamp('');
    const after = createClock('laptop', () => monday - back).stamp(before.at);

    expect(newer({ value: 'old', ...before }, { value: 'new', ...after }).value).toBe('new');
  });

  test('still comes after it when the machine is set back twice', () => {
    let now = monday;
    const clock = createClock('laptop', () => now);
    const first = clock.stamp('');
    now -= year;
    const second = clock.stamp(first.at);
    now -= year;

    expect(clock.stamp(second.at).at > second.at).toBe(true);
  });
});

describe('the device', () => {
  test('keeps the id it was given first', async () => {
    const area = areaInMemory();
    const made = await deviceId(area);

    expect(made).toMatch(/^[-0-9a-f]{36}$/);
    expect(await deviceId(area)).toBe(made);
  });

  test('gets a new one where what is kept is none', async () => {
    expect(await deviceId(areaInMemory({ device: 7 }))).toMatch(/^[-0-9a-f]{36}$/);
  });
});
