import { isEmailAddress } from './forms';

export interface TeamsMeeting {
  readonly subject: string;
  /** Those that are no e-mail address are left out. */
  readonly attendees: readonly string[];
  readonly start?: Temporal.ZonedDateTime | undefined;
  readonly end?: Temporal.ZonedDateTime | undefined;
  /** Stands in the invitation's text. */
  readonly content?: string | undefined;
}

/**
 * The address that opens a new meeting in Teams, filled in and not sent: the user looks at it first.
 *
 * As Microsoft documents it (learn.microsoft.com, 'Deep link to a workflow in Teams', 'meeting
 * scheduling dialog'): blanks as %20, never '+'; attendees apart by commas; times in the long ISO
 * 8601 form with their offset from UTC, as 2018-03-12T23:55:25+02:00.
 */
export function teamsMeeting({ subject, attendees, start, end, content }: TeamsMeeting): string {
  const people = attendees.map((address) => address.trim()).filter(isEmailAddress);
  const parameters = [
    ['subject', encoded(subject)],
    ['attendees', people.map(encoded).join(',')],
    ['startTime', encoded(start ? moment(start) : '')],
    ['endTime', encoded(end ? moment(end) : '')],
    ['content', encoded(content ?? '')],
  ];
  const given = parameters.filter(([, value]) => value !== '');
  return `https://teams.microsoft.com/l/meeting/new?${given.map((each) => each.join('=')).join('&')}`;
}

function moment(time: Temporal.ZonedDateTime): string {
  return time.toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

/** Half a surrogate pair, as a cut name may end with, would make it throw. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
