import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { type Entry, entryChanges } from '@/playbook/entries';
import type { CustomerFields } from '../fields/customer-fields';

/** Takes entries out of a list; the last one can be taken back. */
export function useRemoval(fields: CustomerFields) {
  const [last, setLast] = useState<Entry>();
  return {
    last,
    async remove(entry: Entry) {
      if (await fields.set(entryChanges(entry, { removed: true }))) setLast(entry);
    },
    async undo() {
      if (last && (await fields.set(entryChanges(last, { removed: null })))) setLast(undefined);
    },
  };
}

interface RemovedProps {
  readonly removal: ReturnType<typeof useRemoval>;
  /** What happened. */
  readonly words: string;
}

/** Says that an entry was removed, and takes it back; it has the focus, which went with the entry. */
export function Removed({ removal: { last, undo }, words }: RemovedProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (last) button.current?.focus();
  }, [last]);

  return (
    <div role="status">
      {last && (
        <p class="removed">
          <span>{words}</span>
          <button ref={button} type="button" class="button" onClick={undo}>
            {text('taskUndo')}
          </button>
        </p>
      )}
    </div>
  );
}
