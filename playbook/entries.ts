import { type Checklist, type FieldChange, type FieldValue, isOn, valueAt } from './checklist';
import { type ListId, partsOf, path } from './field-path';

/** One entry of a list, such as a stakeholder; its fields are read by `entryText` and the like. */
export interface Entry {
  readonly list: ListId;
  readonly id: string;
}

/** The entries that are not removed, oldest first: their ids sort by the moment they were made. */
export function entriesOf(checklist: Checklist, list: ListId): readonly Entry[] {
  let lists = listsOf.get(checklist.fields);
  if (!lists) {
    lists = gathered(checklist);
    listsOf.set(checklist.fields, lists);
  }
  return lists.get(list) ?? [];
}

/** A checklist never changes, and each of its tasks asks for its notes: gathered once, not for each. */
const listsOf = new WeakMap<Checklist['fields'], ReadonlyMap<string, readonly Entry[]>>();

function gathered(checklist: Checklist): ReadonlyMap<string, readonly Entry[]> {
  const ids = new Map<ListId, Set<string>>();
  for (const field of Object.keys(checklist.fields)) {
    const [room, list, id] = partsOf(field) as [string, ListId, string];
    if (room !== 'entry') continue;
    const known = ids.get(list) ?? new Set();
    ids.set(list, known.add(id));
  }
  return new Map(
    [...ids].map(([list, known]) => [
      list,
      [...known]
        .filter((id) => !isOn(checklist, path.entry(list, id, 'removed')))
        .sort()
        .map((id) => ({ list, id })),
    ]),
  );
}

/** Undefined where the entry has no such field. */
export function entryValue(
  checklist: Checklist,
  { list, id }: Entry,
  field: string,
): FieldValue | undefined {
  return valueAt(checklist, path.entry(list, id, field));
}

/** '' where the entry has no such text. */
export function entryText(checklist: Checklist, entry: Entry, field: string): string {
  const value = entryValue(checklist, entry, field);
  return typeof value === 'string' ? value : '';
}

/** An entry that is not there yet. `now` in milliseconds since 1970. */
export function newEntry(list: ListId, now: number): Entry {
  return { list, id: newEntryId(now) };
}

/** Ids sort by the moment they were made (milliseconds since 1970), and never meet. */
export function newEntryId(now: number): string {
  // Not `randomUUID`: Firefox does not have it in a frame of a page that came by http.
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${now.toString(36).padStart(9, '0')}-${random.toString(16).padStart(8, '0')}`;
}

/** All fields of one entry at once, so that none is ever seen half. */
export function entryChanges(
  { list, id }: Entry,
  values: Readonly<Record<string, FieldValue | null>>,
): FieldChange[] {
  return Object.entries(values).map(([field, value]) => ({
    path: path.entry(list, id, field),
    value,
  }));
}
