import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar-file';

const madeAt = Temporal.Instant.from('2026-11-20T12:00:00Z');
const kickoffOn = Temporal.ZonedDateTime.from('2026-12-01T09:30:00+01:00[Europe/Berlin]');

describe('a kickoff', () => {
  test('is an hour, in UTC', async () => {
    const [event] = await readBack([{ uid: 'c1', summary: 'Kickoff', on: kickoffOn }]);

    expect(event!.startDate.toString()).toBe('2026-12-01T08:30:00Z');
    expect(event!.endDate.toString()).toBe('2026-12-01T09:30:00Z');
    expect(event!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe(
      '2026-11-20T12:00:00Z',
    );
  });

  test('over the change of the clocks is an hour still', async () => {
    const on = Temporal.ZonedDateTime.from('2027-03-28T01:30:00+01:00[Europe/Berlin]');
    const [event] = await readBack([{ uid: 'c1', summary: 'Kickoff', on }]);

    expect(event!.endDate.toString()).toBe('2027-03-28T01:30:00Z');
  });
});

test('a follow-up is the whole day, and leaves it free', async () => {
  const on = Temporal.PlainDate.from('2026-12-31');
  const [event] = await readBack([{ uid: 'g1', summary: 'Follow-up', on }]);

  expect(event!.startDate.isDate).toBe(true);
  expect(event!.startDate.toString()).toBe('2026-12-31');
  expect(event!.endDate.toString()).toBe('2027-01-01');
  expect(event!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test.each([
  'Fabrikam <b>Inc.</b> & "Söhne"',
  'Comma, semicolon; backslash\\ and\nnewline',
  '北京微软，有限公司；测试'.repeat(20),
  'Emoji 👩‍👩‍👧‍👦 '.repeat(30),
  'END:VEVENT\nBEGIN:VALARM',
  '{name} %0D%0A',
])('the name %j comes through as it is', async (summary) => {
  const [event] = await readBack([{ uid: 'c1', summary, on: kickoffOn }]);

  expect(event!.summary).toBe(summary);
});

test.each([
  ['a\rEND:VCALENDAR', 'a\nEND:VCALENDAR'],
  ['a\r\nb', 'a\nb'],
  ['a\u0000\u0007b', 'a  b'],
  ['cut \ud83d', 'cut \ufffd'],
])('what a calendar may not hold is taken out of %j', async (summary, expected) => {
  const [event] = await readBack([{ uid: 'c1', summary, on: kickoffOn }]);

  expect(event!.summary).toBe(expected);
});

test('lines are no longer than 75 bytes, as the format has it', async () => {
  const summary = '北京微软'.repeat(60);
  const file = await calendarFile([{ uid: 'c1', summary, on: kickoffOn }], madeAt);
  const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);

  expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
});

test('several events stand in one file, each with its own id', async () => {
  const on = Temporal.PlainDate.from('2026-12-03');
  const events = await readBack([
    { uid: 'c1', summary: 'Kickoff', on: kickoffOn },
    { uid: 'g1', summary: 'Follow-up', on },
  ]);

  expect(events.map(({ uid }) => uid)).toEqual(['c1', 'g1']);
});

async function readBack(events: Parameters<typeof calendarFile>[0]) {
  const calendar = new ICAL.Component(ICAL.parse(await calendarFile(events, madeAt)));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toContain('Kickoff Panel');
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}
