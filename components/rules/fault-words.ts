import { type TextId, text } from '@/browser/text';
import type { RuleFault } from '@/crm/adapter-schema';
import type { FileFault } from '@/crm/rule-file';

const reasonText = {
  unknown: 'faultUnknown',
  missing: 'faultMissing',
  kind: 'faultKind',
  empty: 'faultEmpty',
  tooLong: 'faultTooLong',
  tooMany: 'faultTooMany',
  noneOf: 'faultNoneOf',
  notOwn: 'faultNotOwn',
  notAHost: 'faultHost',
  unseen: 'faultUnseen',
  notLowerCase: 'faultNotLowerCase',
  twice: 'faultTwice',
  noId: 'faultNoId',
  severalIds: 'faultSeveralIds',
  idMisplaced: 'faultIdMisplaced',
  noLiteral: 'faultNoLiteral',
  matchesEverything: 'faultMatchesEverything',
  severalAny: 'faultSeveralAny',
  neverMatches: 'faultNeverMatches',
  badForm: 'faultBadForm',
  badSelector: 'faultBadSelector',
  tooLarge: 'faultTooLarge',
  noJson: 'faultNoJson',
  notOurs: 'faultNotOurs',
  newer: 'faultNewer',
} as const satisfies Record<FileFault['reason'], TextId>;

/** What is wrong, and what to do about it; not where. */
export function faultInWords({ reason, allowed, at }: FileFault): string {
  if (reason === 'noJson' && at) return text('faultNoJsonAt', at);
  if (allowed === undefined) return text(withoutNumber[reason] ?? reasonText[reason]);
  return text(reasonText[reason], { allowed, count: allowed });
}

/** Where it is not said how much fits. */
const withoutNumber: { readonly [Reason in FileFault['reason']]?: TextId } = {
  tooLong: 'faultTooLongAtAll',
  tooMany: 'faultTooManyAtAll',
};

/** All that is wrong at a field, or within what it holds; undefined where nothing is. */
export function problemAt(faults: readonly RuleFault[], place: string): string | undefined {
  const isWithin = (inner: string) =>
    inner === place || inner.startsWith(`${place}[`) || inner.startsWith(`${place}.`);
  return inWords(faults.filter((fault) => isWithin(fault.place)));
}

/** What is wrong at this very place, and not within it. */
export function problemJustAt(faults: readonly RuleFault[], place: string): string | undefined {
  return inWords(faults.filter((fault) => fault.place === place));
}

function inWords(faults: readonly RuleFault[]): string | undefined {
  return [...new Set(faults.map(faultInWords))].join(' ') || undefined;
}
