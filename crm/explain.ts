import './id-shapes';
import type { CrmAdapter, HostPattern, IdShape, RecordPage } from './adapter';
import { type Demand, demandsOf, matchPage, meet, shownAddress } from './address-pattern';
import { readId } from './id-shape';
import { matchesHost } from './recognise';

/**
 * Why an address is, or is not, a customer's page. It holds texts of rules, names of parameters and
 * shapes, and nothing from the address, so that it can be shown, copied and sent.
 */
export type Explanation =
  /** It is what this rule describes. */
  | { readonly outcome: 'record'; readonly rule: Rule }
  /** It is what rules of several CRMs describe, so that nothing is guessed. */
  | { readonly outcome: 'several'; readonly rules: readonly Rule[] }
  /** It is not, and this rule came nearest. */
  | { readonly outcome: 'near'; readonly rule: Rule; readonly failures: readonly Failure[] }
  /** Nothing of any rule fits. */
  | { readonly outcome: 'nothing' };

/** One of an adapter's `records`. */
export interface Rule {
  /** The adapter's id. */
  readonly crm: string;
  /** Which of its records it is, from 0. */
  readonly index: number;
  readonly page: RecordPage;
}

/** A part of a rule that the address does not fit. */
export type Failure =
  /** No page of the web. */
  | { readonly part: 'scheme' }
  /** None of the CRM's own hosts. */
  | { readonly part: 'host'; readonly patterns: readonly HostPattern[] }
  /** The address that this parameter of the hash carries is none, or leads elsewhere. */
  | { readonly part: 'carried'; readonly name: string }
  /** `not…`: it is what the rule excludes. */
  | { readonly part: 'path' | 'notPath' | 'hash'; readonly pattern: string }
  | { readonly part: 'notQuery'; readonly name: string; readonly pattern: string }
  | {
      readonly part: 'query' | 'hashQuery';
      readonly name: string;
      readonly pattern: string;
      /** `twice`: with a value that fits, and another. */
      readonly reason: 'missing' | 'other' | 'twice';
    }
  /** What stands for ':id' has not this shape, or several contradict each other. */
  | { readonly part: 'id'; readonly shape: IdShape; readonly reason: 'shape' | 'contradicts' };

/** A rule beside an address. */
interface Comparison {
  readonly rule: Rule;
  readonly failures: readonly Failure[];
  /** How much speaks for this rule; 0 where nothing does. */
  readonly met: number;
  /** Host or page are the CRM's. */
  readonly isLikely: boolean;
}

/** Which rule of these adapters an address follows, or which one nearly and where it does not. */
export function explainAddress(url: URL, adapters: readonly CrmAdapter[]): Explanation {
  // A CRM that lives on any host is not asked on one that is another's own.
  const isOwned = adapters.some((adapter) => matchesHost(adapter, url));
  const comparisons = adapters
    .filter(({ hosts }) => hosts.length > 0 || !isOwned)
    .map((adapter) => compare(url, adapter));

  const rules = comparisons.flatMap(
    (ofOne) => ofOne.find(({ failures }) => failures.length === 0)?.rule ?? [],
  );
  const [rule] = rules;
  if (rules.length > 1) return { outcome: 'several', rules };
  if (rule) return { outcome: 'record', rule };

  const [nearest] = comparisons
    .flat()
    .filter(isNear)
    .sort((a, b) => b.met - a.met || a.failures.length - b.failures.length);
  if (!nearest) return { outcome: 'nothing' };
  return { outcome: 'near', rule: nearest.rule, failures: nearest.failures };
}

/** On any other site a parameter 'id' alone brings nothing near. */
function isNear({ met, failures, isLikely }: Comparison): boolean {
  return met > 0 && (isLikely || met >= failures.length);
}

function compare(url: URL, adapter: CrmAdapter): Comparison[] {
  const { id: crm, hosts, records, otherPages = [], addressIn = '' } = adapter;
  const isOwn = matchesHost(adapter, url);
  const failures: Failure[] = [];
  if (!/^https?:$/.test(url.protocol)) failures.push({ part: 'scheme' });
  if (hosts.length > 0 && !isOwn) failures.push({ part: 'host', patterns: hosts });

  const shown = shownAddress(url, addressIn);
  const isItsPage = shown && otherPages.some((page) => matchPage(shown, page));
  const likely = Number(isOwn) + Number(isItsPage ?? true);
  const isLikely = likely > 0;
  return records.map((page, index) => {
    const rule: Rule = { crm, index, page };
    if (!shown) {
      const carried: Failure = { part: 'carried', name: addressIn };
      return { rule, failures: [...failures, carried], met: likely, isLikely };
    }
    const demands = [...demandsOf(shown, page)];
    const failed = demands.flatMap((demand) => failureOf(demand, page) ?? []);
    const inId = failed.length === 0 ? idFailureOf(shown, page) : [];
    const wanted = demands.filter((demand) => !demand.at.startsWith('not'));
    const met = wanted.filter((demand) => meet(demand, page)).length;
    return { rule, failures: [...failures, ...failed, ...inId], met: likely + met, isLikely };
  });
}

function failureOf(demand: Demand, page: RecordPage): Failure | undefined {
  if (meet(demand, page)) return undefined;
  const { at, name = '', pattern, texts } = demand;
  if (at === 'notQuery') return { part: at, name, pattern };
  if (at !== 'query' && at !== 'hashQuery') return { part: at, pattern };
  const fitting = texts.filter((text) => meet({ ...demand, texts: [text] }, page));
  const reason = texts.length === 0 ? 'missing' : fitting.length > 0 ? 'twice' : 'other';
  return { part: at, name, pattern, reason };
}

function idFailureOf(url: URL, page: RecordPage): Failure[] {
  const ids = new Set(matchPage(url, page)?.map((text) => readId(page.id, text)));
  if (ids.size > 1) return [{ part: 'id', shape: page.id, reason: 'contradicts' }];
  return ids.has(undefined) || ids.size === 0
    ? [{ part: 'id', shape: page.id, reason: 'shape' }]
    : [];
}
