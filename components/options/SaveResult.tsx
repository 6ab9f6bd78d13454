import type { Problem } from '@/browser/messages';
import { text } from '@/browser/text';

const problemText = {
  full: 'problemFull',
  database: 'problemDatabase',
  unreachable: 'problemUnreachable',
  newer: 'optionsRefused',
  broken: 'optionsRefused',
  refused: 'optionsRefused',
} as const satisfies Record<Problem, string>;

/** What became of the last change; undefined while it is on its way, or before the first one. */
export function SaveResult({ result }: { result: 'saved' | Problem | undefined }) {
  const isProblem = result !== undefined && result !== 'saved';
  return (
    <div class="save-result">
      <p role="status">{result === 'saved' ? text('optionsSaved') : ''}</p>
      {isProblem && (
        <div class="notice problem" role="alert">
          <strong>{text('notSaved')}</strong>
          <p>{text(problemText[result])}</p>
        </div>
      )}
    </div>
  );
}
