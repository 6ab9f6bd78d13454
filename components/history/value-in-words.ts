import { formatDate, formatList, formatMoment, formatNumber } from '@/browser/format';
import { type TextId, text } from '@/browser/text';
import { type FieldValue, taskStatuses } from '@/playbook/checklist';
import { type FieldPath, partsOf } from '@/playbook/field-path';
import { kindOf } from '@/playbook/fields';
import type { Named, Playbook } from '@/playbook/model';
import { readDate, readMoment } from '@/playbook/moments';
import { statusInWords } from '../task/status-words';

/**
 * What a field held, as one reads it: '–' where it was empty, 'No' where an entry was not removed or
 * closed yet, what is unknown as it is stored.
 */
export function valueInWords(
  field: FieldPath,
  value: FieldValue | null,
  playbook: Playbook,
): string {
  const isEntrysFlag = partsOf(field)[0] === 'entry' && kindOf(field)?.kind === 'flag';
  if (value === null && isEntrysFlag) return text('no');
  if (value === null || value === '') return text('historyNothing');
  if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
  if (typeof value === 'number') return formatNumber(value);
  const name = (id: string) => choiceInWords(field, id, playbook);
  if (typeof value !== 'string') return formatList(value.map(name));
  switch (kindOf(field)?.kind) {
    case 'date': {
      const date = readDate(value);
      return date ? formatDate(date) : value;
    }
    case 'moment': {
      const moment = readMoment(value)?.withTimeZone(Temporal.Now.timeZoneId());
      return moment ? formatMoment(moment) : value;
    }
    case 'choice':
      return name(value);
    default:
      return value;
  }
}

function choiceInWords(field: FieldPath, id: string, playbook: Playbook): string {
  const status = taskStatuses.find((each) => each === id);
  if (status) return statusInWords(status);
  const found = namesFor(field, playbook).find((each) => each.id === id);
  if (found) return found.name;
  return Object.hasOwn(choices, id) ? text(choices[id]!) : id;
}

function namesFor(field: FieldPath, playbook: Playbook): readonly Named[] {
  switch (partsOf(field).at(-1)) {
    case 'motion':
      return playbook.motions;
    case 'services':
      return playbook.services;
    case 'role':
      return playbook.roles;
    case 'kind':
      return playbook.riskKinds;
    case 'reasons':
      return playbook.riskReasons;
    default:
      return [];
  }
}

/** Choices that the playbook does not name. */
const choices: Readonly<Record<string, TextId>> = {
  high: 'historyHigh',
  medium: 'historyMedium',
  low: 'historyLow',
  sme: 'historySme',
  bvd: 'historyBvd',
  good: 'historyGood',
  'not-in-future': 'historyNotInFuture',
  'not-after-assignment': 'historyNotAfterAssignment',
};
