import { getHlcFunctions } from 'tinybase/common';
import { describe, expect, test } from 'vitest';
import { stampMoment, timeOf } from './stamp-time';

const moment = Date.UTC(2026, 10, 20, 15, 28, 0, 123);
const [next] = getHlcFunctions('laptop', () => moment);

describe('the time of a stamp', () => {
  test('is that of the clock, for each of many in one millisecond', () => {
    expect([next(), next(), next()].map(timeOf)).toEqual([moment, moment, moment]);
  });

  test('is a moment in a time zone', () => {
    expect(stampMoment(next(), 'Europe/Berlin').toString()).toBe(
      '2026-11-20T16:28:00.123+01:00[Europe/Berlin]',
    );
  });

  test.each(['', 'abc', '2026-11-20T16:28', '!!!!!!!!!!!!!!!!', 'é'.repeat(16), `${next()}0`])(
    'is 0 for %j, which is no stamp',
    (at) => {
      expect(timeOf(at)).toBe(0);
    },
  );

  test('is a moment also at the end of what a stamp can say', () => {
    expect(stampMoment('zzzzzzzzzzzzzzzz', 'UTC').year).toBe(2109);
  });
});
