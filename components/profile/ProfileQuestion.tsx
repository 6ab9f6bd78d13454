import { text } from '@/browser/text';
import { path } from '@/playbook/field-path';
import { profileFields } from '@/playbook/fields';
import type { Named, Playbook } from '@/playbook/model';
import type { ProfileField } from '@/playbook/profile';
import { ChoiceField } from '../fields/ChoiceField';
import { ChoicesField } from '../fields/ChoicesField';
import type { CustomerFields } from '../fields/customer-fields';
import { FlagField } from '../fields/FlagField';
import { MomentField } from '../fields/MomentField';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { YesNoField } from '../fields/YesNoField';
import { profileHints, profileLabels } from './profile-labels';

interface ProfileQuestionProps {
  readonly fields: CustomerFields;
  readonly playbook: Playbook;
  readonly field: ProfileField;
  /** What is wrong with a moment that stands there. */
  readonly problem?: string | undefined;
}

/** One field of the engagement's profile, by the control that fits it. */
export function ProfileQuestion({ fields, playbook, field, problem }: ProfileQuestionProps) {
  const hint = profileHints[field];
  const shared = {
    fields,
    path: path.profile(field),
    label: text(profileLabels[field]),
    hint: hint && text(hint),
  };
  switch (profileFields[field].kind) {
    case 'choice':
      return <ChoiceField {...shared} options={optionsOf(playbook, field)} />;
    case 'choices':
      return <ChoicesField {...shared} options={optionsOf(playbook, field)} />;
    case 'moment':
      return <MomentField {...shared} problem={problem} />;
    case 'number':
      return <NumberField {...shared} />;
    case 'text':
      return <TextField {...shared} multiline />;
    case 'flag':
      // Whether it has been reviewed is no question: not ticked means no.
      if (field === 'planReviewed') return <FlagField {...shared} />;
      return <YesNoField {...shared} />;
  }
}

function optionsOf(playbook: Playbook, field: ProfileField): readonly Named[] {
  return field === 'motion' ? playbook.motions : playbook.services;
}
