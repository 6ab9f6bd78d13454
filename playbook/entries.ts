import { type Checklist, type FieldChange, type FieldValue, isOn, valueAt } from './checklist';
import { type ListId, partsOf, path } from './field-path';

/** One entry of a list, such as a stakeholder; its fields are read by `entryText` and the like. */
export interface Entry {
  readonly list: ListId;
  readonly id: string;
}

/** The entries that are not removed, oldest first: their ids sort by the moment they were made. */
export function entriesOf(checklist: Checklist, list: ListId): readonly Entry[] {
  const ids = Object.keys(checklist.fields)
    .map(partsOf)
    .filter(([room, name]) => room === 'entry' && name === list)
    .map(([, , id]) => id!);
  return [...new Set(ids)]
    .filter((id) => !isOn(checklist, path.entry(list, id, 'removed')))
    .sort()
    .map((id) => ({ list, id }));
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

/** Ids sort by the moment they were made (milliseconds since 1970), and never meet. */
export function newEntryId(now: number, random: string = crypto.randomUUID()): string {
  return `${now.toString(36).padStart(9, '0')}-${random.slice(0, 8)}`;
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
