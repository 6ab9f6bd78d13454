import { isShown, textOf } from '@/crm/shown';

/** As much as a name may be long; what is longer is a part of the page, no name. */
const longest = 200;
/** How far around what is under the pointer a text is looked for. */
const reach = 4;
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** As many places as anybody would go through by keyboard. */
const mostStops = 300;

/** What stands there, on one line; '' where nothing is that could be a name. */
export function textAt(element: Element): string {
  if (!isShown(element) || element.closest('[data-kickoff-panel]')) return '';
  if (element.matches('select,option,script,style,html,body')) return '';
  if (element.textContent.length > 10 * longest) return '';
  const text = onOneLine(isField(element) ? element.value : textOf(element));
  return text.length > longest ? '' : text;
}

/** A field that is read by its value. Never one that hides what is typed. */
export function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.matches(
    'textarea,input:not([type=password],[type=hidden],[type=checkbox],[type=radio],[type=file])',
  );
}

/** What is meant under the pointer: what is there, or the next one around it that says something. */
export function elementUnder(event: Event): Element | undefined {
  return event
    .composedPath()
    .filter(isElement)
    .slice(0, reach)
    .find((element) => textAt(element) !== '');
}

/** Where one can stop by keyboard: headings first, then all else that has a text of its own. */
export function stops(): Element[] {
  const all = [...elementsIn(document)].filter((element) => textAt(element) !== '');
  const others = all.filter((element) => !element.closest(headings) && hasOwnText(element));
  return [...all.filter((element) => element.matches(headings)), ...others].slice(0, mostStops);
}

function isElement(target: EventTarget): target is Element {
  return target instanceof Element && !(target instanceof HTMLFormElement);
}

function hasOwnText(element: Element): boolean {
  return (
    isField(element) ||
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
  );
}

/** All that is in open shadow roots too, each root where it stands. */
function* elementsIn(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    // A form's own properties are hidden by fields named as they are.
    if (element instanceof HTMLFormElement) continue;
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
