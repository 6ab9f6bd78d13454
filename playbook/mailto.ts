/**
 * The longest address that is handed to a mail program. On Windows 2,048 characters are safe, and
 * more than about 2,080 open nothing: Mozilla's nsOSHelperAppService.cpp, quoted in Chromium's
 * external protocol handler ('URLs of 2083 chars in length, 2K is safe'), and electron#9987. Some
 * room is left for what the browser and the system put around it.
 */
export const longestMailto = 1_900;

/** Of that, what the subject may take. */
const longestSubject = 600;

export interface Mailto {
  readonly href: string;
  /** The end of the body that found no room; undefined where all of it did. */
  readonly cut: string | undefined;
}

/**
 * A mail to be looked at and sent, without an addressee. A text that is too long is cut between two
 * characters as one reads them, and `ifCut` stands as the last line: it says where the rest is.
 * Lines end with %0D%0A (RFC 6068); half a surrogate pair becomes U+FFFD.
 */
export function mailto(subject: string, body: string, ifCut: string): Mailto {
  const start = `mailto:?subject=${encodedStart(lineOf(subject), longestSubject).encoded}&body=`;
  const text = asMailText(body);
  const room = longestMailto - start.length;

  const whole = encodedStart(text, room);
  if (whole.length === text.length) return { href: start + whole.encoded, cut: undefined };

  const end = encodeURIComponent(`\r\n\r\n${asMailText(ifCut)}`);
  const kept = encodedStart(text, room - end.length);
  return { href: start + kept.encoded + end, cut: text.slice(kept.length) };
}

/** As mail has it: with CRLF at the end of each line. */
export function asMailText(text: string): string {
  return text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n');
}

function lineOf(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim();
}

interface EncodedStart {
  readonly encoded: string;
  /** Of the text that it stands for, in UTF-16 units. */
  readonly length: number;
}

/** As much of a text as fits into so many characters, percent-encoded, without breaking a character. */
function encodedStart(text: string, room: number): EncodedStart {
  let encoded = '';
  let length = 0;
  for (const { segment } of graphemes.segment(text)) {
    const next = encodeURIComponent(segment);
    if (encoded.length + next.length > room) break;
    encoded += next;
    length += segment.length;
  }
  return { encoded, length };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
