/** More than any name, less than harms: a longer text is cut at 199 characters. */
export const tooLong = /^(.{199}).{2,}$/su;

/**
 * On one line, without what cannot be seen: control characters, and the marks that turn the writing
 * direction. The two that join and part letters stay, for Persian, Indic names and emoji are written
 * with them. Of `endings` the first that fits is cut off.
 */
export function clean(text: string, endings: readonly string[]): string {
  const line = text
    .replace(/(?![\s\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const ending = endings.find((end) => end && line.endsWith(end));
  return ending ? line.slice(0, -ending.length).trim() : line;
}

/** A name that was not read from a page, as one that was: clean, and at most 200 characters. */
export function cleanName(text: string): string {
  return clean(text, []).replace(tooLong, '$1…');
}
