/** What an entry is read by. Everything else in a calendar, however odd, is never parsed. */
const wanted =
  /^(?:DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|SUMMARY|STATUS|UID|X-MICROSOFT-CDO-ALLDAYEVENT)[;:]/i;

/** No such line of a calendar is as long. */
const longestLine = 20_000;

/**
 * The lines of each entry (VEVENT) that matter here, unfolded. Undefined for a text that is no
 * calendar from beginning to end, such as one that was cut off.
 */
export function entriesIn(text: string): readonly (readonly string[])[] | undefined {
  const entries: string[][] = [];
  const open: string[] = [];
  let isCalendar = false;

  for (const line of unfolded(text)) {
    const [, edge, part] = /^(BEGIN|END):\s*(\S+)\s*$/i.exec(line) ?? [];
    const name = part?.toUpperCase() ?? '';
    if (edge?.toUpperCase() === 'END') {
      if (open.pop() !== name) return undefined;
    } else if (edge) {
      open.push(name);
      if (isIn(open, 'VCALENDAR')) isCalendar = true;
      if (isIn(open, 'VCALENDAR', 'VEVENT')) entries.push([]);
    } else if (isIn(open, 'VCALENDAR', 'VEVENT')) {
      if (wanted.test(line) && line.length <= longestLine) entries.at(-1)?.push(line);
    }
    if (open.length > 0 ? open[0] !== 'VCALENDAR' : !edge && line.trim()) return undefined;
  }
  return isCalendar && open.length === 0 ? entries : undefined;
}

function isIn(open: readonly string[], ...place: readonly string[]): boolean {
  return open.length === place.length && place.every((name, depth) => open[depth] === name);
}

/** A line that begins with a blank goes on from the one before. */
function unfolded(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/(?:\r\n|\n|\r)[ \t]/g, '')
    .split(/\r\n|\n|\r/);
}
