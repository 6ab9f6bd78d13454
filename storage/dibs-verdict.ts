import { type Checklist, type FieldChange, stampOf, textOf } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import { judgeDate } from '@/playbook/forms';
import type { Stamp } from '@/playbook/register';

const dibsDate = path.form('dibs', 'date');
const verdict = path.form('dibs', 'date-verdict');
const assigned = path.profile('assignedOn');

/**
 * The checklist with its DIBS date judged, if that has just been entered, be it the same one as
 * before; a date that passes later stays good. One that was not good is judged again when the
 * assignment changes. Date and verdict always get one stamp, so that a merge never parts the two.
 */
export function withDateJudged(
  before: Checklist,
  after: Checklist,
  changes: readonly FieldChange[],
  today: Temporal.PlainDate,
  { at, by }: Stamp,
): Checklist {
  const isEntered = changes.some(({ path }) => path === dibsDate);
  const isReassigned = textOf(after, assigned) !== textOf(before, assigned);
  if (!isEntered && (!isReassigned || textOf(after, verdict) === 'good')) return after;
  const date = textOf(after, dibsDate);
  // What was empty and still is has nothing to be judged.
  if (!date && stampOf(after, dibsDate) === stampOf(before, dibsDate)) return after;
  const judged = date
    ? judgeDate(date, today.toString(), textOf(after, assigned) || undefined)
    : null;
  const both = {
    [dibsDate]: { value: date || null, at, by },
    [verdict]: { value: judged, at, by },
  };
  return { ...after, fields: { ...after.fields, ...both } };
}
