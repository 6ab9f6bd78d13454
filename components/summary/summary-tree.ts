/** An engagement's state in words, in reading order; every writer says all of it. */
export interface Summary {
  readonly title: string;
  /** None is empty. */
  readonly sections: readonly SummarySection[];
}

export interface SummarySection {
  readonly heading: string;
  readonly lines: readonly SummaryLine[];
}

export interface SummaryLine {
  /** What the words are about, on one line; '' where they speak for themselves. */
  readonly label: string;
  /** What the user typed into several lines has them here. May be '' beside a label. */
  readonly words: string;
  /** What belongs to it; none says nothing: an empty item would make a heading in Markdown. */
  readonly lines: readonly SummaryLine[];
}

/** A label alone is words, unless something stands below it; what is empty below it is left out. */
export function labelled(
  label: string,
  words: string,
  below: readonly SummaryLine[] = [],
): SummaryLine {
  const about = oneLine(label);
  const said = paragraphsOf(words).join('\n');
  const lines = below.filter(saysSomething);
  if (!said && lines.length === 0) return { label: '', words: about, lines };
  return { label: about, words: about || said ? said : '–', lines };
}

export function plain(words: string): SummaryLine {
  return labelled('', words);
}

/** Facts of one thing on one line; those that are empty are left out. */
export function facts(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** Without what says nothing. */
export function section(heading: string, lines: readonly SummaryLine[]): SummarySection[] {
  const said = lines.filter(saysSomething);
  return said.length > 0 ? [{ heading: oneLine(heading), lines: said }] : [];
}

function saysSomething({ label, words }: SummaryLine): boolean {
  return Boolean(label || words);
}

/**
 * Words as paragraphs of one line each, for writers: what the user broke into lines stays so. Control
 * characters, which no note wants and Markdown does not survive, are blanks.
 */
export function paragraphsOf(words: string): string[] {
  return words
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\p{Cc}/gu, ' ').trim())
    .filter(Boolean);
}

export function oneLine(words: string): string {
  return paragraphsOf(words).join(' ');
}
