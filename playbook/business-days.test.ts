import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addBusinessDays, type BusinessCalendar, endOfWorkingDay } from './business-days';

const week: BusinessCalendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] };
const at = (text: string, zone = 'Europe/Berlin') =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
const dayAfter = (text: string, days: number, calendar: Partial<BusinessCalendar> = {}) =>
  addBusinessDays(at(text), days, { ...week, ...calendar }).toString();

afterEach(() => vi.unstubAllGlobals());

describe('business days', () => {
  // 2026-11-20 is a Friday.
  test.each([
    ['Friday + 2 is Tuesday', '2026-11-20T16:28', 2, '2026-11-24'],
    ['Saturday + 2 is Wednesday', '2026-11-21T09:00', 2, '2026-11-25'],
    ['Sunday + 2 is Wednesday', '2026-11-22T23:59', 2, '2026-11-25'],
    ['Monday + 2 is Wednesday', '2026-11-23T00:00', 2, '2026-11-25'],
    ['Friday + 0 is Friday', '2026-11-20T16:28', 0, '2026-11-20'],
    ['Saturday + 0 is Monday', '2026-11-21T16:28', 0, '2026-11-23'],
    ['Friday + 5 is Friday', '2026-11-20T16:28', 5, '2026-11-27'],
    ['Saturday + 5 is Monday in a week', '2026-11-21T16:28', 5, '2026-11-30'],
    ['over the end of a year', '2026-12-31T16:28', 2, '2027-01-04'],
    ['over a leap day', '2028-02-28T10:00', 2, '2028-03-01'],
    ['late in the evening is still that day', '2026-11-20T23:59:59', 1, '2026-11-23'],
  ])('%s', (_, start, days, expected) => {
    expect(dayAfter(start, days)).toBe(expected);
  });

  test.each([
    ['in between is passed over', ['2026-11-23'], '2026-11-25'],
    ['on the day itself makes it the next', ['2026-11-24'], '2026-11-25'],
    ['at the start does, too', ['2026-11-20'], '2026-11-25'],
    ['at the weekend changes nothing', ['2026-11-21', '2026-11-22'], '2026-11-24'],
    ['given twice counts once', ['2026-11-23', '2026-11-23'], '2026-11-25'],
    ['after it changes nothing', ['2026-11-25', '2999-01-01'], '2026-11-24'],
    [
      'for a whole week',
      ['23', '24', '25', '26', '27'].map((day) => `2026-11-${day}`),
      '2026-12-01',
    ],
    [
      'that is no date is none',
      ['', '2026-11-31', '2026-11-23T00:00', '23.11.2026', '20261123', ' 2026-11-23', '9999-99-99'],
      '2026-11-24',
    ],
  ])('a holiday %s', (_, holidays, expected) => {
    expect(dayAfter('2026-11-20T16:28', 2, { holidays })).toBe(expected);
  });

  test.each([
    ['Sunday to Thursday', [7, 1, 2, 3, 4], '2026-11-24'],
    ['Monday alone', [1], '2026-12-07'],
    ['every day', [1, 2, 3, 4, 5, 6, 7], '2026-11-22'],
    ['a day given twice, and days there are not', [1, 1, 2, 3, 4, 5, 0, 8, 2.5, -1], '2026-11-24'],
  ])('a week of %s', (_, workingDays, expected) => {
    expect(dayAfter('2026-11-20T16:28', 2, { workingDays })).toBe(expected);
  });

  test('a Saturday that is worked on counts, but for a holiday', () => {
    const workingDays = [1, 2, 3, 4, 5, 6];

    expect(dayAfter('2026-11-20T16:28', 2, { workingDays })).toBe('2026-11-23');
    expect(dayAfter('2026-11-20T16:28', 2, { workingDays, holidays: ['2026-11-21'] })).toBe(
      '2026-11-24',
    );
  });

  test.each([
    ['the night the clocks go forward', '2026-03-27T16:28', 'Europe/Berlin', '2026-03-31'],
    ['the night they go back', '2026-10-23T16:28', 'Europe/Berlin', '2026-10-27'],
    ['a day without midnight', '2018-11-02T10:00', 'America/Sao_Paulo', '2018-11-06'],
    ['the day Samoa left out', '2011-12-28T10:00', 'Pacific/Apia', '2011-12-30'],
  ])('over %s', (_, start, zone, expected) => {
    expect(addBusinessDays(at(start, zone), 2, week).toString()).toBe(expected);
  });

  test('are counted in the time zone of the start', () => {
    const lateOnThursday = at('2026-11-19T20:00', 'America/Los_Angeles');

    expect(addBusinessDays(lateOnThursday, 1, week).toString()).toBe('2026-11-20');
    expect(addBusinessDays(lateOnThursday.withTimeZone('Asia/Shanghai'), 1, week).toString()).toBe(
      '2026-11-23',
    );
  });

  test('meet their holidays whatever the calendar of the start', () => {
    const start = at('2026-11-20T16:28').withCalendar('gregory');
    const date = addBusinessDays(start, 2, { ...week, holidays: ['2026-11-23'] });

    expect(date.toString()).toBe('2026-11-25');
  });

  test('do not want a Temporal of their own', () => {
    const start = at('2026-11-20T16:28');
    vi.stubGlobal('Temporal', undefined);

    expect(addBusinessDays(start, 2, week).toString()).toBe('2026-11-24');
    expect(endOfWorkingDay(start.toPlainDate(), '17:00', 'Europe/Berlin').toString()).toBe(
      '2026-11-20T17:00:00+01:00[Europe/Berlin]',
    );
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '%d of them are none',
    (days) => {
      expect(() => dayAfter('2026-11-20T16:28', days)).toThrow(RangeError);
    },
  );

  test.each([1e9, 1e15, Number.MAX_VALUE])('%d of them lie beyond all time', (days) => {
    const holidays = ['2026-12-25', 'Christmas'];

    expect(() => dayAfter('2026-11-20T16:28', days, { holidays })).toThrow(RangeError);
  });

  test.each([[[]], [[0]], [[8]], [[1.5, -1]], [[Number.NaN]]])(
    'there are none in a week of %j',
    (workingDays) => {
      expect(() => dayAfter('2026-11-20T16:28', 0, { workingDays })).toThrow(RangeError);
    },
  );
});

describe('whatever the calendar', () => {
  const zones = ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Shanghai', 'Pacific/Apia', 'UTC'];
  const anyStart = fc
    .record({
      minutes: fc.integer({ min: -8_000_000, max: 8_000_000 }),
      zone: fc.constantFrom(...zones),
    })
    .map(({ minutes, zone }) => at('2018-01-01T00:00', zone).add({ minutes }));
  const anyHoliday = fc.oneof(
    fc
      .integer({ min: -5_600, max: 6_000 })
      .map((days) => at('2018-01-01').add({ days }).toPlainDate().toString()),
    fc.constantFrom('', '2018-02-30', 'Christmas'),
  );
  const anyCalendar: fc.Arbitrary<BusinessCalendar> = fc.record({
    workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    holidays: fc.array(anyHoliday, { maxLength: 20, size: 'max' }),
  });
  /** With holidays close by, so that they matter. */
  const anyCase = fc
    .tuple(anyStart, anyCalendar, fc.array(fc.nat(30), { maxLength: 8 }))
    .map(([start, calendar, near]) => ({
      start,
      calendar: {
        ...calendar,
        holidays: [
          ...calendar.holidays,
          ...near.map((days) => start.toPlainDate().add({ days }).toString()),
        ],
      },
    }));
  const someDays = fc.nat(40);
  const isWorkedOn = (date: Temporal.PlainDate, { workingDays, holidays }: BusinessCalendar) =>
    workingDays.includes(date.dayOfWeek) && !holidays.includes(date.toString());

  test('it ends on a working day, with as many of them in between as were asked for', () => {
    fc.assert(
      fc.property(anyCase, someDays, ({ start, calendar }, days) => {
        const end = addBusinessDays(start, days, calendar);
        let worked = 0;
        for (let day = start.toPlainDate(); !day.equals(end); day = day.add({ days: 1 })) {
          if (isWorkedOn(day, calendar)) worked += 1;
        }
        expect(isWorkedOn(end, calendar)).toBe(true);
        expect(worked).toBe(days);
      }),
    );
  });

  test('days are additive', () => {
    fc.assert(
      fc.property(anyCase, someDays, someDays, ({ start, calendar }, a, b) => {
        const first = addBusinessDays(start, a, calendar).toZonedDateTime(start.timeZoneId);

        expect(addBusinessDays(first, b, calendar).toString()).toBe(
          addBusinessDays(start, a + b, calendar).toString(),
        );
      }),
    );
  });

  test('a later start, or more days, never end earlier', () => {
    fc.assert(
      fc.property(anyCase, someDays, fc.nat(100_000), ({ start, calendar }, days, minutes) => {
        const end = addBusinessDays(start, days, calendar);
        const later = addBusinessDays(start.add({ minutes }), days, calendar);
        const longer = addBusinessDays(start, days + 1, calendar);

        expect(Temporal.PlainDate.compare(later, end)).toBeGreaterThanOrEqual(0);
        expect(Temporal.PlainDate.compare(longer, end)).toBe(1);
      }),
    );
  });
});

describe('the end of a working day', () => {
  test.each([
    ['2026-11-24', '17:00', 'Europe/Berlin', '2026-11-24T17:00:00+01:00[Europe/Berlin]'],
    ['2026-07-24', '17:00', 'Europe/Berlin', '2026-07-24T17:00:00+02:00[Europe/Berlin]'],
    ['2026-11-24', '18:30', 'Asia/Shanghai', '2026-11-24T18:30:00+08:00[Asia/Shanghai]'],
    // Midnight is the one after it: all of the day, and nothing of the next.
    [
      '2026-11-24',
      '00:00',
      'America/Sao_Paulo',
      '2026-11-24T23:59:59.999999999-03:00[America/Sao_Paulo]',
    ],
    // The clock skipped the midnight after it.
    [
      '2018-11-03',
      '00:00',
      'America/Sao_Paulo',
      '2018-11-03T23:59:59.999999999-03:00[America/Sao_Paulo]',
    ],
    // Skipped, so an hour later.
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T03:30:00+02:00[Europe/Berlin]'],
    // Twice, so the first.
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T02:30:00+02:00[Europe/Berlin]'],
  ])('%s at %s in %s', (date, dayEnds, zone, expected) => {
    expect(endOfWorkingDay(Temporal.PlainDate.from(date), dayEnds, zone).toString()).toBe(expected);
  });
});
