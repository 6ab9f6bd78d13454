import type { CrmAdapter, NameSource, PagePattern, RecordPage } from './adapter';
import { countOf, neverMatches, tellsApart, templatesOf } from './rule-template';

export interface RuleFault {
  /** Where in the rule: 'records[0].query.etn', 'names[2].selector'. */
  readonly place: string;
  readonly reason: RuleFaultReason;
}

export type RuleFaultReason =
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

type Check = Generator<RuleFault>;

/**
 * What is wrong with an adapter that somebody made; nothing where it is fit to be used. It has the
 * shape of one already (`adapter-schema.ts`): here it is about what it would do. Where `document` is
 * missing, as in a worker, selectors are not tried; a bad one finds nothing when a name is read.
 */
export function checkRule(
  adapter: CrmAdapter,
  document: Document | null = globalThis.document ?? null,
): RuleFault[] {
  return [...faultsOf(adapter, document)];
}

function* faultsOf(adapter: CrmAdapter, document: Document | null): Check {
  const { records, otherPages, names, idOnPage } = adapter;
  yield* each('records', records, record);
  yield* each('otherPages', otherPages, otherPage);
  yield* each('names', names, (place, source) => nameSource(place, source, document));
  if (idOnPage) yield* selector('idOnPage.selector', idOnPage.selector, document);
}

function* each<T>(
  place: string,
  list: readonly T[] = [],
  check: (place: string, one: T) => Check,
): Check {
  for (const [index, one] of list.entries()) yield* check(`${place}[${index}]`, one);
}

function* record(place: string, page: RecordPage): Check {
  yield* pattern(place, page);
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
  for (const one of templatesOf(page)) {
    const { at, template, excludes } = one;
    const here = `${place}.${at}`;
    if (countOf('**', template) > 1) yield { place: here, reason: 'severalAny' };
    else if (neverMatches(one)) yield { place: here, reason: 'neverMatches' };
    if (excludes && template.includes(':id')) yield { place: here, reason: 'idMisplaced' };
  }
}

function* nameSource(place: string, source: NameSource, document: Document | null): Check {
  yield* selector(`${place}.selector`, source.selector, document);
  if (source.without !== undefined) yield* selector(`${place}.without`, source.without, document);
  yield* each(`${place}.forms`, source.forms, function* (at, form): Check {
    if (countOf(':name', form) !== 1) yield { place: at, reason: 'badForm' };
  });
}

function* selector(place: string, given: string, document: Document | null): Check {
  try {
    document?.createDocumentFragment().querySelector(given);
  } catch {
    yield { place, reason: 'badSelector' };
  }
}
