import type { IdShape, PagePattern, RecordPage } from './adapter';
import { readId } from './id-shape';

/** Where in an address an id may stand. */
export interface Place {
  /** Pages that say so: with what stands before it as it is, and with any numbers in their places. */
  readonly pages: readonly RecordPage[];
  /** The word or parameter that it comes after. */
  readonly after: string;
  /** To be compared with others of the same address. */
  readonly likelihood: number;
}

/** Shapes of ids, and how much each speaks for one. A long number would be hexadecimal too. */
const shapes: readonly (readonly [IdShape, number])[] = [
  ['guid', 50],
  ['salesforce', 50],
  ['number', 40],
  ['hex', 45],
  ['word', 10],
];
/** What has such a shape and is none: the nil GUID, a version, a day. */
const noId = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$|^v\d[\d.]*$|^\d{4}-\d\d-\d\d/i;

const customers =
  /account|compan|customer|organi[sz]ation|kunde|firma|empresa|cliente|societ|tenant|partner|^client/i;
const theRecord = /^(?:id|key|record|record_?id|object_?id|entity_?id)$/i;
/** They have ids of their own, which are not the customer's. */
const others =
  /^(?:api|apps?|boards?|contacts?|dashboards?|deals?|e|env|filters?|forms?|leads?|lists?|menu|orders?|org|owners?|pages?|parent|people|persons?|portals?|projects?|return|sessions?|tabs?|tasks?|teams?|templates?|tickets?|users?|views?|workspaces?)(?:_?id)?$/i;
/** Parameters that change from one visit to the next. */
const passing =
  /^(?:_|action|cids|code|count|debug|from|height|index|lang|limit|menu_id|nonce|offset|order|page|page_?(?:no|number|size)|per_page|rev|search|session.*|sid|size|sort|stamp|start|state|t|tab|time(?:stamp)?|.*token|ts|utm_.*|v|ver|version|width|x|y|zoom)$/i;
/** Parameters that say what kind of thing a page shows, wherever its id stands; and how it shows it. */
const kinds =
  /^(?:class|entity(?:_?(?:name|type))?|etn|model|module|object(?:_?type)?|table|type)$/i;
const views =
  /^(?:action|component|controller|do|mod|option|page_?type|route|screen|view(?:_?type)?)$/i;

/** All of them, in the order of the address. */
export function placesOf(url: URL): Place[] {
  return [...inPath(url), ...inQuery(url), ...inHash(url)];
}

function inPath({ pathname, searchParams }: URL): Place[] {
  const query = wordsIn(searchParams, kinds);
  return inSegments(pathname, (path) => [query ? { path, query } : { path }]);
}

function inQuery({ pathname, searchParams }: URL): Place[] {
  return inParameters(searchParams, (query) => beforeIt(pathname).map((path) => ({ path, query })));
}

function inHash({ pathname, hash }: URL): Place[] {
  const text = hash.slice(1);
  const [head = ''] = text.split(/[?;&]/);
  const paths = beforeIt(pathname);
  if (head.includes('=')) {
    return inParameters(new URLSearchParams(text), (hashQuery) =>
      paths.map((path) => ({ path, hashQuery })),
    );
  }
  const end = text[head.length] === '&' ? '**' : '~';
  const pagesOf = (template: string) => paths.map((path) => ({ path, hash: `#${template}` }));
  return [...inSegments(head, pagesOf, end), ...inQueryOfHash(text, pagesOf)];
}

/** '#/company?id=7': a template can say only which parameter is the first, or the last. */
function inQueryOfHash(text: string, pagesOf: (template: string) => PagePattern[]): Place[] {
  const [head = '', query] = text.split('?', 2);
  const given = new URLSearchParams(query);
  const names = [...given.keys()];
  const heads = beforeIt(head);
  return inParameters(given, (parameters) => {
    const name = names.find((one) => parameters[one] === ':id') ?? '';
    const isLast = name === names.at(-1) && name !== names[0];
    const end = isLast ? `?**&${name}=:id` : `?${name}=:id**`;
    return heads.flatMap((one) => pagesOf(one + end));
  });
}

/** What follows the id may be anything: it is a page within the customer's. */
function inSegments(
  text: string,
  pagesOf: (template: string) => PagePattern[],
  end = '~',
): Place[] {
  const segments = text.split('/');
  return segments.flatMap((segment, place) => {
    const id = shapeOfId(decode(segment));
    if (!id) return [];
    const before = segments.slice(0, place);
    const after = decode(before.findLast((word) => /\p{L}/u.test(decode(word))) ?? '');
    const isLast = place === segments.length - 1;
    const templates = ways(before).map((way) => [...way, `:id${isLast ? end : '~'}`].join('/'));
    const pages = templates.flatMap(pagesOf).map((page) => ({ id: id.shape, ...page }));
    return [{ pages, after, likelihood: id.likelihood + hintOf(after) + place }];
  });
}

function inParameters(
  given: URLSearchParams,
  pagesOf: (query: Record<string, string>) => PagePattern[],
): Place[] {
  const words = { ...wordsIn(given, kinds), ...wordsIn(given, views) };
  return [...given].flatMap(([name, value]) => {
    const id = passing.test(name) ? undefined : shapeOfId(value);
    if (!id) return [];
    const pages = pagesOf({ ...words, [name]: ':id' }).map((page) => ({ id: id.shape, ...page }));
    return [{ pages, after: name, likelihood: id.likelihood + hintOf(name) }];
  });
}

/** The path of a page whose id stands elsewhere. A slash at its end is nothing to a server. */
function beforeIt(pathname: string): string[] {
  const path = pathname.replace(/(?<=.)\/$/, '');
  return ways(path.split('/')).map((way) => way.join('/'));
}

/** As they are; and, where there are ids among them, with any in their places. */
function ways(segments: readonly string[]): string[][] {
  // These mean something in a template, and nothing can be written for them.
  const exact = segments.map((segment) => (/[*~]|:id/.test(segment) ? '*' : segment));
  const isAnyId = (segment: string) => {
    const { shape = 'word' } = shapeOfId(decode(segment)) ?? {};
    return shape !== 'word';
  };
  const loose = exact.map((segment) => (isAnyId(segment) ? '*' : segment));
  return loose.join('/') === exact.join('/') ? [exact] : [exact, loose];
}

function shapeOfId(text: string) {
  if (noId.test(text) && readId('guid', text) === undefined) return undefined;
  const [shape, likelihood] = shapes.find(([one]) => readId(one, text) !== undefined) ?? [];
  return shape && likelihood ? { shape, likelihood } : undefined;
}

function hintOf(word: string): number {
  if (theRecord.test(word)) return 15;
  if (others.test(word)) return -20;
  return customers.test(word) ? 20 : 0;
}

/** Parameters of these names that have a word for a value. */
function wordsIn(given: URLSearchParams, names: RegExp): Record<string, string> | undefined {
  const words = [...given].filter(
    ([name, value]) => names.test(name) && /^[\p{L}_.-]+$/u.test(value),
  );
  return words.length > 0 ? Object.fromEntries(words) : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
