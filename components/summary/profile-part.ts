import { formatList, formatMoment, formatNumber } from '@/browser/format';
import { text } from '@/browser/text';
import { isTicked } from '@/playbook/checklist';
import { profileFields } from '@/playbook/fields';
import { readMoment } from '@/playbook/moments';
import type { ProfileField } from '@/playbook/profile';
import { contactedOn } from '@/playbook/task-deadlines';
import { nameIn } from '../profile/facts-of';
import { profileLabels } from '../profile/profile-labels';
import type { Known } from './summary-of';
import { labelled, type SummarySection, section } from './summary-tree';

/** What is known of the engagement, in the order of its form; what that does not ask for is not told. */
export function profilePart(known: Known): SummarySection[] {
  const fields = (Object.keys(profileLabels) as ProfileField[]).filter((each) =>
    isTold(each, known),
  );
  const lines = fields.flatMap((field) => {
    const words = valueInWords(field, known);
    return words ? [labelled(text(profileLabels[field]), words)] : [];
  });
  return section(text('profileTitle'), lines);
}

function isTold(field: ProfileField, { checklist, profile, now }: Known): boolean {
  switch (field) {
    case 'partnerScope':
      return profile.partner === true;
    case 'planReviewed':
      return profile.combined === true;
    case 'contactedOn':
      return isTicked(checklist, '3616') && contactedOn(checklist, now) !== undefined;
    default:
      return true;
  }
}

function valueInWords(field: ProfileField, { profile, playbook, now }: Known): string {
  const value = profile[field];
  if (value === undefined) return '';
  if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value !== 'string') {
    return formatList(value.map((id) => nameIn(playbook.services, id)));
  }
  if (field === 'motion') return nameIn(playbook.motions, value);
  if (profileFields[field].kind !== 'moment') return value;
  const moment = readMoment(value);
  return moment ? formatMoment(moment.withTimeZone(now.timeZoneId)) : '';
}
