/** More than any name with what stands around it. */
const enough = 1_000;

/** More than any name, less than harms: a longer text is cut at 199 characters. */
export const tooLong = /^(.{199}).{2,}$/su;

/**
 * Without what cannot be seen: control characters, and the marks that turn the writing direction. The
 * two that join and part letters stay, for Persian, Indic names and emoji are written with them.
 */
export function onOneLine(text: string): string {
  return text
    .replace(/(?![\s\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, enough);
}

/** A name that was not read from a page, as one that was: clean, and at most 200 characters. */
export function cleanName(text: string): string {
  return onOneLine(text).replace(tooLong, '$1…');
}
