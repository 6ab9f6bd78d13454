import type { CrmAdapter, PagePattern } from './adapter';
import { isHost } from './address-pattern';

/** Of a longer address the rest is left out: nobody reads it. */
const enoughPieces = 40;

/** What stands where something of a customer's could. */
export type Mark = 'host' | 'guid' | 'number' | 'hex' | 'word' | 'letters' | 'text' | 'parameters';

/** A mark in the reader's language; `count` is its characters, '99+' of more, or the parameters. */
export type TellMark = (mark: Mark, count: number | '99+') => string;

/**
 * An address without anything that could be a customer's: 'https://‹host›/crm/‹number 11›?etn=account&‹2
 * parameters›'. What stays are words and parameters that the adapter itself names, written as there;
 * everything else is told by its shape. Safe to be copied and sent.
 */
export function shapeOf(url: URL, tell: TellMark, adapter?: CrmAdapter): string {
  const reading: Reading = {
    words: wordsOf(adapter),
    mark: (mark, count) => `‹${tell(mark, count > 99 ? '99+' : count)}›`,
  };
  const known = adapter?.hosts.find((pattern) => isHost(pattern, url));
  const host = known ?? reading.mark('host', url.host.length);
  const [inHash = '', ...moreInHash] = url.hash.slice(1).split('?');
  const isParameters = inHash.includes('=') && !inHash.includes('/');
  const hash = isParameters
    ? parameters(new URLSearchParams(url.hash.slice(1)), reading)
    : pieces(inHash, reading) + query(new URLSearchParams(moreInHash.join('?')), reading);
  return [
    `${url.protocol}//${host}`,
    pieces(url.pathname, reading),
    query(url.searchParams, reading),
    hash && `#${hash}`,
  ].join('');
}

interface Reading {
  /** What is written out, by what it compares as. */
  readonly words: ReadonlyMap<string, string>;
  mark(mark: Mark, count: number): string;
}

/** What a pattern spells out, by what it compares as. */
function wordsOf(adapter: CrmAdapter | undefined): ReadonlyMap<string, string> {
  const pages: readonly PagePattern[] = [
    ...(adapter?.records ?? []),
    ...(adapter?.otherPages ?? []),
  ];
  const texts = pages.flatMap(({ path, hash, query, hashQuery, notPath, notQuery }) => [
    ...[path, hash, notPath].flatMap((part) => part?.split(/[/?#&;]/) ?? []),
    ...[query, hashQuery, notQuery].flatMap((part) => Object.entries(part ?? {}).flat()),
    adapter?.addressIn ?? '',
  ]);
  const literal = texts
    .map((text) => text.replace(/~$/, ''))
    .filter((text) => text && !/\*|:id/.test(text));
  return new Map(literal.map((text) => [text.toLowerCase(), text]));
}

/** A path, or what looks like one, with its separators. */
function pieces(text: string, reading: Reading): string {
  const parts = text.split(/([/&;=#])/);
  const shown = parts.slice(0, enoughPieces);
  const masked = shown.map((part, place) => (place % 2 ? part : piece(part, reading))).join('');
  return parts.length > shown.length ? `${masked}…` : masked;
}

function query(given: URLSearchParams, reading: Reading): string {
  return given.size > 0 ? `?${parameters(given, reading)}` : '';
}

function parameters(given: URLSearchParams, reading: Reading): string {
  const known = [...given].flatMap(([name, value]) => {
    const word = reading.words.get(name.toLowerCase());
    return word === undefined ? [] : `${word}=${piece(value, reading)}`;
  });
  const shown = known.slice(0, enoughPieces);
  const others = given.size - shown.length;
  return [...shown, ...(others > 0 ? [reading.mark('parameters', others)] : [])].join('&');
}

function piece(text: string, reading: Reading): string {
  const plain = decode(text);
  return reading.words.get(plain.toLowerCase()) ?? mask(plain, reading);
}

const shapes: readonly (readonly [RegExp, Mark])[] = [
  [/^\{?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}?$/i, 'guid'],
  [/^\d+$/, 'number'],
  [/^[\da-f]{12,}$/i, 'hex'],
  [/^[a-z]+$/i, 'word'],
  [/^[\w.-]+$/, 'letters'],
];

function mask(text: string, reading: Reading): string {
  if (!text) return '';
  const [, shape = 'text'] = shapes.find(([regExp]) => regExp.test(text)) ?? [];
  return reading.mark(shape, text.length);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
