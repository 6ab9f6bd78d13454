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
const pause = 2 * 60_000;
/** A reason is a statement: it is typed on while one writes it, and no longer. */
const reasonPause = 10_000;
/** A text that has stood for so long was meant: shortened, it is kept as it was. */
const standing = 30_000;
/** Within it a number, a date or a moment is still being entered. */
const entering = 60_000;

/** Follows from another field, with which it is set. */
const derived: readonly FieldPath[] = [path.form('dibs', 'date-verdict')];

/**
 * The history with a line for each field that holds something else; what one types in one go is one
 * change. A stamp alone is none: a date that is judged again keeps its value.
 */
export function historyAfter(
  history: History,
  before: Checklist,
  after: Checklist,
  stamp: Stamp,
  who: string,
): History {
  const { at, by } = stamp;
  const changed = Object.keys(after.fields)
    .filter((field) => valueAt(after, field) !== valueAt(before, field))
    .filter((field) => !derived.includes(field));
  const lines = changed
    .filter((field) => isStatement(field, changed) || !goesOn(history, before, after, field, who))
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

/** Whether a field was set as a whole, and not typed: a reason to go on, or one with its status. */
function isStatement(field: FieldPath, changed: readonly FieldPath[]): boolean {
  const [room, id = ''] = partsOf(field);
  if (room === 'step') return true;
  return isReason(field) && changed.includes(path.task(id, 'status'));
}

/**
 * Whether a field is still being typed or entered by whoever began it, so that its newest line
 * already has what stood there before: after a pause there would be a newer one.
 */
function goesOn(
  history: History,
  before: Checklist,
  after: Checklist,
  field: FieldPath,
  who: string,
): boolean {
  const last = stampOf(before, field);
  const { at, by } = stampOf(after, field)!;
  if (last?.by !== by) return false;
  const line = linesOf(history, before.id).findLast((each) => each.path === field);
  if (line?.by !== by || line.who !== who) return false;

  switch (kindOf(field)?.kind) {
    case 'text': {
      const [old, now] = [textOf(before, field), textOf(after, field)];
      const stood = timeOf(at) - timeOf(last.at);
      if (isReplaced(old, now) || (now.length < old.length && stood >= standing)) return false;
      return stood < (isReason(field) ? reasonPause : pause);
    }
    case 'number':
    case 'date':
    case 'moment':
      // By the line, not by the field: a date is stamped anew when it is judged again.
      return timeOf(at) - timeOf(line.at) < entering;
    default:
      return false;
  }
}

/** Whether less than half of a text is left at its beginning and its end. */
function isReplaced(old: string, now: string): boolean {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return (start + end) * 2 < old.length;
}

function isReason(field: FieldPath): boolean {
  const [room, , name] = partsOf(field);
  return room === 'task' && name === 'reason';
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
