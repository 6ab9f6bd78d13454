import { formatList } from '@/browser/format';
import { text } from '@/browser/text';
import type { ExitStanding, Meter } from '@/playbook/exit';

/** How far one is, one sentence each: what is complete, then what is still open. */
export function exitSentences(exit: ExitStanding): readonly string[] {
  if (exit.complete) return [text('exitComplete')];
  return [
    ...(exit.enablement.isReached ? [text('exitEnablementReached')] : []),
    ...(exit.migration?.isReached ? [text('exitMigrationReached')] : []),
    text('exitStillOpen', { left: formatList(stillOpen(exit)) }),
  ];
}

/** '25 of 100 active users'. */
export function activeUsersInWords(meter: Meter): string {
  return text('exitEnablementValue', figures(meter));
}

/** '40 of 80 users migrated'. */
export function migratedInWords(meter: Meter): string {
  return text('exitMigrationValue', figures(meter));
}

function figures({ done, goal }: Meter) {
  return { done, goal, count: goal };
}

function stillOpen({ reached, migration, talkHeld, disengaged }: ExitStanding): string[] {
  const work = text(migration ? 'exitOpenEither' : 'exitOpenEnablement');
  return [
    ...(reached ? [] : [work]),
    ...(talkHeld ? [] : [text('exitOpenTalk')]),
    ...(disengaged ? [] : [text('exitOpenTask')]),
  ];
}
