import { formatDate } from '@/browser/format';
import { type TextId, text } from '@/browser/text';
import { isCaptured, textOf } from '@/playbook/checklist';
import { type Entry, entriesOf, entryText } from '@/playbook/entries';
import { type ListId, path } from '@/playbook/field-path';
import type { Form } from '@/playbook/model';
import { readDate } from '@/playbook/moments';
import type { Known } from './summary-of';
import {
  facts,
  labelled,
  plain,
  type SummaryLine,
  type SummarySection,
  section,
} from './summary-tree';

/** DIBS and SSAT, where the playbook has them. */
export function formParts(known: Known): SummarySection[] {
  return known.progress.steps.flatMap(({ step: { form } }) => {
    if (form?.id === 'dibs') return section(form.name, dibsLines(form, known));
    return form?.id === 'ssat' ? section(form.name, ssatLines(form, known)) : [];
  });
}

function dibsLines(form: Form, { checklist, now }: Known): SummaryLine[] {
  const typed = (field: string) => textOf(checklist, path.form(form.id, field)).trim();
  const date = readDate(typed('date'));
  const words = new Map([
    ['date', date ? facts(formatDate(date), verdict(typed('date-verdict'), date, now)) : ''],
    ['intent', typed('intent')],
    ['business-reason', typed('business-reason')],
    ['success-owner', facts(typed('owner-name'), typed('owner-role'), typed('owner-email'))],
  ]);
  const lines = form.fields.flatMap(({ id, name }) => {
    const said = words.get(id);
    return said ? [labelled(name, said)] : [];
  });
  if (lines.length > 0 || !isCaptured(checklist, form.id)) return lines;
  return [plain(text('summaryCapturedBefore'))];
}

/** What is to be known of a date: why it is none, or that it has passed since. */
function verdict(judged: string, date: Temporal.PlainDate, now: Temporal.ZonedDateTime): string {
  if (judged === 'not-in-future') return text('summaryDateNotInFuture');
  if (judged === 'not-after-assignment') return text('summaryDateNotAfterAssignment');
  const hasPassed = Temporal.PlainDate.compare(date, now.toPlainDate()) < 0;
  return hasPassed ? text('summaryDatePassed') : '';
}

const influence = new Map<string, TextId>([
  ['high', 'summaryInfluenceHigh'],
  ['medium', 'summaryInfluenceMedium'],
  ['low', 'summaryInfluenceLow'],
]);

function ssatLines({ id, fields }: Form, { checklist }: Known): SummaryLine[] {
  const said = (entry: Entry, field: string) => entryText(checklist, entry, field).trim();
  const linesOf = (list: ListId, lineOf: (entry: Entry) => SummaryLine) =>
    entriesOf(checklist, list)
      .map(lineOf)
      .filter(({ label, words }) => label || words);
  const person = (entry: Entry) => {
    const level = influence.get(said(entry, 'influence'));
    return labelled(said(entry, 'name'), facts(said(entry, 'role'), level && text(level)));
  };
  const scenario = (entry: Entry) => plain(said(entry, 'text'));
  const plan = (entry: Entry) => {
    const date = readDate(said(entry, 'date'));
    return labelled(date ? formatDate(date) : '', said(entry, 'text'));
  };

  const lists = new Map([
    ['stakeholders', linesOf('stakeholders', person)],
    ['scenarios', linesOf('scenarios', scenario)],
    ['awareness', linesOf('awareness', plan)],
    ['training', linesOf('training', plan)],
  ]);
  return [
    ...fields.flatMap(({ id, name }) => {
      const lines = lists.get(id) ?? [];
      return lines.length > 0 ? [labelled(name, '', lines)] : [];
    }),
    ...(isCaptured(checklist, id) ? [plain(text('summaryCaptured'))] : []),
  ];
}
