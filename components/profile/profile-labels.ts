import type { TextId } from '@/browser/text';
import type { ProfileField } from '@/playbook/profile';

/** What each field of the profile is called. */
export const profileLabels = {
  motion: 'profileMotion',
  assignedOn: 'profileAssignedOn',
  managed: 'profileManaged',
  partner: 'profilePartner',
  partnerScope: 'profilePartnerScope',
  windows10: 'profileWindows10',
  services: 'profileServices',
  seats: 'profileSeats',
  kickoffOn: 'profileKickoffOn',
  attendees: 'profileAttendees',
  combined: 'profileCombined',
  planReviewed: 'profilePlanReviewed',
  contactedOn: 'profileContactedOn',
} as const satisfies Record<ProfileField, TextId>;

/** One line of help, where the label does not say it all. */
export const profileHints: Partial<Record<ProfileField, TextId>> = {
  motion: 'profileMotionHint',
  assignedOn: 'profileAssignedOnHint',
  managed: 'profileManagedHint',
  partner: 'profilePartnerHint',
  partnerScope: 'profilePartnerScopeHint',
  windows10: 'profileWindows10Hint',
  seats: 'profileSeatsHint',
  kickoffOn: 'profileKickoffOnHint',
  combined: 'profileCombinedHint',
  contactedOn: 'profileContactedOnHint',
};
