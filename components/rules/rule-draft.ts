import type { CrmAdapter, NameSource, RecordPage } from '@/crm/adapter';
import { type ParsedRule, parseRule, placeOf, type RuleFault } from '@/crm/adapter-schema';

/** A rule while it is edited: any text may be empty or wrong, and parameters are rows. */
export interface RuleDraft {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly records: readonly PageDraft[];
  readonly names: readonly SourceDraft[];
  readonly notNames: readonly string[];
  readonly dock: string;
  /** What the form does not show is kept as it is. */
  readonly rest: Partial<CrmAdapter>;
}

export interface PageDraft {
  readonly id: string;
  readonly path: string;
  readonly hash: string;
  readonly query: readonly Parameter[];
  readonly hashQuery: readonly Parameter[];
  readonly rest: Partial<RecordPage>;
}

export interface Parameter {
  readonly name: string;
  readonly value: string;
}

export interface SourceDraft {
  readonly read: string;
  readonly selector: string;
  readonly forms: readonly string[];
  readonly endings: readonly string[];
  readonly deep: boolean;
  readonly unsure: boolean;
  readonly rest: Partial<NameSource>;
}

export const newPage: PageDraft = {
  id: 'number',
  path: '',
  hash: '',
  query: [],
  hashQuery: [],
  rest: {},
};

export const newSource: SourceDraft = {
  read: 'text',
  selector: '',
  forms: [],
  endings: [],
  deep: false,
  unsure: false,
  rest: {},
};

export function draftOf({
  name,
  hosts,
  records,
  names,
  notNames = [],
  dock,
  ...rest
}: CrmAdapter): RuleDraft {
  const pages = records.map(({ id, path = '', hash = '', query, hashQuery, ...rest }) => ({
    ...{ id, path, hash, rest },
    query: rowsOf(query),
    hashQuery: rowsOf(hashQuery),
  }));
  const sources = names.map(
    ({ read = 'text', selector, forms = [], endings = [], deep, unsure, ...rest }) => ({
      ...{ read, selector, forms, endings, rest },
      deep: deep ?? false,
      unsure: unsure ?? false,
    }),
  );
  return { name, hosts, records: pages, names: sources, notNames, dock, rest };
}

/** The rule that a draft stands for, or what is wrong with it. */
export function checkDraft(draft: RuleDraft): ParsedRule {
  const twice = draft.records.flatMap((page, index) => [
    ...rowsTwice(page.query, `records[${index}].query`),
    ...rowsTwice(page.hashQuery, `records[${index}].hashQuery`),
  ]);
  const parsed = parseRule(inputOf(draft));
  if (twice.length === 0) return parsed;
  return { ok: false, faults: parsed.ok ? twice : [...twice, ...parsed.faults] };
}

/** What is empty is left out where it may be. */
function inputOf({ name, hosts, records, names, notNames, dock, rest }: RuleDraft): unknown {
  return {
    ...rest,
    name: name.trim(),
    hosts: hosts.map((host) => host.trim()),
    records: records.map(({ rest, id, path, hash, query, hashQuery }) => ({
      ...rest,
      id,
      ...(path && { path }),
      ...(hash && { hash }),
      ...(query.length && { query: recordOf(query) }),
      ...(hashQuery.length && { hashQuery: recordOf(hashQuery) }),
    })),
    names: names.map(({ rest, read, selector, forms, endings, deep, unsure }) => ({
      ...rest,
      selector: read === 'title' ? 'title' : selector.trim(),
      ...(read !== 'text' && { read }),
      ...(forms.length && { forms }),
      ...(endings.length && { endings }),
      ...(deep && { deep }),
      ...(unsure && { unsure }),
    })),
    ...(notNames.length && { notNames }),
    dock,
  };
}

function rowsOf(parameters: Readonly<Record<string, string>> = {}): Parameter[] {
  return Object.entries(parameters).map(([name, value]) => ({ name, value }));
}

function recordOf(rows: readonly Parameter[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

/** Of two rows with one name only one would count; names compare without case. */
function rowsTwice(rows: readonly Parameter[], place: string): RuleFault[] {
  const names = rows.map(({ name }) => name.toLowerCase());
  return rows
    .filter((_, index) => names.indexOf(names[index] ?? '') < index)
    .map(({ name }) => ({ place: placeOf([name], place), reason: 'twice' }));
}
