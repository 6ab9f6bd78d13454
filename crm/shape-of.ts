import type { CrmAdapter, PagePattern } from './adapter';
import { isHost } from './address-pattern';

/** Of a longer address the rest is left out: nobody reads it. */
const enoughPieces = 40;

/**
 * An address without anything that could be a customer's: 'https://‹host›/crm/‹number 11›?etn=account&‹2
 * parameters›'. What stays are words and parameters that the adapter itself names, written as there;
 * everything else is told by its shape. Safe to be copied and sent.
 */
export function shapeOf(url: URL, adapter?: CrmAdapter): string {
  const words = wordsOf(adapter);
  const host = adapter?.hosts.find((pattern) => isHost(pattern, url)) ?? '‹host›';
  const [inHash = '', ...moreInHash] = url.hash.slice(1).split('?');
  const isParameters = inHash.includes('=') && !inHash.includes('/');
  const hash = isParameters
    ? parameters(new URLSearchParams(url.hash.slice(1)), words)
    : pieces(inHash, words) + query(new URLSearchParams(moreInHash.join('?')), words);
  return [
    `${url.protocol}//${host}`,
    pieces(url.pathname, words),
    query(url.searchParams, words),
    hash && `#${hash}`,
  ].join('');
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
function pieces(text: string, words: ReadonlyMap<string, string>): string {
  const parts = text.split(/([/&;=#])/);
  const shown = parts.slice(0, enoughPieces);
  const masked = shown.map((part, place) => (place % 2 ? part : piece(part, words))).join('');
  return parts.length > shown.length ? `${masked}…` : masked;
}

function query(given: URLSearchParams, words: ReadonlyMap<string, string>): string {
  return given.size > 0 ? `?${parameters(given, words)}` : '';
}

function parameters(given: URLSearchParams, words: ReadonlyMap<string, string>): string {
  const known = [...given].flatMap(([name, value]) => {
    const word = words.get(name.toLowerCase());
    return word === undefined ? [] : `${word}=${piece(value, words)}`;
  });
  const shown = known.slice(0, enoughPieces);
  const others = given.size - shown.length;
  return [
    ...shown,
    ...(others > 0 ? [`‹${others} ${others > 1 ? 'parameters' : 'parameter'}›`] : []),
  ].join('&');
}

function piece(text: string, words: ReadonlyMap<string, string>): string {
  const plain = decode(text);
  return words.get(plain.toLowerCase()) ?? mask(plain);
}

const shapes: readonly (readonly [RegExp, string])[] = [
  [/^\{?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}?$/i, 'guid'],
  [/^\d+$/, 'number'],
  [/^[\da-f]{12,}$/i, 'hex'],
  [/^[a-z]+$/i, 'word'],
  [/^[\w.-]+$/, 'letters and digits'],
];

function mask(text: string): string {
  if (!text) return '';
  const [, shape = 'text'] = shapes.find(([regExp]) => regExp.test(text)) ?? [];
  const isCounted = shape !== 'guid' && shape !== 'word' && shape !== 'text';
  const length = text.length > 99 ? '99+' : String(text.length);
  return isCounted ? `‹${shape} ${length}›` : `‹${shape}›`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
