import { labelInWords } from './label-in-words';
import { paragraphsOf, type Summary, type SummaryLine } from './summary-tree';

/** For notes that hold text alone: lists by dashes, what belongs to a line indented below it. */
export function toPlain({ title, sections }: Summary): string {
  const parts = sections.map(({ heading, lines }) => [
    heading,
    ...lines.flatMap((line) => plainLine(line, '')),
  ]);
  return [[title], ...parts].map((part) => part.join('\n')).join('\n\n');
}

function plainLine({ label, words, lines }: SummaryLine, indent: string): string[] {
  const { about, gap } = label ? labelInWords(label) : { about: '', gap: '' };
  const said = paragraphsOf(words);
  const [first = '', ...rest] = said;
  const opening = first ? `${about}${gap}${first}` : about;
  return [
    `${indent}- ${opening}`,
    ...rest.map((paragraph) => `${indent}  ${paragraph}`),
    ...lines.flatMap((line) => plainLine(line, `${indent}  `)),
  ];
}
