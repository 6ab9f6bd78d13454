import { text } from '@/browser/text';
import { isTicked } from '@/playbook/checklist';
import type { Playbook } from '@/playbook/model';
import { type ProfileField, profileOf } from '@/playbook/profile';
import type { CustomerFields } from '../fields/customer-fields';
import { ProfileQuestion } from './ProfileQuestion';

interface ProfileFieldsProps {
  readonly fields: CustomerFields;
  readonly playbook: Playbook;
}

/** The task whose tick says when the customer was first contacted. */
const outreach = '3616';

/** All that can be said of an engagement, in the order in which one learns it. */
export function ProfileFields({ fields, playbook }: ProfileFieldsProps) {
  const profile = profileOf(fields.checklist);
  const ask = (field: ProfileField) => (
    <ProfileQuestion key={field} fields={fields} playbook={playbook} field={field} />
  );

  return (
    <div class="fields">
      <p class="hint">{text('profileHint')}</p>
      {ask('motion')}
      {ask('assignedOn')}
      {isTicked(fields.checklist, outreach) && ask('contactedOn')}
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
