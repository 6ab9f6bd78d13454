import { labelInWords } from './label-in-words';
import { paragraphsOf, type Summary, type SummaryLine } from './summary-tree';

/**
 * For notes that hold rich text: the simplest of tags, no styles, so that it looks like the note it is
 * pasted into. Built as nodes: what users have typed is text in them, whatever it looks like.
 */
export function toHtml({ title, sections }: Summary): string {
  // A document of its own runs and loads nothing.
  const page = document.implementation.createHTMLDocument('');
  const element = (tag: Tag, ...children: readonly (Node | string)[]) => {
    const made = page.createElement(tag);
    made.append(...children);
    return made;
  };

  const listOf = (lines: readonly SummaryLine[]) => element('ul', ...lines.map(itemOf));
  const itemOf = ({ label, words, lines }: SummaryLine): HTMLElement => {
    const [first = '', ...rest] = paragraphsOf(words);
    const { about, gap } = label ? labelInWords(label) : { about: '', gap: '' };
    const opening = [...(about ? [element('strong', about), gap] : []), first];
    const body = rest.length > 0 ? [opening, ...rest.map((each) => [each])] : [];
    return element(
      'li',
      ...(body.length > 0 ? body.map((each) => element('p', ...each)) : opening),
      ...(lines.length > 0 ? [listOf(lines)] : []),
    );
  };

  page.body.append(
    element('h2', title),
    ...sections.flatMap(({ heading, lines }) => [element('h3', heading), listOf(lines)]),
  );
  return page.body.innerHTML;
}

type Tag = 'h2' | 'h3' | 'ul' | 'li' | 'p' | 'strong';
