import { labelInWords } from './label-in-words';
import { paragraphsOf, type Summary, type SummaryLine } from './summary-tree';

/**
 * A Markdown page. Written from a tree by the library that knows what Markdown takes for markup, so
 * that what users have typed stays text; it comes when it is wanted.
 */
export async function toMarkdown({ title, sections }: Summary): Promise<string> {
  const { toMarkdown: write } = await import('mdast-util-to-markdown');
  return write(
    {
      type: 'root',
      children: [
        heading(1, title),
        ...sections.flatMap((section) => [heading(2, section.heading), listOf(section.lines)]),
      ],
    },
    // GitHub and others strike out what stands between tildes; plain Markdown does not know it.
    { bullet: '-', unsafe: [{ character: '~', inConstruct: 'phrasing' }] },
  );
}

type Node = Parameters<typeof import('mdast-util-to-markdown').toMarkdown>[0];
type Of<Type extends Node['type']> = Extract<Node, { type: Type }>;

function heading(depth: 1 | 2, words: string): Of<'heading'> {
  return { type: 'heading', depth, children: [asText(words)] };
}

function listOf(lines: readonly SummaryLine[]): Of<'list'> {
  return { type: 'list', spread: false, children: lines.map(itemOf) };
}

function itemOf({ label, words, lines }: SummaryLine): Of<'listItem'> {
  const [first = '', ...rest] = paragraphsOf(words);
  const { about, gap } = label ? labelInWords(label) : { about: '', gap: '' };
  const opening: Of<'paragraph'>['children'] = [
    ...(about ? [{ type: 'strong' as const, children: [asText(about)] }] : []),
    ...(first ? [asText(`${gap}${first}`)] : []),
  ];
  return {
    type: 'listItem',
    spread: rest.length > 0,
    children: [
      { type: 'paragraph', children: opening },
      ...rest.map((each): Of<'paragraph'> => ({ type: 'paragraph', children: [asText(each)] })),
      ...(lines.length > 0 ? [listOf(lines)] : []),
    ],
  };
}

function asText(value: string): Of<'text'> {
  return { type: 'text', value };
}
