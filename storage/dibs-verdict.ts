import { type Checklist, stampOf, textOf } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import { judgeDate } from '@/playbook/forms';
import type { Stamp } from '@/playbook/register';

const dibsDate = path.form('dibs', 'date');

/**
 * The checklist with its DIBS date judged, if that has just been entered: a date that passes later
 * stays good. The verdict always gets the date's stamp, so that a merge never parts the two.
 */
export function withDateJudged(
  before: Checklist,
  after: Checklist,
  today: Temporal.PlainDate,
  { at, by }: Stamp,
): Checklist {
  if (stampOf(after, dibsDate) === stampOf(before, dibsDate)) return after;
  const date = textOf(after, dibsDate);
  const assignedOn = textOf(after, path.profile('assignedOn')) || undefined;
  const value = date ? judgeDate(date, today.toString(), assignedOn) : null;
  const verdict = { [path.form('dibs', 'date-verdict')]: { value, at, by } };
  return { ...after, fields: { ...after.fields, ...verdict } };
}
