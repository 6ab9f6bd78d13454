import { type Checklist, type FieldValue, stampOf, textOf, valueAt } from './checklist';
import { type FieldPath, type ListId, partsOf, path } from './field-path';
import { kindOf } from './fields';
import type { TaskId } from './model';
import type { Stamp } from './register';
import { timeOf } from './stamp-time';

/**
 * One field changed: what it held before, when and by whom. What it was changed to is what the next
 * line has before, or what the field holds now. A line is never changed, so a merge keeps it as it
 * is; it must have no `value`, which would make it a register.
 */
export interface HistoryLine extends Stamp {
  /** The checklist's id. */
  readonly checklist: string;
  readonly path: FieldPath;
  /** Null where the field was empty. */
  readonly before: FieldValue | null;
  /** The display name of whoever changed it; may be empty. */
  readonly who: string;
}

/** By an id of its own each, as lists are (ADR 0005). */
export type History = Readonly<Record<string, HistoryLine>>;

/** A line as it is read. */
export interface Change extends Stamp {
  readonly path: FieldPath;
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
  readonly who: string;
}

/** Whoever stops typing for so long has written something else than before. Milliseconds. */
const pause = 5 * 60_000;

/** Follows from another field, with which it is set. */
const derived: readonly FieldPath[] = [path.form('dibs', 'date-verdict')];

/** The history with a line for each field that differs; what one types in one go is one change. */
export function historyAfter(
  history: History,
  before: Checklist,
  after: Checklist,
  stamp: Stamp,
  who: string,
): History {
  const { at, by } = stamp;
  const lines = Object.keys(after.fields)
    .filter((field) => stampOf(after, field) !== stampOf(before, field))
    .filter((field) => !derived.includes(field))
    .filter((field) => !isStillTyped(history, before, field, stamp, who))
    .map((field): [string, HistoryLine] => [
      `${at}:${field}`,
      { checklist: after.id, path: field, before: valueAt(before, field) ?? null, at, by, who },
    ]);
  return lines.length === 0 ? history : { ...history, ...Object.fromEntries(lines) };
}

/** What was changed in a checklist, or in what belongs to one of its tasks, newest first. */
export function changesOf(
  history: History,
  checklist: Checklist,
  taskId?: TaskId,
): readonly Change[] {
  const lines = linesOf(history, checklist.id).filter(
    (line) => taskId === undefined || isOfTask(checklist, line.path, taskId),
  );
  /** What a field was changed to by the line before the one that is looked at. */
  const later = new Map<FieldPath, FieldValue | null>();
  return lines.reverse().map(({ checklist: _, ...line }) => {
    const after = later.has(line.path) ? later.get(line.path)! : valueAt(checklist, line.path);
    later.set(line.path, line.before);
    return { ...line, after: after ?? null };
  });
}

/**
 * Whether a text is being typed on, so that its newest line already has what stood there before.
 * That line began this typing: after a pause there would be a newer one.
 */
function isStillTyped(
  history: History,
  before: Checklist,
  field: FieldPath,
  { at, by }: Stamp,
  who: string,
): boolean {
  const last = stampOf(before, field);
  if (kindOf(field)?.kind !== 'text' || last?.by !== by) return false;
  const line = linesOf(history, before.id).findLast((each) => each.path === field);
  return line?.by === by && line.who === who && timeOf(at) - timeOf(last.at) < pause;
}

/** A checklist's lines, oldest first. */
function linesOf(history: History, checklistId: string): HistoryLine[] {
  return Object.values(history)
    .filter(({ checklist }) => checklist === checklistId)
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

/** Fields of the task itself, and of the notes and times that are kept with it. */
function isOfTask(checklist: Checklist, field: FieldPath, taskId: TaskId): boolean {
  const [room, first, entry] = partsOf(field);
  if (room === 'task') return first === taskId;
  if (room !== 'entry' || !entry) return false;
  return textOf(checklist, path.entry(first as ListId, entry, 'task')) === taskId;
}
