import { labelInWords } from './label-in-words';
import { paragraphsOf, type Summary, type SummaryLine } from './summary-tree';

/** The summary as it is read in the panel, and printed. */
export function SummaryText({ summary: { title, sections } }: { summary: Summary }) {
  return (
    <article class="summary">
      <h3>
        <bdi>{title}</bdi>
      </h3>
      {sections.map(({ heading, lines }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          <Lines lines={lines} />
        </section>
      ))}
    </article>
  );
}

function Lines({ lines }: { lines: readonly SummaryLine[] }) {
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>
          <Words {...line} />
          {line.lines.length > 0 && <Lines lines={line.lines} />}
        </li>
      ))}
    </ul>
  );
}

function Words({ label, words }: SummaryLine) {
  const [first, ...rest] = paragraphsOf(words);
  const named = label && labelInWords(label);
  return (
    <>
      <p>
        {named && (
          <>
            <strong>
              <bdi>{named.about}</bdi>
            </strong>
            {named.gap}
          </>
        )}
        {first && <bdi>{first}</bdi>}
      </p>
      {rest.map((paragraph, index) => (
        <p key={index}>
          <bdi>{paragraph}</bdi>
        </p>
      ))}
    </>
  );
}
