// @vitest-environment happy-dom
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import {
  labelled,
  oneLine,
  paragraphsOf,
  plain,
  type Summary,
  type SummaryLine,
  section,
} from './summary-tree';
import { toHtml } from './to-html';
import { toMarkdown } from './to-markdown';
import { toPlain } from './to-plain';

const contoso: Summary = {
  title: 'Kickoff: Contoso',
  sections: [
    { heading: 'Where it stands', lines: [plain('Step 2 of 4'), labelled('As of', 'today')] },
    {
      heading: 'Steps',
      lines: [
        labelled('1. Prepare', 'done', [
          labelled('3616 Outreach', 'Complete'),
          labelled('Reason', 'They called.\n\nTwice.'),
        ]),
        labelled('Stakeholders', '', [plain('Ada')]),
      ],
    },
  ],
};

test('as plain text: dashes, indented by what belongs to what, no blanks at the end of a line', () => {
  expect(toPlain(contoso)).toBe(
    [
      'Kickoff: Contoso',
      '',
      'Where it stands',
      '- Step 2 of 4',
      '- As of: today',
      '',
      'Steps',
      '- 1. Prepare: done',
      '  - 3616 Outreach: Complete',
      '  - Reason: They called.',
      '    Twice.',
      '- Stakeholders:',
      '  - Ada',
    ].join('\n'),
  );
});

test('as rich text: the simplest of tags, without styles', () => {
  expect(toHtml(contoso)).toBe(
    [
      '<h2>Kickoff: Contoso</h2>',
      '<h3>Where it stands</h3>',
      '<ul><li>Step 2 of 4</li><li><strong>As of:</strong> today</li></ul>',
      '<h3>Steps</h3>',
      '<ul><li><strong>1. Prepare:</strong> done<ul>',
      '<li><strong>3616 Outreach:</strong> Complete</li>',
      '<li><p><strong>Reason:</strong> They called.</p><p>Twice.</p></li></ul></li>',
      '<li><strong>Stakeholders:</strong> <ul><li>Ada</li></ul></li></ul>',
    ].join(''),
  );
});

test('as Markdown', async () => {
  expect(await toMarkdown(contoso)).toBe(
    `# Kickoff: Contoso

## Where it stands

- Step 2 of 4
- **As of:** today

## Steps

- **1. Prepare:** done
  - **3616 Outreach:** Complete
  - **Reason:** They called.

    Twice.
- **Stakeholders:**
  - Ada
`,
  );
});

test('in Markdown nothing is struck out', async () => {
  const page = { title: 'x', sections: section('y', [plain('~~not~~')]) };

  expect(await toMarkdown(page)).toContain('- \\~\\~not\\~\\~');
});

test('what stands below something without words is not lost', () => {
  const page = { title: 'x', sections: section('y', [labelled(' ', '', [plain('Ada')])]) };

  expect(toPlain(page)).toBe('x\n\ny\n- –\n  - Ada');
});

describe('what users have typed stays text', () => {
  const markup = fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</li></ul><h2>',
    '<!--',
    '&lt;b&gt; &amp; &#60;',
    '**bold** _so_ ~~not~~ `code`',
    '[link](javascript:alert(1)) ![](x) [x]: y',
    '# heading',
    '- list\n1. item\n+ x\n* y',
    '> quote',
    '```\nfence',
    '---\n===\n***',
    '| a | b |\n| - | - |',
    '\\',
    '\\*',
    '<https://x.example>',
    '[^1]',
    '- [ ] todo',
    '{label} $& $1',
    '\u202e\u2066\u200f',
    '\u0000\u0007\u001b',
    '\r\n\u2028 \t x',
    '你好，世界。**粗体**',
    '😀\ud83d',
  );
  const words = fc
    .array(
      fc.oneof(markup, fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(' ', '\n')),
      {
        maxLength: 4,
      },
    )
    .map((parts) => parts.join(''))
    // What files and clipboards can hold; half a character becomes a mark anyway.
    .map((text) => text.toWellFormed());
  const linesOver = (below: fc.Arbitrary<SummaryLine[]>) =>
    fc.array(
      fc.tuple(words, words, below).map((parts) => labelled(...parts)),
      { maxLength: 3 },
    );
  const lines = linesOver(linesOver(linesOver(fc.constant([]))));
  const summaries: fc.Arbitrary<Summary> = fc
    .tuple(words, fc.array(fc.tuple(words, lines), { maxLength: 2 }))
    .map(([title, sections]) => ({
      title: oneLine(title),
      sections: sections.flatMap((parts) => section(...parts)),
    }));

  test('in rich text', () => {
    fc.assert(
      fc.property(summaries, (summary) => {
        const { body } = new DOMParser().parseFromString(toHtml(summary), 'text/html');

        expect(tagsIn(body)).toEqual(tagsWanted(summary));
        expect(squeezed(body.textContent)).toBe(squeezed(allWords(summary)));
        for (const element of body.querySelectorAll('*'))
          expect(element.attributes).toHaveLength(0);
      }),
    );
  });

  test('in Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(summaries, async (summary) => {
        const page = fromMarkdown(await toMarkdown(summary));

        const kinds = kindsIn(page).filter((kind) => kind !== 'text');
        expect(kinds).toEqual(kindsWanted(summary));
        expect(squeezed(textIn(page))).toBe(squeezed(allWords(summary)));
      }),
    );
  });

  test('in plain text, without blanks at the end of a line', () => {
    fc.assert(
      fc.property(summaries, (summary) => {
        const written = toPlain(summary);
        expect(written).not.toMatch(/[ \t]$/m);
        for (const said of allParagraphs(summary)) expect(written).toContain(said);
      }),
    );
  });

  function tagsIn(body: HTMLElement): string[] {
    return [...body.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase());
  }

  function tagsWanted({ sections }: Summary): string[] {
    const ofLines = (lines: readonly SummaryLine[]): string[] => ['ul', ...lines.flatMap(ofLine)];
    const ofLine = ({ label, words, lines }: SummaryLine): string[] => {
      const paragraphs = paragraphsOf(words).length;
      const strong = label ? ['strong'] : [];
      const said =
        paragraphs > 1
          ? ['p', ...strong, ...Array.from({ length: paragraphs - 1 }, () => 'p')]
          : strong;
      return ['li', ...said, ...(lines.length > 0 ? ofLines(lines) : [])];
    };
    return ['h2', ...sections.flatMap(({ lines }) => ['h3', ...ofLines(lines)])];
  }

  function kindsWanted({ sections }: Summary): string[] {
    const ofLines = (lines: readonly SummaryLine[]): string[] =>
      lines.length > 0 ? ['list', ...lines.flatMap(ofLine)] : [];
    const ofLine = ({ label, words, lines }: SummaryLine): string[] => {
      const [first, ...rest] = paragraphsOf(words);
      const opening = label ? ['paragraph', 'strong'] : first ? ['paragraph'] : [];
      return ['listItem', ...opening, ...rest.map(() => 'paragraph'), ...ofLines(lines)];
    };
    return ['root', 'heading', ...sections.flatMap(({ lines }) => ['heading', ...ofLines(lines)])];
  }

  function allParagraphs({ title, sections }: Summary): string[] {
    const ofLine = ({ label, words, lines }: SummaryLine): string[] => [
      ...(label ? [`${label}:`] : []),
      ...paragraphsOf(words),
      ...lines.flatMap(ofLine),
    ];
    return [
      title,
      ...sections.flatMap(({ heading, lines }) => [heading, ...lines.flatMap(ofLine)]),
    ];
  }

  function allWords(summary: Summary): string {
    return allParagraphs(summary).join(' ');
  }

  /** Where blanks stand, and how many, is the writers' own. */
  function squeezed(words: string): string {
    return words.replace(/\s+/g, '');
  }

  interface Tree {
    readonly type: string;
    readonly value?: string;
    readonly children?: readonly Tree[];
  }

  function kindsIn({ type, children = [] }: Tree): string[] {
    return [type, ...children.flatMap(kindsIn)];
  }

  function textIn({ value = '', children = [] }: Tree): string {
    return value + children.map(textIn).join('');
  }
});
