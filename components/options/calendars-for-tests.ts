import type { CalendarFile } from './holidays-from-calendar';

/** A calendar of these entries, as most programs write it. */
export function calendar(...entries: string[]): string {
  const all = entries.map((entry) => `BEGIN:VEVENT\n${entry.trim()}\nEND:VEVENT`);
  return lines(`
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//Holidays//EN
${all.join('\n')}
END:VCALENDAR
`);
}

/** With the line ends of the format. */
export function lines(text: string): string {
  return `${text.trim().replaceAll('\n', '\r\n')}\r\n`;
}

export function calendarFile(content: string, name = 'holidays.ics'): CalendarFile {
  return { name, size: new Blob([content]).size, text: async () => content };
}

/** As Outlook saves a calendar: midnights in a time zone, flags of its own, folded lines. */
export const outlookCalendar = `\uFEFF${lines(`
BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
METHOD:PUBLISH
X-CALSTART:20261225T000000
X-WR-CALNAME:Holidays
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
CATEGORIES:Holiday
CLASS:PUBLIC
DESCRIPTION:
DTEND;VALUE=DATE:20261226
DTSTART;VALUE=DATE:20261225
LOCATION:Germany
PRIORITY:5
SUMMARY;LANGUAGE=de:Erster Weihnachtsfeiertag\\, gesetzlicher Feiertag in allen Lä
 ndern
TRANSP:TRANSPARENT
UID:040000008200E00074C5B7101A82E00800000000
X-MICROSOFT-CDO-BUSYSTATUS:FREE
BEGIN:VALARM
TRIGGER:-PT18H
ACTION:DISPLAY
DESCRIPTION:Reminder
DURATION:P3D
END:VALARM
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID="W. Europe Standard Time":20261231T000000
DTEND;TZID="W. Europe Standard Time":20270102T000000
SUMMARY:Betriebsruhe
UID:040000008200E00074C5B7101A82E00800000001
X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID="W. Europe Standard Time":20261218T150000
DTEND;TZID="W. Europe Standard Time":20261218T170000
SUMMARY:Christmas party
UID:040000008200E00074C5B7101A82E00800000002
END:VEVENT
END:VCALENDAR
`)}`;

/** As Google shares a calendar: \n, yearly rules, days taken out. */
export const googleCalendar = `BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:节假日
X-WR-TIMEZONE:UTC
BEGIN:VEVENT
DTSTART;VALUE=DATE:20200101
DTEND;VALUE=DATE:20200102
RRULE:FREQ=YEARLY
EXDATE;VALUE=DATE:20280101
DTSTAMP:20261120T000000Z
UID:20200101_new_year@google.com
CLASS:PUBLIC
STATUS:CONFIRMED
SUMMARY:元旦
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261001
DTEND;VALUE=DATE:20261004
UID:20261001_national@google.com
STATUS:CONFIRMED
SUMMARY:国庆节
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261126
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20281231
UID:thanksgiving@google.com
SUMMARY:Thanksgiving
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20260404
DTEND;VALUE=DATE:20260405
UID:cancelled@google.com
STATUS:CANCELLED
SUMMARY:Called off
END:VEVENT
END:VCALENDAR
`;
