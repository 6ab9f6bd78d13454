import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeHolidays, newHolidays, withoutHolidays } from './holidays';
import type { Holiday } from './settings';

const day = (date: string, name = ''): Holiday => ({ date, name });

describe('two lists become one', () => {
  test('by date', () => {
    const merged = mergeHolidays([day('2026-12-25')], [day('2027-01-01'), day('2026-05-01')]);

    expect(merged.map(({ date }) => date)).toEqual(['2026-05-01', '2026-12-25', '2027-01-01']);
  });

  test('a day stands once, by the name that was there first', () => {
    expect(
      mergeHolidays([day('2026-12-25', 'Christmas')], [day('2026-12-25', 'Weihnachten')]),
    ).toEqual([day('2026-12-25', 'Christmas')]);
  });

  test('a day without a name takes one', () => {
    expect(mergeHolidays([day('2026-12-25')], [day('2026-12-25', 'Christmas')])).toEqual([
      day('2026-12-25', 'Christmas'),
    ]);
  });

  test('a day that stood twice in the first list stands once', () => {
    expect(mergeHolidays([day('2026-12-25', 'a'), day('2026-12-25', 'b')], [])).toEqual([
      day('2026-12-25', 'a'),
    ]);
  });
});

test('new is what is on another day, whatever its name', () => {
  const before = [day('2026-12-25', 'Christmas')];

  expect(newHolidays(before, [day('2026-12-25', 'Weihnachten'), day('2026-12-26')])).toEqual([
    day('2026-12-26'),
  ]);
});

describe('for any lists', () => {
  const holidays = fc.array(
    fc.record({
      date: fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`),
      name: fc.constantFrom('', 'a', 'b'),
    }),
  );

  test('every day is kept, sorted, and none stands twice', () => {
    fc.assert(
      fc.property(holidays, holidays, (before, added) => {
        const dates = mergeHolidays(before, added).map(({ date }) => date);
        const all = new Set([...before, ...added].map(({ date }) => date));
        expect(dates).toEqual([...all].sort());
      }),
    );
  });

  test('taking away what was new gives the days from before', () => {
    fc.assert(
      fc.property(holidays, holidays, (some, added) => {
        const before = mergeHolidays(some, []);
        const merged = mergeHolidays(before, added);
        const back = withoutHolidays(merged, newHolidays(before, added));
        expect(back.map(({ date }) => date)).toEqual(before.map(({ date }) => date));
      }),
    );
  });
});
