import * as v from 'valibot';
import type { CrmAdapter } from './adapter';
import { checkRule, type RuleFaultReason } from './check-rule';

/**
 * The gate for adapters that users and administrators bring: a rule. Not for the content script,
 * whose bundle has no schema library in it (`tests/budgets.test.ts`).
 */
export type ParsedRule =
  | { readonly ok: true; readonly rule: CrmAdapter }
  | { readonly ok: false; readonly faults: readonly RuleFault[] };

export interface RuleFault {
  /** Where in the rule: 'records[0].path', 'names[1].endings[0]'; '' for the rule as a whole. */
  readonly place: string;
  readonly reason: FaultReason;
  /** How much fits, for what is too long or too many; what could stand there, for what is none of it. */
  readonly allowed?: number | string;
}

export type FaultReason = SchemaReason | RuleFaultReason | 'twice';

/** What the shape alone says. */
type SchemaReason =
  | 'unknown'
  | 'missing'
  | 'kind'
  | 'noneOf'
  | 'notOwn'
  | 'unseen'
  | 'notLowerCase'
  | 'empty'
  | 'tooLong'
  | 'tooMany'
  /** It is not one host as in an address, in small letters, with a port only where it is unusual. */
  | 'notAHost';

type Said = (issue: v.BaseIssue<unknown>) => SchemaReason;

const objectSays: Said = ({ expected, received }) => {
  if (expected === 'never') return 'unknown';
  return received === 'undefined' ? 'missing' : 'kind';
};
const kind: SchemaReason = 'kind';

const texts = (most: number) =>
  v.pipe(
    v.string(kind),
    v.check<string, SchemaReason>((given) => given.trim() !== '', 'empty'),
    v.maxLength<string, number, SchemaReason>(most, 'tooLong'),
  );
const listOf = <Item extends v.GenericSchema>(item: Item, most: number, least = 0) =>
  v.pipe(
    v.array(item, kind),
    v.minLength<v.InferOutput<Item>[], number, SchemaReason>(least, 'empty'),
    v.maxLength<v.InferOutput<Item>[], number, SchemaReason>(most, 'tooMany'),
  );
const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist<Options, SchemaReason>(options, 'noneOf');
const objectOf = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, objectSays);
const flag = v.boolean(kind);

/** Not one with names that mean something else in an object: they would be dropped in silence. */
const ordinary = v.custom<Record<string, unknown>>(
  (input) =>
    typeof input === 'object' &&
    input !== null &&
    !Array.isArray(input) &&
    !Object.keys(input).some((name) => name in Object.prototype || name === 'prototype'),
  kind,
);
const parameters = v.pipe(
  ordinary,
  v.record(texts(100), texts(300), kind),
  v.check<Record<string, string>, SchemaReason>(
    (record) => Object.keys(record).length <= 10,
    'tooMany',
  ),
);

const pagePattern = {
  path: v.exactOptional(texts(300)),
  notPath: v.exactOptional(texts(300)),
  hash: v.exactOptional(texts(300)),
  query: v.exactOptional(parameters),
  hashQuery: v.exactOptional(parameters),
  notQuery: v.exactOptional(parameters),
  anyCase: v.exactOptional(flag),
};

const selector = texts(500);

export const nameSource = objectOf({
  selector,
  read: v.exactOptional(oneOf(['text', 'value', 'title'])),
  deep: v.exactOptional(flag),
  last: v.exactOptional(flag),
  without: v.exactOptional(selector),
  endings: v.exactOptional(listOf(texts(100), 20)),
  forms: v.exactOptional(listOf(texts(200), 20)),
  unsure: v.exactOptional(flag),
});

/** Where a name stands, most trusted first. */
export const nameSources = listOf(nameSource, 10);

export const recordPage = objectOf({
  ...pagePattern,
  id: oneOf(['guid', 'uuid', 'number', 'salesforce', 'hex', 'word', 'text']),
  type: v.exactOptional(oneOf(['account', 'contact'])),
  nestedQuery: v.exactOptional(texts(100)),
});

/** In the order in which a file has them. */
const adapterSchema = objectOf({
  id: v.pipe(texts(40), v.regex<string, SchemaReason>(/^own-[a-z0-9]+(?:-[a-z0-9]+)*$/, 'notOwn')),
  name: v.pipe(texts(60), v.check<string, SchemaReason>(isSeen, 'unseen')),
  hosts: listOf(
    v.pipe(texts(200), v.check<string, SchemaReason>(isLiteralHost, 'notAHost')),
    20,
    1,
  ),
  records: listOf(recordPage, 20, 1),
  otherPages: v.exactOptional(listOf(objectOf(pagePattern), 20)),
  names: nameSources,
  notNames: v.exactOptional(
    listOf(v.pipe(texts(100), v.check<string, SchemaReason>(isLowerCase, 'notLowerCase')), 50),
  ),
  addressIn: v.exactOptional(texts(100)),
  idOnPage: v.exactOptional(
    objectOf({ selector, read: v.exactOptional(oneOf(['text', 'value'])) }),
  ),
  setting: v.exactOptional(oneOf(['boards'])),
  dock: oneOf(['body', 'margin']),
}) satisfies v.GenericSchema<unknown, CrmAdapter>;

/**
 * A rule from anywhere; with any fault none of it is taken. Whether its selectors are selectors is
 * told where there is a document (`check-rule.ts`): so in a view, and not in the background.
 */
export function parseRule(input: unknown): ParsedRule {
  const parsed = v.safeParse(adapterSchema, input);
  const faults = parsed.success ? checkRule(parsed.output) : parsed.issues.map(toFault);
  return parsed.success && faults.length === 0
    ? { ok: true, rule: parsed.output }
    : { ok: false, faults };
}

function toFault(issue: v.BaseIssue<unknown>): RuleFault {
  const { message, path = [], requirement, expected } = issue;
  const reason = message as SchemaReason;
  const place = placeOf(path.map(({ key }) => key));
  if (typeof requirement === 'number') return { place, reason, allowed: requirement };
  return reason === 'noneOf' ? { place, reason, allowed: inWords(expected) } : { place, reason };
}

/** Keys on the way into the rule, as one writes it: 'records[0].query["a b"]'. */
export function placeOf(keys: readonly unknown[], from = ''): string {
  return `${from}${keys.map(step).join('')}`.replace(/^\./, '');
}

function step(key: unknown): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[a-z_]\w*$/i.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** What Valibot writes as '("body" | "margin")'. */
function inWords(expected: string | null): string {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word]) => word).join(', ');
}

/** As `URL.host` writes it: one host, no pattern. The port of a scheme itself is never written. */
function isLiteralHost(host: string): boolean {
  const isOne = !/[*#/?@\\%]/.test(host) && !host.endsWith('.');
  return isOne && ['http', 'https'].every((scheme) => hostIn(`${scheme}://${host}`) === host);
}

function hostIn(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}

/** One line in which every character is seen, and none turns the writing direction. */
function isSeen(text: string): boolean {
  return text.trim() === text && !/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
}

function isLowerCase(text: string): boolean {
  return text === text.toLowerCase();
}
