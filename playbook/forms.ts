import { type Checklist, isCaptured, isOn, textOf } from './checklist';
import { entriesOf, entryText } from './entries';
import { path } from './field-path';
import type { dateVerdicts, formFields } from './fields';
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
  const missing = isFromBefore(form, checklist)
    ? []
    : parts.filter(([, isThere]) => !isThere).map(([id]) => id);
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

/** In any script (RFC 6531). Blanks around it are no fault; a host without a dot is. */
export function isEmailAddress(text: string): boolean {
  const address = text.trim();
  return address.length <= 254 && emailAddress.test(address);
}

// Only what it names is in an address: no blank, quotation mark, bracket or control character.
const emailAddress =
  /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+@(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*(?<!-)\.)+\p{L}[\p{L}\p{M}\p{N}-]+(?<!-)$/u;

/** What is there is neither false nor an empty text. */
type Part = readonly [id: string, isThere: boolean | string];

function partsOfForm(form: FormId, checklist: Checklist): readonly Part[] {
  if (form === 'dibs') return partsOfDibs(checklist);
  return form === 'ssat' ? partsOfSsat(checklist) : [];
}

function partsOfDibs(checklist: Checklist): readonly Part[] {
  const text = (field: keyof typeof formFields.dibs) =>
    textOf(checklist, path.form('dibs', field)).trim();
  return [
    ['date', text('date') && text('date-verdict') === 'good'],
    ['intent', text('intent')],
    ['business-reason', text('business-reason')],
    [
      'success-owner',
      text('owner-name') && text('owner-role') && isEmailAddress(text('owner-email')),
    ],
  ];
}

/**
 * Marked as captured when that was all that was asked for (schema 1), and nothing was set since of
 * what is asked for now: of DIBS no field, of SSAT no stakeholder.
 */
function isFromBefore(form: FormId, checklist: Checklist): boolean {
  const isSsat = form === 'ssat';
  return (
    isCaptured(checklist, form) &&
    (!isSsat || isOn(checklist, path.form(form, 'captured-before'))) &&
    !Object.keys(checklist.fields).some((field) =>
      (isSsat ? /^entry\/stakeholders\// : /^form\/dibs\/(?!captured)/).test(field),
    )
  );
}

function partsOfSsat(checklist: Checklist): readonly Part[] {
  const stakeholders = entriesOf(checklist, 'stakeholders');
  return [
    ['stakeholders', stakeholders.some((each) => entryText(checklist, each, 'name').trim() !== '')],
    ['captured', isCaptured(checklist, 'ssat')],
  ];
}
