import type { Playbook } from '@/playbook/model';
import type { ProfileField } from '@/playbook/profile';
import type { CustomerFields } from '../fields/customer-fields';
import { ProfileQuestion } from './ProfileQuestion';
import { ServicesForm } from './ServicesForm';

interface AppliesIfQuestionsProps {
  readonly fields: CustomerFields;
  readonly playbook: Playbook;
  readonly questions: readonly ProfileField[];
}

/** The fields of the profile that a condition hangs on and that are not known yet. */
export function AppliesIfQuestions({ fields, playbook, questions }: AppliesIfQuestionsProps) {
  return questions.map((field) =>
    field === 'services' ? (
      <ServicesForm key={field} fields={fields} playbook={playbook} />
    ) : (
      <ProfileQuestion key={field} fields={fields} playbook={playbook} field={field} />
    ),
  );
}
