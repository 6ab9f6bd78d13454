import type { HostPattern, PagePattern, RecordPage } from './adapter';
import { toRegExp } from './template';

type AddressPattern = PagePattern & Pick<Partial<RecordPage>, 'nestedQuery'>;

/** A part of a pattern, beside what an address has in its place. */
export interface Demand {
  readonly at: 'path' | 'notPath' | 'hash' | 'query' | 'notQuery' | 'hashQuery';
  /** Of a parameter, as the pattern writes it. */
  readonly name?: string;
  readonly pattern: string;
  /** None where the address lacks it, several where a parameter is given more than once. */
  readonly texts: readonly string[];
}

/** A pattern without a port means every port. */
export function isHost(pattern: HostPattern, { host, hostname }: URL): boolean {
  return toRegExp(pattern, 'host').test(/:\d+$/.test(pattern) ? host : hostname);
}

/**
 * The texts that stand for ':id', decoded; undefined where the address is no such page. They are
 * several where a parameter is given twice: whether they mean the same is for the caller to see.
 */
export function matchPage(url: URL, page: AddressPattern): string[] | undefined {
  const found: string[] = [];
  for (const demand of demandsOf(url, page)) {
    const texts = meet(demand, page);
    if (!texts) return undefined;
    found.push(...texts);
  }
  return found;
}

/** All that a pattern demands of an address, one after the other: most fail the first. */
export function* demandsOf(url: URL, page: AddressPattern): Generator<Demand> {
  const { path, notPath, hash, query, notQuery, hashQuery, nestedQuery } = page;
  // A slash at the end is nothing to a server.
  const pathname = url.pathname.replace(/(?<=.)\/$/, '');
  if (path !== undefined) yield { at: 'path', pattern: path, texts: [pathname] };
  if (notPath !== undefined) yield { at: 'notPath', pattern: notPath, texts: [pathname] };
  if (hash !== undefined) yield { at: 'hash', pattern: hash, texts: [url.hash] };
  yield* parameters('query', query, url.searchParams, nestedQuery);
  yield* parameters('notQuery', notQuery, url.searchParams);
  if (hashQuery) yield* parameters('hashQuery', hashQuery, inHash(url));
}

/** What the ':id's of one demand stand for, decoded; undefined where it is not met. */
export function meet(demand: Demand, { anyCase }: PagePattern): string[] | undefined {
  const { at, name, pattern, texts } = demand;
  const isParameter = name !== undefined;
  const template = toRegExp(pattern, 'page', anyCase || isParameter ? 'i' : '');
  const found = texts.map((text) => template.exec(text));
  if (at.startsWith('not')) return found.some((match) => match) ? undefined : [];
  if (!found.length || !found.every((match) => match)) return undefined;
  const ids = found.flatMap((match) => match?.slice(1) ?? []);
  // Parameters are decoded by now: decoding them twice would read what the CRM does not.
  return isParameter ? ids : ids.map(decode);
}

/**
 * The address of what is really shown: where the hash carries one in a parameter of this name, that
 * one, undefined where it leads to another origin or two differ. Else the address itself.
 */
export function shownAddress(url: URL, addressIn: string | undefined): URL | undefined {
  const [carried, another] = new Set(addressIn && valuesOf(inHash(url), addressIn));
  if (carried === undefined) return url;
  const shown = another === undefined && URL.parse(carried, url.href);
  return shown && shown.origin === url.origin ? shown : undefined;
}

function* parameters(
  at: Demand['at'],
  patterns: Readonly<Record<string, string>> = {},
  given: URLSearchParams,
  nestedIn?: string,
): Generator<Demand> {
  for (const [name, pattern] of Object.entries(patterns)) {
    const own = valuesOf(given, name);
    const isNested = nestedIn && !own.length && pattern.includes(':id');
    const texts = isNested
      ? valuesOf(given, nestedIn).flatMap((nested) => valuesOf(new URLSearchParams(nested), name))
      : own;
    yield { at, name, pattern, texts };
  }
}

/** Every value of a parameter, so that two which differ are noticed. */
function valuesOf(given: URLSearchParams, name: string): string[] {
  const wanted = name.toLowerCase();
  return [...given].flatMap(([key, value]) => (key.toLowerCase() === wanted ? value : []));
}

function inHash({ hash }: URL): URLSearchParams {
  return new URLSearchParams(hash.slice(1));
}

/** Malformed encoding becomes '', which is no id. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
