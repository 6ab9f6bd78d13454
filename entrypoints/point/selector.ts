import type { NameSource } from '@/crm/adapter';
import { isShown, textOf } from '@/crm/shown';
import { isStable } from './stable';

/** How many elements around it are asked what could tell it from others. */
const reach = 10;

/** As many hidden copies of an element as a CRM with tabs inside may have. */
const mostCopies = 40;

/** Attributes by which makers tell their own elements; of these the first that is stable is best. */
const marks =
  /^(?:data-(?:test-?id|test|qa|cy|automation-?id|selenium-test|id|name|field)|itemprop|slot|part)$/;

/**
 * A selector that finds this element again, on this page and on the next customer's: by what
 * somebody has named, if there is that; by where it stands, only as far as needed. Of all that is
 * visible now it finds this element alone. In an open shadow root it is to be looked for there; in
 * one of many that look the same, it may be only the first. Undefined where nothing tells it apart.
 */
export function selectorFor(
  pointed: Element,
  text: string,
): Pick<NameSource, 'selector' | 'deep'> | undefined {
  if (!isShown(pointed)) return undefined;
  const element = componentOf(pointed);
  const around = [...upFrom(element)].slice(0, reach);
  const targets = [element, ...around.filter((each) => saysSame(each, element)).slice(0, 3)];
  const tries = () => selectorsFor(targets, around, text);

  if (rootOf(element) === document) {
    for (const [selector, target] of tries()) {
      if (isOnly(shown(document, selector), target)) return { selector };
    }
    return undefined;
  }
  // In shadow roots is looked only where the document itself has no match.
  const roots = [...rootsIn(document)];
  const apart = [...tries()].filter(([selector]) => !document.querySelector(selector));
  const inRoots = ([selector]: Try) => roots.flatMap((root) => shown(root, selector));
  const found =
    apart.find((each) => isOnly(inRoots(each), each[1])) ??
    apart.find((each) => inRoots(each)[0] === each[1]);
  return found && { selector: found[0], deep: true };
}

type Try = readonly [selector: string, target: Element];

/** The best first. A target says the same as the element and may be better to find. */
function* selectorsFor(
  targets: readonly Element[],
  around: readonly Element[],
  text: string,
): Generator<Try> {
  const anchors = around.flatMap((each) => marksOf(each, text));
  const classes = around.flatMap((each) => classesOf(each, text));
  for (const target of targets) for (const own of marksOf(target, text)) yield [own, target];
  for (const target of targets) if (isTelling(target)) yield [tagOf(target), target];
  for (const target of targets) {
    const telling = [...marksOf(target, text), ...(isTelling(target) ? [tagOf(target)] : [])];
    for (const own of telling) for (const anchor of anchors) yield [`${anchor} ${own}`, target];
  }
  for (const target of targets) for (const own of classesOf(target, text)) yield [own, target];
  for (const target of targets) {
    const own = [...marksOf(target, text), ...classesOf(target, text), tagOf(target)];
    for (const each of own) {
      for (const anchor of [...anchors, ...classes]) yield [`${anchor} ${each}`, target];
    }
  }
  for (const target of targets) yield* byPlace(target, text);
}

/** By the way down to it, as short as it may be. */
function* byPlace(target: Element, text: string): Generator<Try> {
  let way = stepTo(target);
  yield [way, target];
  for (const above of upFrom(target)) {
    for (const anchor of [...marksOf(above, text), ...classesOf(above, text)]) {
      yield [`${anchor} > ${way}`, target];
    }
    way = `${stepTo(above)} > ${way}`;
    yield [way, target];
  }
}

function stepTo(element: Element): string {
  const tag = tagOf(element);
  const walker = walkerAt(element);
  let before = 0;
  while (walker.previousSibling()) if (tagOf(walker.currentNode as Element) === tag) before += 1;
  walker.currentNode = element;
  let isOnly = before === 0;
  while (walker.nextSibling()) if (tagOf(walker.currentNode as Element) === tag) isOnly = false;
  return isOnly ? tag : `${tag}:nth-of-type(${before + 1})`;
}

/** Attributes that tell it, as selectors; none that holds the customer's name. */
function marksOf(element: Element, text: string): string[] {
  if (isForm(element)) return [];
  const isGood = (name: string) => {
    const value = element.getAttribute(name) ?? '';
    return isStable(name) && isStable(value) && !isNamedAfter(value, text);
  };
  const names = element.getAttributeNames().filter(isGood);
  const selector = (name: string) => `[${name}="${element.getAttribute(name)}"]`;
  return [
    ...names.filter((name) => marks.test(name)).map(selector),
    ...names.filter((name) => name.startsWith('data-') && !marks.test(name)).map(selector),
    ...names.filter((name) => name === 'id').map(() => `#${element.getAttribute('id')}`),
    ...names.filter((name) => name === 'name').map((name) => tagOf(element) + selector(name)),
    ...names.filter((name) => name === 'role').map(selector),
  ].filter((each) => !/^#.*[:.]/.test(each));
}

function classesOf(element: Element, text: string): string[] {
  if (isForm(element)) return [];
  return [...element.classList]
    .filter((name) => isStable(name) && !/[:.]/.test(name) && !isNamedAfter(name, text))
    .map((name) => `${tagOf(element)}.${name}`);
}

/** A name such as 'lightning-formatted-name', or a heading. */
function isTelling(element: Element): boolean {
  const tag = tagOf(element);
  return /^h[1-3]$/.test(tag) || (tag.includes('-') && isStable(tag));
}

/** What is made of the customer's name is not there on the next one's page. */
function isNamedAfter(value: string, text: string): boolean {
  const letters = (each: string) => each.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [own, name] = [letters(value), letters(text)];
  return own.length > 3 && name.length > 3 && (name.includes(own) || own.includes(name));
}

/** The component that the element stands in, as long as that says nothing else: easier to find. */
function componentOf(element: Element): Element {
  const root = rootOf(element);
  const isAlone = root instanceof ShadowRoot && saysSame(root.host, element);
  return isAlone ? componentOf(root.host) : element;
}

function saysSame(above: Element, element: Element): boolean {
  const says = textOf(element).trim();
  const isPart = !isForm(above) && !['body', 'html'].includes(above.localName);
  return says !== '' && isPart && textOf(above).trim() === says;
}

/** A form's own properties are hidden by fields named as they are: it is passed over. */
function isForm(element: Element): boolean {
  return element instanceof HTMLFormElement;
}

function tagOf(element: Element): string {
  return isForm(element) ? 'form' : element.localName;
}

/** Around it within its root, the closest first. */
function* upFrom(element: Element): Generator<Element> {
  for (let above = parentOf(element); above; above = parentOf(above)) yield above;
}

/** Goes up and aside by itself: what a form says of its parent may be a field. */
function walkerAt(element: Element): TreeWalker {
  const walker = document.createTreeWalker(rootOf(element), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  return walker;
}

function parentOf(element: Element): Element | null {
  return walkerAt(element).parentNode() as Element | null;
}

function rootOf(element: Element): Node {
  return Node.prototype.getRootNode.call(element);
}

/** Of many matches no one looks which are shown: it would be none that tells an element apart. */
function shown(root: Document | ShadowRoot, selector: string): Element[] {
  const found = root.querySelectorAll(selector);
  return found.length > mostCopies ? [...found] : [...found].filter(isShown);
}

function isOnly(found: readonly Element[], element: Element): boolean {
  return found.length === 1 && found[0] === element;
}

/** Every open shadow root, in the order of the page. */
function* rootsIn(root: Document | ShadowRoot): Generator<ShadowRoot> {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* rootsIn(shadowRoot);
  }
}
