import { type Checklist, valueAt } from './checklist';
import { path } from './field-path';
import type { profileFields } from './fields';

/** What is known of an engagement; a field that is not there is not known yet. */
export interface Profile {
  readonly motion?: 'rfa' | 'targeting' | 'customer-health';
  /** Moments as in playbook/fields.ts. */
  readonly assignedOn?: string;
  readonly managed?: boolean;
  readonly partner?: boolean;
  readonly partnerScope?: string;
  readonly windows10?: boolean;
  readonly services?: readonly string[];
  readonly seats?: number;
  readonly kickoffOn?: string;
  readonly attendees?: string;
  readonly combined?: boolean;
  readonly planReviewed?: boolean;
  readonly contactedOn?: string;
}

export type ProfileField = keyof typeof profileFields;

/** All of a checklist's profile that is known. Its values were checked at the border. */
export function profileOf(checklist: Checklist): Profile {
  const known = Object.keys(checklist.fields)
    .filter((field) => field.startsWith(path.profile('')))
    .map((field) => [field.slice(path.profile('').length), valueAt(checklist, field)] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Profile;
}
