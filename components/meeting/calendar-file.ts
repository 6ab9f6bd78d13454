import { kickoffMinutes } from '@/playbook/invitation';

export interface CalendarEvent {
  /** The same whenever the file is made, so that a calendar takes the second one as a change. */
  readonly uid: string;
  readonly summary: string;
  /** A moment is a meeting of an hour; a day is all of that day, and leaves it free. */
  readonly on: Temporal.ZonedDateTime | Temporal.PlainDate;
}

/** What any calendar program opens (RFC 5545). The library comes with the first file that is made. */
export async function calendarFile(
  events: readonly CalendarEvent[],
  madeAt: Temporal.Instant = Temporal.Now.instant(),
): Promise<string> {
  const ical = (await import('ical.js')).default;
  const { Component, Event, Time } = ical;
  // It does not count the blank that begins each further line; the format allows 75 with it.
  ical.foldLength = 74;
  const atMoment = (instant: Temporal.Instant) =>
    Time.fromJSDate(new Date(instant.epochMilliseconds), true);
  const onDay = (day: Temporal.PlainDate) => Time.fromDateString(day.toString());

  const calendar = new Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Kickoff Panel//Kickoff Panel//EN');
  for (const { uid, summary, on } of events) {
    const event = new Event(new Component('vevent'));
    event.uid = uid;
    event.summary = plain(summary);
    event.component.addPropertyWithValue('dtstamp', atMoment(madeAt));
    if (on instanceof Temporal.PlainDate) {
      event.startDate = onDay(on);
      event.endDate = onDay(on.add({ days: 1 }));
      event.component.addPropertyWithValue('transp', 'TRANSPARENT');
    } else {
      event.startDate = atMoment(on.toInstant());
      event.endDate = atMoment(on.add({ minutes: kickoffMinutes }).toInstant());
    }
    calendar.addSubcomponent(event.component);
  }
  return calendar.toString();
}

/** The library escapes what a text may hold; a lone CR or another control character it may not. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ');
}
