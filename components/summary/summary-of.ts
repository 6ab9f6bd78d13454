import { text } from '@/browser/text';
import type { Checklist } from '@/playbook/checklist';
import { type Deadline, deadlinesOf } from '@/playbook/deadlines';
import type { Playbook } from '@/playbook/model';
import { type Profile, profileOf } from '@/playbook/profile';
import { type Progress, progressOf } from '@/playbook/progress';
import type { Settings } from '@/playbook/settings';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { nameOrUnnamed } from '../customer-name';
import { exitPart, nextPart, outputsPart } from './end-parts';
import { formParts } from './form-parts';
import { gapsPart, risksPart } from './meeting-parts';
import { profilePart } from './profile-part';
import { deadlinesPart, standingPart } from './standing-parts';
import { stepsPart } from './steps-part';
import { oneLine, type Summary } from './summary-tree';

export interface Summarized {
  readonly customer: ShownCustomer;
  readonly playbook: Playbook;
  readonly settings: Settings;
  /** In the user's time zone. */
  readonly now: Temporal.ZonedDateTime;
}

/** What every part of a summary is made of. */
export interface Known {
  readonly checklist: Checklist;
  readonly playbook: Playbook;
  readonly profile: Profile;
  readonly progress: Progress;
  readonly deadlines: readonly Deadline[];
  readonly now: Temporal.ZonedDateTime;
}

/** The engagement's state as one tells it; parts of which nothing is known are left out. */
export function summaryOf({ customer, playbook, settings, now }: Summarized): Summary {
  const { checklist } = customer;
  const known: Known = {
    checklist,
    playbook,
    profile: profileOf(checklist),
    progress: progressOf(playbook, checklist),
    deadlines: deadlinesOf(checklist, playbook, { now, settings }),
    now,
  };
  return {
    title: oneLine(text('summaryTitle', { customer: nameOrUnnamed(customer.name, customer.crm) })),
    sections: [
      ...standingPart(known),
      ...nextPart(known),
      ...deadlinesPart(known),
      ...profilePart(known),
      ...stepsPart(known),
      ...formParts(known),
      ...risksPart(known),
      ...gapsPart(known),
      ...outputsPart(known),
      ...exitPart(known),
    ],
  };
}
