import { expect, test } from 'vitest';
import { teamsMeeting } from './teams-meeting';

const start = Temporal.ZonedDateTime.from('2026-12-01T09:30:00+01:00[Europe/Berlin]');

test('opens a meeting that is filled in', () => {
  const address = teamsMeeting({
    subject: 'Kickoff: Müller & Söhne',
    attendees: ['jane@contoso.com', 'bob@contoso.com'],
    start,
    end: start.add({ hours: 1 }),
    content: 'See you',
  });

  expect(address).toBe(
    'https://teams.microsoft.com/l/meeting/new?subject=Kickoff%3A%20M%C3%BCller%20%26%20S%C3%B6hne' +
      '&attendees=jane%40contoso.com,bob%40contoso.com' +
      '&startTime=2026-12-01T09%3A30%3A00%2B01%3A00&endTime=2026-12-01T10%3A30%3A00%2B01%3A00' +
      '&content=See%20you',
  );
});

test('leaves out what is not known', () => {
  expect(teamsMeeting({ subject: 'Kickoff', attendees: [] })).toBe(
    'https://teams.microsoft.com/l/meeting/new?subject=Kickoff',
  );
});

test.each(['', 'jane', 'jane@', 'a b@contoso.com', 'jane@contoso.com&x=1', '<img@x.com>'])(
  'does not invite %j',
  (attendee) => {
    const address = teamsMeeting({ subject: 'Kickoff', attendees: [attendee] });
    expect(new URL(address).searchParams.has('attendees')).toBe(false);
  },
);

test('invites addresses beyond ASCII, encoded', () => {
  const address = teamsMeeting({
    subject: 'Kickoff',
    attendees: ['josé@contoso.com', 'a&b=c+d#e?f@contoso.中国'],
  });

  expect(address).toMatch(/^[\x21-\x7e]*$/);
  const { searchParams, hash } = new URL(address);
  expect([...searchParams.keys()]).toEqual(['subject', 'attendees']);
  expect(searchParams.get('attendees')).toBe('josé@contoso.com,a&b=c+d#e?f@contoso.中国');
  expect(hash).toBe('');
});

test('adds no parameter that a name brings along', () => {
  const subject = 'A&attendees=eve@evil.example#x + y \ud83d';
  const { searchParams, hash } = new URL(teamsMeeting({ subject, attendees: [] }));

  expect([...searchParams.keys()]).toEqual(['subject']);
  expect(searchParams.get('subject')).toBe('A&attendees=eve@evil.example#x + y \ufffd');
  expect(hash).toBe('');
});
