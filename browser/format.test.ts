import { afterEach, describe, expect, test } from 'vitest';
import {
  formatDate,
  formatList,
  formatMinutes,
  formatMoment,
  formatNumber,
  formatTimeLeft,
} from './format';
import { speak } from './text';

const day = Temporal.PlainDate.from('2026-11-20');
const moment = Temporal.ZonedDateTime.from('2026-11-20T16:28:00+01:00[Europe/Berlin]');

afterEach(() => speak('en'));

/** Browsers differ in which of the blanks they write before 'PM'. */
const plain = (text: string) => text.replace(/\s/g, ' ');

test.each([
  ['en', 'Nov 20, 2026', 'Nov 20, 2026, 4:28 PM'],
  ['en-GB', '20 Nov 2026', '20 Nov 2026, 16:28'],
  ['zh-CN', '2026年11月20日', '2026年11月20日 16:28'],
  ['pt-BR', '20 de nov. de 2026', '20 de nov. de 2026, 16:28'],
  ['qps-plocm', 'Nov 20, 2026', 'Nov 20, 2026, 4:28 PM'],
])('in %s a day is %s and a moment %s', async (tag, ofDay, ofMoment) => {
  await speak(tag);

  expect(formatDate(day)).toBe(ofDay);
  expect(formatDate(moment)).toBe(ofDay);
  expect(plain(formatMoment(moment))).toBe(ofMoment);
});

test('a day can be written short or with its weekday', () => {
  expect(formatDate(day, 'short')).toBe('11/20/26');
  expect(formatDate(day, 'full')).toBe('Friday, November 20, 2026');
});

test('a moment is told on the clock of its own zone', () => {
  expect(plain(formatMoment(moment.withTimeZone('Asia/Tokyo')))).toBe('Nov 21, 2026, 12:28 AM');
});

describe('the time left', () => {
  test.each([
    ['2026-11-20T16:28:59', 'in 0 minutes'],
    ['2026-11-20T16:29', 'in 1 minute'],
    ['2026-11-20T17:27', 'in 59 minutes'],
    ['2026-11-20T18:27', 'in 1 hour'],
    ['2026-11-21T16:27', 'in 23 hours'],
    ['2026-11-21T16:28', 'in 1 day'],
    ['2026-11-24T17:00', 'in 4 days'],
    ['2026-12-20T16:28', 'in 1 month'],
    ['2028-01-01T00:00', 'in 1 year'],
    ['2026-11-20T16:27', '1 minute ago'],
    ['2026-11-17T17:00', '2 days ago'],
  ])('until %s is %s', (to, expected) => {
    const until = Temporal.PlainDateTime.from(to).toZonedDateTime('Europe/Berlin');

    expect(formatTimeLeft(moment, until)).toBe(expected);
  });

  test('is the same to a moment in another zone', () => {
    const until = moment.add({ days: 2 }).withTimeZone('America/New_York');

    expect(formatTimeLeft(moment, until)).toBe('in 2 days');
  });

  test('counts a day of 23 hours as one', () => {
    const evening = Temporal.ZonedDateTime.from('2026-03-28T17:00[Europe/Berlin]');

    expect(formatTimeLeft(evening, evening.add({ days: 1 }))).toBe('in 1 day');
  });

  test.each([
    ['zh-CN', '2天后'],
    ['pt-BR', 'em 2 dias'],
  ])('in %s is %s', async (tag, expected) => {
    await speak(tag);

    expect(formatTimeLeft(moment, moment.add({ days: 2 }))).toBe(expected);
  });
});

test.each([
  ['en', '1,234', 'Exchange, Teams, and SharePoint', '1 hr 30 min'],
  ['zh-CN', '1,234', 'Exchange、Teams和SharePoint', '1小时30分钟'],
  ['pt-BR', '1.234', 'Exchange, Teams e SharePoint', '1 h 30 min'],
])('in %s a number is %s, a list %s and a length of time %s', async (tag, number, list, time) => {
  await speak(tag);

  expect(formatNumber(1_234)).toBe(number);
  expect(formatList(['Exchange', 'Teams', 'SharePoint'])).toBe(list);
  expect(formatMinutes(90)).toBe(time);
});

test.each([
  [0, '0 min'],
  [1, '1 min'],
  [59, '59 min'],
  [60, '1 hr'],
  [6_001, '100 hr 1 min'],
])('%d minutes are %s', (minutes, expected) => {
  expect(formatMinutes(minutes)).toBe(expected);
});

test('a list of one is that one, and of none is empty', () => {
  expect(formatList(['Teams'])).toBe('Teams');
  expect(formatList([])).toBe('');
});
