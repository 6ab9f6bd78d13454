import * as v from 'valibot';
import { type Checklist, isCaptured, stampOf, textOf } from './checklist';
import { entriesOf, entryText } from './entries';
import { path } from './field-path';
import { type dateVerdicts, formFields } from './fields';
import type { FormId } from './model';
import { readDate, readMoment } from './moments';

/** How much of a form is filled in. */
export interface FormStanding {
  readonly done: number;
  readonly total: number;
  /** Ids as the playbook's form fields have them, in reading order; SSAT's mark is 'captured'. */
  readonly missing: readonly string[];
}

/** A form that is not known here asks for nothing. */
export function formStanding(form: FormId, checklist: Checklist): FormStanding {
  const parts = partsOfForm(form, checklist);
  const missing = parts.filter(([, isThere]) => !isThere).map(([id]) => id);
  return { done: parts.length - missing.length, total: parts.length, missing };
}

type DateVerdict = (typeof dateVerdicts)[number];

/**
 * Whether a DIBS date lies in the future and after the day of the assignment (a moment, read in its
 * own zone). Asked when it is entered, and kept: a date that has passed since stays good. What is no
 * date is not in the future, and an assignment that cannot be read asks for nothing.
 */
export function judgeDate(
  date: string,
  today: string,
  assignedOn: string | undefined,
): DateVerdict {
  if (!readDate(date) || date <= today) return 'not-in-future';
  const assigned = readMoment(assignedOn ?? '')
    ?.toPlainDate()
    .toString();
  return assigned !== undefined && date <= assigned ? 'not-after-assignment' : 'good';
}

/** Blanks around it are no fault; a host without a dot is. */
export function isEmailAddress(text: string): boolean {
  return v.is(emailAddress, text);
}

// Not v.email(), which refuses the apostrophe of o'brien@contoso.com.
const emailAddress = v.pipe(v.string(), v.trim(), v.rfcEmail(), v.regex(/@.*\.[a-z][a-z\d-]+$/i));

type Part = readonly [id: string, isThere: boolean];

function partsOfForm(form: FormId, checklist: Checklist): readonly Part[] {
  if (form === 'dibs') return partsOfDibs(checklist);
  return form === 'ssat' ? partsOfSsat(checklist) : [];
}

function partsOfDibs(checklist: Checklist): readonly Part[] {
  const text = (field: keyof typeof formFields.dibs) =>
    textOf(checklist, path.form('dibs', field)).trim();
  const isOld = isFromBeforeFields(checklist);
  return [
    ['date', isOld || (text('date') !== '' && text('date-verdict') === 'good')],
    ['intent', isOld || text('intent') !== ''],
    ['business-reason', isOld || text('business-reason') !== ''],
    [
      'success-owner',
      isOld ||
        (text('owner-name') !== '' &&
          text('owner-role') !== '' &&
          isEmailAddress(text('owner-email'))),
    ],
  ];
}

/** Marked as captured when DIBS was one mark (schema 1), and no field of it was set since. */
function isFromBeforeFields(checklist: Checklist): boolean {
  const fields = Object.keys(formFields.dibs).filter((field) => field !== 'captured');
  return (
    isCaptured(checklist, 'dibs') &&
    fields.every((field) => stampOf(checklist, path.form('dibs', field)) === undefined)
  );
}

function partsOfSsat(checklist: Checklist): readonly Part[] {
  const stakeholders = entriesOf(checklist, 'stakeholders');
  return [
    ['stakeholders', stakeholders.some((each) => entryText(checklist, each, 'name').trim() !== '')],
    ['captured', isCaptured(checklist, 'ssat')],
  ];
}
