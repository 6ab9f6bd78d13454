import type { CrmAdapter, NameSource } from './adapter';
import { clean, tooLong } from './clean-name';

export interface FoundName {
  readonly name: string;
  /** It may be something else than the customer's name: to be shown as unconfirmed. */
  readonly unsure: boolean;
}

/** What is opened over the record names something else, often by the same marks. */
const overlays = '[role$=dialog],[aria-modal=true],dialog,[data-id=quickCreateRoot]';

/**
 * The name that the page shows now, as plain text, fit to be shown on one line; undefined where
 * there is none. It may still be that of the record before: see `name-settling.ts`. Never throws:
 * selectors come with adapters that others write, and the page is not ours.
 */
export function readName(document: Document, adapter: CrmAdapter): FoundName | undefined {
  for (const source of adapter.names) {
    const name = readSource(document, source);
    if (name && !adapter.notNames?.includes(name.toLowerCase())) {
      return { name: name.replace(tooLong, '$1…'), unsure: source.unsure ?? false };
    }
  }
  return undefined;
}

function readSource(document: Document, source: NameSource): string {
  const { selector, read, last, without, endings = [] } = source;
  if (read === 'title') return clean(document.title, endings);
  try {
    const shown = [...document.querySelectorAll(selector)].filter(isShown);
    const element = shown.at(last ? -1 : 0);
    if (!element) return '';
    if (read === 'value') return clean((element as HTMLInputElement).value, endings);
    const ends = without ? [...element.querySelectorAll(without)].map(textOf) : [];
    return clean(textOf(element), [...ends, ...endings]);
  } catch (error) {
    // Not a valid selector, or no input: this source finds nothing, the next one may.
    console.warn(selector, error);
    return '';
  }
}

function isShown(element: Element): boolean {
  return !element.closest(overlays) && element.checkVisibility({ visibilityProperty: true });
}

/** Not `innerText`, which gives what the styles make of it: CONTOSO LTD. */
function textOf({ textContent }: Element): string {
  return clean(textContent, []);
}
