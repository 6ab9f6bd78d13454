import type { CrmAdapter, NameSource } from './adapter';
import { onOneLine, tooLong } from './clean-name';
import { readId } from './id-shape';
import { nameInForm } from './name-form';
import { isOverlaid, isShown, matchesInShadows, textOf } from './shown';

export interface FoundName {
  readonly name: string;
  /** It may be something else than the customer's name: to be shown as unconfirmed. */
  readonly unsure: boolean;
  /** The page itself says that it is this record's: there is nothing to wait for. */
  readonly isOwn: boolean;
}

/**
 * The name that the page shows now, as plain text, fit to be shown on one line; undefined where
 * there is none, or where the page names another record than the one asked for. It may still be that
 * of the record before: see `name-settling.ts`. Never throws: selectors come with adapters that
 * others write, and the page is not ours.
 */
export function readName(
  document: Document,
  adapter: CrmAdapter,
  recordId?: string,
): FoundName | undefined {
  const isOwn = adapter.idOnPage !== undefined && recordId !== undefined;
  if (isOwn && !isIdOnPage(document, adapter, recordId)) return undefined;
  for (const source of adapter.names) {
    const name = attempt(source.selector, () => readSource(document, source));
    if (name && !adapter.notNames?.includes(name.toLowerCase())) {
      const { unsure = false } = source;
      return { name: name.replace(tooLong, '$1…'), unsure, isOwn };
    }
  }
  return undefined;
}

/** It need not be seen: most often it is the value of a hidden input. */
function isIdOnPage(document: Document, { idOnPage, records }: CrmAdapter, recordId: string) {
  const { selector, read } = idOnPage as NameSource;
  return attempt(selector, () => {
    const written = [...document.querySelectorAll(selector)]
      .filter((element) => !isOverlaid(element))
      .map((element) => readElement(element, read).trim())
      .find((text) => text);
    return written && records.some(({ id }) => readId(id, written) === recordId);
  });
}

function readSource(document: Document, source: NameSource): string | undefined {
  const { read, without } = source;
  if (read === 'title') {
    // Before it stands how many messages are unread: '(3) Contoso'.
    return nameIn(onOneLine(document.title).replace(/^\(\d+\+?\) /, ''), source);
  }
  const element = elementOf(document, source);
  if (!element) return undefined;
  const ends = without ? [...element.querySelectorAll(without)] : [];
  return nameIn(onOneLine(readElement(element, read)), source, ends);
}

function nameIn(text: string, source: NameSource, ends: readonly Element[] = []) {
  const { endings = [], forms } = source;
  const ending = [...ends.map((end) => onOneLine(textOf(end))), ...endings].find(
    (end) => end && text.endsWith(end),
  );
  const name = ending ? text.slice(0, -ending.length).trim() : text;
  return forms ? forms.map((form) => nameInForm(name, form)).find((found) => found) : name;
}

function elementOf(document: Document, { selector, deep, last }: NameSource): Element | undefined {
  const pick = (elements: Iterable<Element>) => [...elements][last ? 'findLast' : 'find'](isShown);
  const shown = pick(document.querySelectorAll(selector));
  return shown ?? (deep ? pick(matchesInShadows(document, selector)) : undefined);
}

function readElement(element: Element, read: NameSource['read']): string {
  return read === 'value' ? (element as HTMLInputElement).value : textOf(element);
}

/** Undefined where it fails: no valid selector, no input, a page that has put its own in the way. */
function attempt<T>(selector: string, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    console.warn(selector, error);
    return undefined;
  }
}
