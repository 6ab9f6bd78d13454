import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { text } from '@/browser/text';
import type { RecordKey } from '@/crm/record';
import type { Checklist } from '@/playbook/checklist';
import { partsOf } from '@/playbook/field-path';
import { type Change, changesOf, type History } from '@/playbook/history';
import type { Playbook, TaskId } from '@/playbook/model';
import { HistoryItem } from './HistoryItem';

interface HistoryViewProps {
  readonly recordKey: RecordKey;
  readonly checklist: Checklist;
  readonly playbook: Playbook;
  /** Only what belongs to this task. */
  readonly taskId?: TaskId | undefined;
}

/** How many changes one sees at first, and how many more at a time. */
const portion = 50;

/** What was changed, newest first; asked for anew with each change, so that it is never behind. */
export function HistoryView({ recordKey, checklist, playbook, taskId }: HistoryViewProps) {
  const [history, setHistory] = useState<History>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState(portion);

  useEffect(() => {
    let isLatest = true;
    void ask({ ask: 'history', recordKey }).then((outcome) => {
      if (!isLatest) return;
      setFailed(!outcome.ok);
      if (outcome.ok) setHistory(outcome.value);
    });
    return () => {
      isLatest = false;
    };
  }, [recordKey, checklist, attempt]);

  if (failed) {
    return (
      <div class="notice problem" role="alert">
        <p>{text('historyUnread')}</p>
        <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
          {text('historyAgain')}
        </button>
      </div>
    );
  }
  // For the milliseconds until it is there: nothing that would jump.
  if (!history) return null;

  const changes = changesOf(history, checklist, taskId).filter(isTold);
  if (changes.length === 0) return <p class="facts">{text('historyEmpty')}</p>;
  return (
    <>
      <ol class="history">
        {changes.slice(0, shown).map((change) => (
          <HistoryItem
            key={`${change.at}:${change.by}:${change.path}`}
            change={change}
            checklist={checklist}
            playbook={playbook}
          />
        ))}
      </ol>
      {changes.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + portion)}>
          {text('historyMore')}
        </button>
      )}
    </>
  );
}

/** Which task a note or time belongs to is settled when it is made, and nothing one has done. */
function isTold({ path }: Change): boolean {
  const [room, , , field] = partsOf(path);
  return room !== 'entry' || field !== 'task';
}
