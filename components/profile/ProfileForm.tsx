import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { profileOf } from '@/playbook/profile';
import type { KickoffInView } from '../kickoff-in-view';
import { ProfileFields } from '../later-parts';
import { factsOf } from './facts-of';

interface ProfileFormProps {
  readonly kickoff: KickoffInView;
}

/**
 * What is known of the engagement, by which parts are shown and deadlines reckoned. Folded to one
 * line, so that the tasks are in sight; what it would decide asks for itself where it matters.
 */
export function ProfileForm({ kickoff }: ProfileFormProps) {
  const { fields, playbook } = kickoff;
  const profile = profileOf(fields.checklist);
  const [open, setOpen] = useState(false);
  const facts = factsOf(profile, playbook);
  // Dates stand with the deadlines, not in the line; but something is known then.
  const isKnown = Object.keys(profile).length > 0;

  return (
    <details
      class="profile"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary class="guidance-summary">
        {text('profileTitle')}
        <span class="profile-facts">{facts || (isKnown ? '' : text('profileNothing'))}</span>
      </summary>
      <ProfileFields kickoff={kickoff} isOpen={open} />
    </details>
  );
}
