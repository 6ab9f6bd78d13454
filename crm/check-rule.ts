import type { CrmAdapter, IdShape, NameSource, PagePattern, RecordPage } from './adapter';
import { builtInAdapters } from './adapters';
import { byHandCrm } from './by-hand';
import { countOf, neverMatches, tellsApart, templatesOf } from './rule-template';

export interface RuleFault {
  /** Where in the rule: 'id', 'hosts[1]', 'records[0].query.etn', 'names[2].selector'. */
  readonly place: string;
  readonly reason: RuleFaultReason;
}

export type RuleFaultReason =
  | 'empty'
  | 'tooLong'
  | 'tooMany'
  /** An id is small letters, digits and '-', and begins with a letter. */
  | 'badId'
  /** Another CRM has this id. */
  | 'taken'
  /** A host of somebody's own is named in full. */
  | 'hostWildcard'
  /** It is no host as in an address, in small letters, with a port only where it is not the usual one. */
  | 'notAHost'
  | 'unknownShape'
  | 'unknownType'
  /** No ':id' in any part; or more than one; or in a part that only excludes. */
  | 'noId'
  | 'severalIds'
  | 'idMisplaced'
  /** Nothing beside ':id' tells a customer's page from any other. */
  | 'noLiteral'
  | 'matchesEverything'
  | 'severalAny'
  /** It breaks another rule for templates, and so would never match. */
  | 'neverMatches'
  /** A form of a name has ':name' exactly once. */
  | 'badForm'
  | 'badSelector';

const idShapes: Readonly<Record<IdShape, true>> = {
  guid: true,
  uuid: true,
  number: true,
  salesforce: true,
  hex: true,
  word: true,
  text: true,
};
const longest = { id: 40, name: 60, text: 200, template: 300, selector: 500 };
const most = { hosts: 20, pages: 20, parameters: 10, names: 10, texts: 100 };

type Check = Generator<RuleFault>;

/**
 * What is wrong with an adapter that somebody made; nothing where it is fit to be used. Its form was
 * checked before: here it is about what it would do. Where `document` is missing, as in a worker,
 * selectors are not tried; a bad one finds nothing when a name is read.
 */
export function checkRule(
  adapter: CrmAdapter,
  document: Document | null = globalThis.document ?? null,
): RuleFault[] {
  return [...faultsOf(adapter, document)];
}

function* faultsOf(adapter: CrmAdapter, document: Document | null): Check {
  const { id, name, hosts, records, otherPages, names, notNames, addressIn, idOnPage } = adapter;
  yield* text('id', id, longest.id);
  if (id && !/^[a-z][a-z\d-]*$/.test(id)) yield { place: 'id', reason: 'badId' };
  const others = [byHandCrm, ...builtInAdapters.map((builtIn) => builtIn.id)];
  if (others.includes(id)) yield { place: 'id', reason: 'taken' };
  yield* text('name', name, longest.name);

  yield* each('hosts', hosts, most.hosts, host);
  if (records.length === 0) yield { place: 'records', reason: 'empty' };
  yield* each('records', records, most.pages, record);
  yield* each('otherPages', otherPages, most.pages, otherPage);
  yield* each('names', names, most.names, (place, source) => nameSource(place, source, document));
  yield* each('notNames', notNames, most.texts, text);
  if (addressIn !== undefined) yield* text('addressIn', addressIn);
  if (idOnPage) yield* selector('idOnPage.selector', idOnPage.selector, document);
}

function* each<T>(
  place: string,
  list: readonly T[] = [],
  mostOfThem: number,
  check: (place: string, one: T) => Check,
): Check {
  if (list.length > mostOfThem) yield { place, reason: 'tooMany' };
  for (const [index, one] of list.slice(0, mostOfThem).entries()) {
    yield* check(`${place}[${index}]`, one);
  }
}

function* text(place: string, given: string, longestOfThem = longest.text): Check {
  if (!given.trim()) yield { place, reason: 'empty' };
  if (given.length > longestOfThem) yield { place, reason: 'tooLong' };
}

function* host(place: string, given: string): Check {
  yield* text(place, given);
  if (!given.trim()) return;
  if (/[*#]/.test(given)) yield { place, reason: 'hostWildcard' };
  else if (URL.parse(`https://${given}`)?.host !== given) yield { place, reason: 'notAHost' };
}

function* record(place: string, page: RecordPage): Check {
  yield* pattern(place, page);
  if (!Object.hasOwn(idShapes, page.id)) yield { place: `${place}.id`, reason: 'unknownShape' };
  const { type = 'account', nestedQuery } = page;
  if (!['account', 'contact'].includes(type)) {
    yield { place: `${place}.type`, reason: 'unknownType' };
  }
  if (nestedQuery !== undefined) yield* text(`${place}.nestedQuery`, nestedQuery);

  const ids = templatesOf(page)
    .filter(({ excludes }) => !excludes)
    .reduce((sum, { template }) => sum + countOf(':id', template), 0);
  if (ids === 0) yield { place, reason: 'noId' };
  if (ids > 1) yield { place, reason: 'severalIds' };
  if (!tellsApart(page)) yield { place, reason: 'noLiteral' };
}

function* otherPage(place: string, page: PagePattern): Check {
  yield* pattern(place, page);
  if (!tellsApart(page)) yield { place, reason: 'matchesEverything' };
}

function* pattern(place: string, page: PagePattern): Check {
  for (const part of ['query', 'notQuery', 'hashQuery'] as const) {
    if (Object.keys(page[part] ?? {}).length > most.parameters) {
      yield { place: `${place}.${part}`, reason: 'tooMany' };
    }
  }
  for (const one of templatesOf(page)) {
    const { at, template, excludes } = one;
    const here = `${place}.${at}`;
    yield* text(here, template, longest.template);
    if (!template.trim() || template.length > longest.template) continue;
    if (countOf('**', template) > 1) yield { place: here, reason: 'severalAny' };
    else if (neverMatches(one)) yield { place: here, reason: 'neverMatches' };
    if (excludes && template.includes(':id')) yield { place: here, reason: 'idMisplaced' };
  }
}

function* nameSource(place: string, source: NameSource, document: Document | null): Check {
  yield* selector(`${place}.selector`, source.selector, document);
  if (source.without !== undefined) yield* selector(`${place}.without`, source.without, document);
  yield* each(`${place}.endings`, source.endings, most.texts, text);
  yield* each(`${place}.forms`, source.forms, most.texts, function* (at, form): Check {
    yield* text(at, form);
    if (countOf(':name', form) !== 1) yield { place: at, reason: 'badForm' };
  });
}

function* selector(place: string, given: string, document: Document | null): Check {
  yield* text(place, given, longest.selector);
  try {
    if (given.trim()) document?.createDocumentFragment().querySelector(given);
  } catch {
    yield { place, reason: 'badSelector' };
  }
}
