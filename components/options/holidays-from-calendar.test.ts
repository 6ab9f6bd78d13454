import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isDate } from '@/playbook/moments';
import { mostHolidays } from '@/playbook/settings';
import {
  calendar,
  calendarFile,
  googleCalendar,
  lines,
  outlookCalendar,
} from './calendars-for-tests';
import { type FoundHolidays, holidaysIn, largestCalendar } from './holidays-from-calendar';

const today = Temporal.PlainDate.from('2026-11-21');
vi.spyOn(console, 'warn').mockImplementation(() => {});

describe('a calendar from Outlook', () => {
  test('gives its whole days, also those written as midnights', async () => {
    expect((await read(outlookCalendar)).holidays).toEqual([
      {
        date: '2026-12-25',
        name: 'Erster Weihnachtsfeiertag, gesetzlicher Feiertag in allen Ländern',
      },
      { date: '2026-12-31', name: 'Betriebsruhe' },
      { date: '2027-01-01', name: 'Betriebsruhe' },
    ]);
  });

  test('leaves out what has a time of day, and says how many', async () => {
    expect((await read(outlookCalendar)).leftOut).toEqual({ timed: 1, outside: 0, unreadable: 0 });
  });

  test('a midnight in world time is a time of day: here it may be another day', async () => {
    const entry = 'DTSTART:20261225T000000Z\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE';

    expect(await read2(calendar(entry, 'DTSTART;VALUE=DATE:20261226'))).toEqual({
      days: ['2026-12-26'],
      leftOut: { timed: 1, outside: 0, unreadable: 0 },
    });
  });
});

describe('a calendar from Google', () => {
  test('gives what recurs each year, from last year to five years ahead', async () => {
    expect(await named(googleCalendar, '元旦')).toEqual([
      '2025-01-01',
      '2026-01-01',
      '2027-01-01',
      '2029-01-01',
      '2030-01-01',
      '2031-01-01',
    ]);
  });

  test('the last day of several is the one before its end', async () => {
    expect(await named(googleCalendar, '国庆节')).toEqual([
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
    ]);
  });

  test('a fourth Thursday is found in each year, until its rule ends', async () => {
    expect(await named(googleCalendar, 'Thanksgiving')).toEqual([
      '2026-11-26',
      '2027-11-25',
      '2028-11-23',
    ]);
  });

  test('what was called off is no day off', async () => {
    expect(await named(googleCalendar, 'Called off')).toEqual([]);
  });
});

describe('an entry', () => {
  test.each([
    ['without an end takes one day', 'DTSTART;VALUE=DATE:20261225', ['2026-12-25']],
    ['not said to be a date is one', 'DTSTART:20261225', ['2026-12-25']],
    ['that ends on its own day', 'DTSTART:20261225\nDTEND:20261225', ['2026-12-25']],
    ['with a duration', 'DTSTART:20261225\nDURATION:P2D', ['2026-12-25', '2026-12-26']],
    ['of hours takes whole days', 'DTSTART:20261225\nDURATION:PT25H', ['2026-12-25', '2026-12-26']],
    [
      'with more dates',
      'DTSTART:20261225\nRDATE:20270101,20270501',
      ['2026-12-25', '2027-01-01', '2027-05-01'],
    ],
    ['over New Year', 'DTSTART:20241230\nDTEND:20250103', ['2025-01-01', '2025-01-02']],
    ['that counts', 'DTSTART:20261225\nRRULE:FREQ=DAILY;COUNT=2', ['2026-12-25', '2026-12-26']],
    [
      'weekly',
      'DTSTART:20261204\nRRULE:FREQ=WEEKLY;UNTIL=20261218',
      ['2026-12-04', '2026-12-11', '2026-12-18'],
    ],
    ['on a day that few years have', 'DTSTART:20240229\nRRULE:FREQ=YEARLY', ['2028-02-29']],
    [
      'with several days taken out',
      'DTSTART:20261201\nRRULE:FREQ=DAILY;COUNT=5\nEXDATE:20261130,20261202\nEXDATE:20261203T000000,20261204T120000Z',
      ['2026-12-01', '2026-12-05'],
    ],
  ])('%s', async (_, entry, days) => {
    expect(await read2(calendar(entry))).toEqual({
      days,
      leftOut: { timed: 0, outside: 0, unreadable: 0 },
    });
  });

  test('of a series that was moved stands where it was moved to', async () => {
    const series = 'UID:a\nSUMMARY:Holiday\nDTSTART:20261224\nRRULE:FREQ=DAILY;COUNT=3';
    const moved = 'UID:a\nSUMMARY:Moved\nRECURRENCE-ID;VALUE=DATE:20261225\nDTSTART:20261230';
    const gone = 'UID:a\nRECURRENCE-ID:20261226\nDTSTART:20261226\nSTATUS:CANCELLED';

    expect((await read(calendar(moved, series, gone))).holidays).toEqual([
      { date: '2026-12-24', name: 'Holiday' },
      { date: '2026-12-30', name: 'Moved' },
    ]);
  });

  test('twice on one day gives one, with the first name there is', async () => {
    const found = await read(
      calendar('DTSTART:20261225', 'DTSTART:20261225\nSUMMARY:A', 'DTSTART:20261225\nSUMMARY:B'),
    );

    expect(found.holidays).toEqual([{ date: '2026-12-25', name: 'A' }]);
  });

  test('a long name, with markup and lines, is one line of text that settings can keep', async () => {
    const summary = `<img src=x onerror=alert(1)>\\n${'😀'.repeat(400)}`;
    const [holiday] = (await read(calendar(`DTSTART:20261225\nSUMMARY:${summary}`))).holidays;

    expect(holiday?.name).toMatch(/^<img src=x onerror=alert\(1\)> 😀/);
    expect(holiday?.name.length).toBeLessThanOrEqual(300);
    expect(holiday?.name.isWellFormed()).toBe(true);
  });
});

describe('left out, the others counting, is an entry', () => {
  const good = 'DTSTART:20261225';
  const leftOut = { timed: 0, outside: 0, unreadable: 0 };

  test.each([
    ['that ends before it begins', 'DTSTART:20261225\nDTEND:20261220'],
    ['of 10,000 days', 'DTSTART:20260101\nDURATION:P10000D'],
    ['on a day that does not exist', 'DTSTART;VALUE=DATE:20260231'],
    ['without a beginning', 'SUMMARY:Some day'],
    ['that begins as a day and ends at a time', 'DTSTART:20261225\nDTEND:20261226T100000'],
    ['with a rule that is none', 'DTSTART:20261225\nRRULE:FREQ=SOMETIMES'],
    ['every second', 'DTSTART:20261225\nRRULE:FREQ=SECONDLY'],
    [
      'every second, never matching',
      'DTSTART:20261225\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31',
    ],
    ['on no day of a month', 'DTSTART:20261225\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'],
    ['that steps over its day for ever', 'DTSTART:20261222\nRRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO'],
    ['with an absurd interval', 'DTSTART:20261225\nRRULE:FREQ=WEEKLY;INTERVAL=999999999999999'],
    [
      'on so many weekdays',
      `DTSTART:20261225\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;BYDAY=${'MO,'.repeat(900)}TU`,
    ],
    ['with a broken parameter', 'DTSTART;=DATE:20261225'],
  ])('%s', async (_, entry) => {
    expect(await read2(calendar(entry, good))).toEqual({
      days: ['2026-12-25'],
      leftOut: { ...leftOut, unreadable: 1 },
    });
  });

  test.each([
    ['before last year', 'DTSTART:20241231'],
    ['more than five years ahead', 'DTSTART:20320101'],
    ['recurring only in the past', 'DTSTART:19900101\nRRULE:FREQ=YEARLY;UNTIL=20200101'],
    ['on a day that no year has', 'DTSTART:20260101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31'],
  ])('%s', async (name, entry) => {
    const found = await read2(calendar(entry, good));
    expect(found.days, name).toContain('2026-12-25');
    expect(found.leftOut.outside + found.leftOut.unreadable, name).toBe(1);
  });
});

describe('refused in words is', () => {
  test('a large file, without being read', async () => {
    const text = vi.fn(async () => 'x');
    const size = 10 * 1024 * 1024;

    expect(await holidaysIn({ name: 'big.ics', size, text }, today)).toEqual({
      problem: 'too-large',
    });
    expect(text).not.toHaveBeenCalled();
  });

  test.each([
    ['an empty file', ''],
    ['blanks', ' \r\n\r\n '],
    ['a web page', '<!doctype html><html><body>BEGIN:VCALENDAR\nEND:VCALENDAR</body></html>'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
    ['an address card', lines('BEGIN:VCARD\nFN:A\nEND:VCARD')],
    ['half a calendar', outlookCalendar.slice(0, -200)],
    ['a calendar without its last line', googleCalendar.replace('END:VCALENDAR\n', '')],
    ['a calendar with something behind', `${googleCalendar}\n<script>`],
    ['ends that do not fit', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT'],
    ['ends alone', 'END:VCALENDAR\nEND:VCALENDAR'],
  ])('%s', async (_, content) => {
    expect(await holidaysIn(calendarFile(content), today)).toEqual({ problem: 'not-a-calendar' });
  });

  test('a file that the disk does not give', async () => {
    const text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));

    expect(await holidaysIn({ name: 'a.ics', size: 5, text }, today)).toEqual({
      problem: 'not-a-calendar',
    });
  });

  test.each([
    ['a calendar without entries', calendar()],
    ['meetings alone', calendar('DTSTART:20261225T100000Z\nDTEND:20261225T110000Z')],
    ['days long ago', calendar('DTSTART:19991225')],
  ])('%s', async (_, content) => {
    expect(await holidaysIn(calendarFile(content), today)).toEqual({ problem: 'no-days' });
  });

  test('every day of six years', async () => {
    const daily = calendar('DTSTART:20250101\nRRULE:FREQ=DAILY');

    expect(await holidaysIn(calendarFile(daily), today)).toEqual({ problem: 'too-many' });
  });

  test.each([
    ['rules that never match', 'DTSTART:20261222\nRRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO'],
    ['years on end', 'DTSTART:20250101\nDURATION:P366D'],
    ['long lists of dates', `DTSTART:20261222\nRDATE:${'20261222,'.repeat(2_000)}20261222`],
    [
      'rules of all kinds',
      `DTSTART:20261222\n${'RRULE:FREQ=YEARLY;BYDAY=MO;BYMONTHDAY=13\n'.repeat(99)}`,
    ],
  ])('two megabytes of %s, soon', { timeout: 60_000 }, async (_, entry) => {
    const times = Math.floor(largestCalendar / (entry.length + 35));
    const content = calendar(...Array<string>(times).fill(entry));
    const found = await holidaysIn(calendarFile(content.slice(0, largestCalendar)), today);

    expect(JSON.stringify(found).length).toBeLessThan(200_000);
  });
});

describe('whatever the file', () => {
  test('random bytes never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        isSound(await holidaysIn(calendarFile(new TextDecoder().decode(bytes)), today));
      }),
    );
  });

  test('a good file with random mistakes never throws, and gives days that exist', async () => {
    const mistake = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      put: fc.oneof(
        fc.string({ maxLength: 12, unit: 'grapheme' }),
        fc.constantFrom('99999999', ';', ':', ',', '\r\n', '\n ', '-', '=', 'INTERVAL=999999999;'),
        fc.constantFrom('RRULE:FREQ=DAILY;BYDAY=MO;INTERVAL=7\r\n', 'FREQ=SECONDLY', 'BYSETPOS=9;'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(outlookCalendar, googleCalendar),
        fc.array(mistake, { minLength: 1, maxLength: 6 }),
        async (good, mistakes) => {
          const content = mistakes.reduce((text, { at, cut, put }) => {
            const place = Math.floor(at * text.length);
            return text.slice(0, place) + put + text.slice(place + cut);
          }, good);
          isSound(await holidaysIn(calendarFile(content), today));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('rules of any parts never hang', { timeout: 60_000 }, async () => {
    const few = (from: fc.Arbitrary<string | number>) =>
      fc.array(from, { minLength: 1, maxLength: 3 }).map((all) => all.join(','));
    const rule = fc
      .record(
        {
          FREQ: fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'SECONDLY'),
          INTERVAL: fc.oneof(fc.integer({ min: -1, max: 60 }), fc.constant(1e15)),
          BYMONTH: few(fc.integer({ min: 1, max: 12 })),
          BYMONTHDAY: few(fc.integer({ min: -31, max: 31 })),
          BYYEARDAY: few(fc.integer({ min: -366, max: 366 })),
          BYWEEKNO: few(fc.integer({ min: -53, max: 53 })),
          BYSETPOS: few(fc.integer({ min: -5, max: 5 })),
          BYDAY: few(fc.constantFrom('MO', '1TU', '-1WE', '5TH', '53FR', 'SA', '-9SU')),
          BYHOUR: few(fc.integer({ min: 0, max: 23 })),
          WKST: fc.constantFrom('MO', 'SU'),
        },
        { requiredKeys: ['FREQ'] },
      )
      .map((parts) =>
        Object.entries(parts)
          .map(([name, value]) => `${name}=${value}`)
          .join(';'),
      );
    await fc.assert(
      fc.asyncProperty(rule, async (each) => {
        isSound(await holidaysIn(calendarFile(calendar(`DTSTART:20240229\nRRULE:${each}`)), today));
      }),
      { numRuns: 300 },
    );
  });
});

async function read(content: string): Promise<FoundHolidays> {
  const found = await holidaysIn(calendarFile(content), today);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

async function read2(content: string) {
  const { holidays, leftOut } = await read(content);
  return { days: holidays.map(({ date }) => date), leftOut };
}

async function named(content: string, name: string): Promise<string[]> {
  const { holidays } = await read(content);
  return holidays.filter((holiday) => holiday.name === name).map(({ date }) => date);
}

function isSound(found: Awaited<ReturnType<typeof holidaysIn>>): void {
  if ('problem' in found) return;
  const dates = found.holidays.map(({ date }) => date);
  expect(dates.every(isDate)).toBe(true);
  expect(dates).toEqual([...new Set(dates)].sort());
  expect(dates.length).toBeLessThanOrEqual(mostHolidays);
}
