import { useRef, useState } from 'preact/hooks';
import { type Entry, newEntryId } from '@/playbook/entries';
import type { ListId } from '@/playbook/field-path';

/**
 * The rows of a list: its entries, and last a new one that is on disk with its first letter. A row
 * stays the same row when the new one becomes an entry, so that what is being saved is not lost.
 */
export function useEntryRows(list: ListId, entries: readonly Entry[]) {
  const [made, setMade] = useState(() => [newEntryId(Date.now())]);
  const fresh = made.at(-1)!;
  const onDisk = entries.map(({ id }) => id);
  const ids = [...onDisk, ...made.filter((id) => !onDisk.includes(id))];

  return {
    fresh: { list, id: fresh } as Entry,
    /** Without the new one. */
    entries: ids.filter((id) => id !== fresh).map((id): Entry => ({ list, id })),
    /** The new one is an entry from now on, and another new one comes. */
    next: () => setMade((before) => [...before, newEntryId(Date.now())]),
    /** Another new one takes its place. */
    discard: () => setMade((before) => [...before.slice(0, -1), newEntryId(Date.now())]),
  };
}

/**
 * Keeps the order that is seen while one works in the list: a date that is being typed must not
 * carry its row away from under the hand. What is new comes last.
 */
export function useStillOrder<Part extends { readonly id: string }>(
  parts: readonly Part[],
  isBusy: boolean,
): readonly Part[] {
  const seen = useRef<readonly string[]>([]);
  const still = isBusy ? seen.current : [];
  const place = ({ id }: Part) => (still.includes(id) ? still.indexOf(id) : still.length);
  const ordered = parts.toSorted((a, b) => place(a) - place(b));
  const ids = ordered.map(({ id }) => id);
  // What is taken out for a moment keeps its place until one leaves the list.
  seen.current = [...still, ...ids.filter((id) => !still.includes(id))];
  return ordered;
}
