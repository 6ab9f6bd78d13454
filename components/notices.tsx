import { ask } from '@/browser/ask';
import type { Problem } from '@/browser/messages';
import { saveAsFile } from '@/browser/save-file';
import { text } from '@/browser/text';
import type { RecordKey } from '@/crm/record';

const problemText = {
  full: 'problemFull',
  newer: 'problemNewer',
  broken: 'problemBroken',
  database: 'problemDatabase',
  refused: 'problemRefused',
  unreachable: 'problemUnreachable',
} as const satisfies Record<Problem, string>;

/** The last change was not saved: what happened, what is kept, what to do. */
export function NotSaved({ problem }: { problem: Problem }) {
  return (
    <div class="notice problem" role="alert">
      <strong>{text('notSaved')}</strong>
      <p>{text(problemText[problem])}</p>
    </div>
  );
}

/** The database had vanished and came back from the journal: said once, until it is read. */
export function Restored({ count, onSeen }: { count: number; onSeen(): void }) {
  return (
    <div class="notice" role="status">
      <p>{text('restored', { count })}</p>
      <button type="button" class="button" onClick={onSeen}>
        {text('understood')}
      </button>
    </div>
  );
}

interface UnreadableProps {
  readonly recordKey: RecordKey;
  readonly problem: Problem;
  onRetry(): void;
}

/** A customer that cannot be read: left on disk as it is, and to be had as a file. */
export function Unreadable({ recordKey, problem, onRetry }: UnreadableProps) {
  async function save() {
    const outcome = await ask({ ask: 'raw', recordKey });
    if (outcome.ok) saveAsFile('kickoff-customer.json', outcome.value);
  }

  return (
    <main class="alone">
      <div class="notice problem" role="alert">
        <h1>{text('cannotRead')}</h1>
        <p>{text(problemText[problem])}</p>
      </div>
      <p class="buttons">
        {(problem === 'newer' || problem === 'broken') && (
          <button type="button" class="button" onClick={save}>
            {text('saveFile')}
          </button>
        )}
        <button type="button" class="button" onClick={onRetry}>
          {text('tryAgain')}
        </button>
      </p>
    </main>
  );
}
