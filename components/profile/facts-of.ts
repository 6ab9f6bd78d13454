import { formatList } from '@/browser/format';
import { text } from '@/browser/text';
import type { Named, Playbook } from '@/playbook/model';
import type { Profile } from '@/playbook/profile';

/** What is known of an engagement, in one line; '' while nothing of it is. */
export function factsOf(profile: Profile, playbook: Playbook): string {
  const { seats } = profile;
  return [
    ...chosenIn(profile, playbook),
    profile.managed ? text('profileIsManaged') : '',
    profile.partner ? text('profileHasPartner') : '',
    seats === undefined ? '' : text('profileSeatsKnown', { count: seats }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Motion and services, by the playbook's names: what decides most of what is shown. */
export function chosenIn({ motion, services = [] }: Profile, playbook: Playbook): string[] {
  const chosen = services.map((id) => nameIn(playbook.services, id));
  return [motion ? nameIn(playbook.motions, motion) : '', formatList(chosen)].filter(Boolean);
}

/** The id itself where the playbook has no name for it. */
export function nameIn(named: readonly Named[], id: string): string {
  return named.find((each) => each.id === id)?.name ?? id;
}
