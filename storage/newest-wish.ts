import type { FieldChange } from '@/playbook/checklist';

interface Wish<T> {
  readonly recordKey: string;
  /** Which fields it is about. */
  readonly fields: string;
  changes: readonly FieldChange[];
  done: Promise<T>;
}

interface Wishes<T> {
  ask(recordKey: string, changes: readonly FieldChange[]): Promise<T>;
  /** Something else is asked for: what comes after it must not be done before it. */
  close(): void;
}

/**
 * A view sends what is typed with every letter. While the disk is busy, a wish that waits is
 * replaced by the next one for the same fields, and both are answered by the one write: so a slow
 * disk is never more than one write behind. `write` takes the changes at the moment it makes them.
 */
export function collectWishes<T>(
  write: (recordKey: string, take: () => readonly FieldChange[]) => Promise<T>,
): Wishes<T> {
  /** The one asked for last, while its write has not begun. */
  let newest: Wish<T> | undefined;

  return {
    ask(recordKey, changes) {
      const fields = changes.map(({ path }) => path).join('\n');
      // What empties a field may be refused where what it follows is not: each is a write of its own.
      const empties = changes.some(({ value }) => value === null);
      if (!empties && newest?.recordKey === recordKey && newest.fields === fields) {
        newest.changes = changes;
        return newest.done;
      }
      const wish = { recordKey, fields, changes } as Wish<T>;
      const end = () => {
        if (newest === wish) newest = undefined;
      };
      newest = wish;
      wish.done = write(recordKey, () => {
        end();
        return wish.changes;
      });
      wish.done.then(end, end);
      return wish.done;
    },
    close() {
      newest = undefined;
    },
  };
}
