import { useState } from 'preact/hooks';
import { type Entry, newEntry } from '@/playbook/entries';
import type { ListId } from '@/playbook/field-path';

/**
 * An entry that is not there yet, and how to begin the next one. It stays the same until it has been
 * saved: what was refused is tried again, and not added a second time.
 */
export function useNewEntry(list: ListId): readonly [entry: Entry, next: () => void] {
  const make = () => newEntry(list, Date.now());
  const [entry, setEntry] = useState(make);
  return [entry, () => setEntry(make)];
}
