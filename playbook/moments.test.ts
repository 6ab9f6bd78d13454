import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDate, isMoment, momentAt, readDate, readMoment } from './moments';

describe('a day', () => {
  test.each(['2000-01-01', '2028-02-29', '2100-12-31'])('%s is one', (text) => {
    expect(isDate(text)).toBe(true);
    expect(readDate(text)?.toString()).toBe(text);
  });

  test.each([
    '',
    '2027-02-29',
    '2027-02-30',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '20270101',
    '0027-01-01',
    '1999-12-31',
    '2101-01-01',
    '12027-01-01',
    '2027-01-01T10:00',
    '2027-01-01[u-ca=hebrew]',
    ' 2027-01-01',
    '2027-01-01\n',
    '٢٠٢٧-٠١-٠١',
    'tomorrow',
  ])('%j is none', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('a moment', () => {
  test.each([
    '2026-11-20T16:28:00+01:00[Europe/Berlin]',
    '2026-11-20T16:28:00-03:00[America/Sao_Paulo]',
    '2026-11-20T16:28:00Z[UTC]',
    // Both of the two moments at half past two in the night the clocks are set back.
    '2026-10-25T02:30:00+02:00[Europe/Berlin]',
    '2026-10-25T02:30:00+01:00[Europe/Berlin]',
  ])('%s is one', (text) => {
    expect(isMoment(text)).toBe(true);
  });

  test.each([
    '',
    '[',
    '2026-11-20T16:28:00',
    '2026-11-20T16:28:00+01:00',
    '2026-11-20T16:28:00+09:00[Europe/Berlin]',
    '2026-02-30T16:28:00+01:00[Europe/Berlin]',
    '2026-11-20T25:00:00+01:00[Europe/Berlin]',
    '2026-11-20T16:28:00+01:00[Europe/Atlantis]',
    '1999-11-20T16:28:00+01:00[Europe/Berlin]',
    '2101-11-20T16:28:00+01:00[Europe/Berlin]',
    `2026-11-20T16:28:00+01:00[${'x'.repeat(200)}]`,
    'now[UTC]',
  ])('%j is none', (text) => {
    expect(isMoment(text)).toBe(false);
  });

  test.each([
    // As written when the zone still had another offset: the clock's time stands, as it was typed.
    ['2026-11-20T16:28:00+03:00[Europe/Berlin]', '2026-11-20T16:28:00+01:00[Europe/Berlin]'],
    [
      '2026-07-20T16:28:00-02:00[America/Sao_Paulo]',
      '2026-07-20T16:28:00-03:00[America/Sao_Paulo]',
    ],
    // Of two moments, the one that was meant.
    ['2026-10-25T02:30:00+01:00[Europe/Berlin]', '2026-10-25T02:30:00+01:00[Europe/Berlin]'],
  ])('%s that was stored is read', (text, moment) => {
    expect(readMoment(text)?.toString()).toBe(moment);
  });

  test('of more than a hundred characters is none', () => {
    const moment = '2026-11-20T16:28:00+01:00[Europe/Berlin]';
    expect(readMoment(`${moment}[a-b=${'x'.repeat(40)}]`)).toBeDefined();
    expect(readMoment(`${moment}[a-b=${'x'.repeat(60)}]`)).toBeUndefined();
  });

  test('of another calendar is read by ours', () => {
    const moment = readMoment('2026-11-20T16:28:00+01:00[Europe/Berlin][u-ca=gregory]');

    expect([moment?.calendarId, moment?.year, moment?.month]).toEqual(['iso8601', 2026, 11]);
  });
});

describe('what one types', () => {
  test.each([
    ['2026-11-20T16:28', 'Europe/Berlin', '2026-11-20T16:28:00+01:00[Europe/Berlin]'],
    ['2026-07-20T16:28', 'Europe/Berlin', '2026-07-20T16:28:00+02:00[Europe/Berlin]'],
    // The clock goes from two to three.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T03:30:00+02:00[Europe/Berlin]'],
    ['2026-02-30T10:00', 'Europe/Berlin', undefined],
    ['2026-11-20T24:01', 'Europe/Berlin', undefined],
    ['202-11-20T10:00', 'Europe/Berlin', undefined],
    ['', 'Europe/Berlin', undefined],
    ['2026-11-20T16:28', 'Europe/Atlantis', undefined],
  ])('%j in %s is %s', (typed, zone, moment) => {
    expect(momentAt(typed, zone)).toBe(moment);
  });
});

test('no text whatever makes any of them throw', () => {
  const alike = fc.stringMatching(
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?(\+\d\d:\d\d)?(\[[A-Za-z/=-]*\])?$/,
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), alike), (text) => {
      const moment = momentAt(text, 'Europe/Berlin');
      expect([isDate(text), isMoment(text)]).toEqual([expect.any(Boolean), expect.any(Boolean)]);
      expect(moment === undefined || isMoment(moment)).toBe(true);
    }),
  );
});
