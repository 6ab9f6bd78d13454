import { text } from '@/browser/text';
import { isTicked } from '@/playbook/checklist';
import { readMoment } from '@/playbook/moments';
import { type ProfileField, profileOf } from '@/playbook/profile';
import { contactedOn } from '@/playbook/task-deadlines';
import type { KickoffInView } from '../kickoff-in-view';
import { CrmFactsPart } from './CrmFactsPart';
import { ProfileQuestion } from './ProfileQuestion';

interface ProfileFieldsProps {
  readonly kickoff: KickoffInView;
  /** Whether one sees it: what the CRM knows is not asked before that. */
  readonly isOpen: boolean;
}

/** The task whose tick says when the customer was first contacted. */
const outreach = '3616';

/** All that can be said of an engagement, in the order in which one learns it. */
export function ProfileFields({ kickoff, isOpen }: ProfileFieldsProps) {
  const { fields, playbook } = kickoff;
  const profile = profileOf(fields.checklist);
  const ask = (field: ProfileField, problem?: string) => (
    <ProfileQuestion
      key={field}
      fields={fields}
      playbook={playbook}
      field={field}
      problem={problem}
    />
  );
  // Not the view's time, which may be a minute old: one may type this very minute.
  const now = Temporal.Now.zonedDateTimeISO();
  const counts = contactedOn(fields.checklist, now) !== undefined;
  const contactProblem =
    profile.contactedOn && !counts ? text('profileContactedOnWrong') : undefined;

  const assigned = readMoment(profile.assignedOn ?? '');
  const isAhead = assigned && Temporal.ZonedDateTime.compare(assigned, now.add({ days: 1 })) > 0;
  const assignmentProblem = isAhead ? text('profileAssignedOnAhead') : undefined;

  return (
    <div class="fields">
      <p class="hint">{text('profileHint')}</p>
      <CrmFactsPart kickoff={kickoff} isOpen={isOpen} />
      {ask('motion')}
      {ask('assignedOn', assignmentProblem)}
      {isTicked(fields.checklist, outreach) && ask('contactedOn', contactProblem)}
      <div class="pair">
        {ask('managed')}
        {ask('seats')}
      </div>
      {ask('services')}
      {ask('windows10')}
      {ask('partner')}
      {profile.partner && ask('partnerScope')}
      {ask('kickoffOn')}
      {ask('combined')}
      {profile.combined && ask('planReviewed')}
    </div>
  );
}
