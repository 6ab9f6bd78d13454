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
  return together(demandsOf(url, page).map((demand) => meet(demand, page)));
}

/** All that a pattern demands of an address; a page is one where every one is met. */
export function demandsOf(url: URL, page: AddressPattern): Demand[] {
  const { path, notPath, hash, query, notQuery, hashQuery, nestedQuery } = page;
  // A slash at the end is nothing to a server.
  const pathname = url.pathname.replace(/(?<=.)\/$/, '');
  return [
    ...inPlace('path', path, pathname),
    ...inPlace('notPath', notPath, pathname),
    ...inPlace('hash', hash, url.hash),
    ...parameters('query', query, url.searchParams, nestedQuery),
    ...parameters('notQuery', notQuery, url.searchParams),
    ...parameters('hashQuery', hashQuery, inHash(url)),
  ];
}

/** What the ':id's of one demand stand for, decoded; undefined where it is not met. */
export function meet({ at, name, pattern, texts }: Demand, page: PagePattern) {
  const isParameter = name !== undefined;
  const regExp = toRegExp(pattern, 'page', page.anyCase || isParameter);
  const found = texts.map((text) => regExp.exec(text)?.slice(1));
  if (at.startsWith('not')) return found.some((ids) => ids) ? undefined : [];
  const ids = texts.length ? together(found) : undefined;
  // Parameters are decoded by now: decoding them twice would read what the CRM does not.
  return isParameter ? ids : ids?.map(decode);
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

function inPlace(at: Demand['at'], pattern: string | undefined, text: string): Demand[] {
  return pattern === undefined ? [] : [{ at, pattern, texts: [text] }];
}

function parameters(
  at: Demand['at'],
  patterns: Readonly<Record<string, string>> = {},
  given: URLSearchParams,
  nestedIn?: string,
): Demand[] {
  return Object.entries(patterns).map(([name, pattern]) => {
    const own = valuesOf(given, name);
    const isNested = nestedIn && !own.length && pattern.includes(':id');
    const texts = isNested
      ? valuesOf(given, nestedIn).flatMap((nested) => valuesOf(new URLSearchParams(nested), name))
      : own;
    return { at, name, pattern, texts };
  });
}

/** Every value of a parameter, so that two which differ are noticed. */
function valuesOf(given: URLSearchParams, name: string): string[] {
  const wanted = name.toLowerCase();
  return [...given].flatMap(([key, value]) => (key.toLowerCase() === wanted ? value : []));
}

function inHash({ hash }: URL): URLSearchParams {
  return new URLSearchParams(hash.slice(1));
}

function together(found: readonly (string[] | undefined)[]): string[] | undefined {
  return found.every((texts) => texts !== undefined) ? found.flat() : undefined;
}

/** Malformed encoding becomes '', which is no id. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
