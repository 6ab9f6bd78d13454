import type { NameSource } from '@/crm/adapter';
import { readName } from '@/crm/name-reader';
import type { PointedName, PointingWords } from '@/crm/pointing';
import { drawOverlay } from './overlay';
import { elementUnder, isField, stops, textAt } from './pointable';
import { selectorFor } from './selector';

const swallowed = [
  'pointerdown',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchend',
  'keyup',
  'keypress',
] as const;

/** More than a rule may have. */
const longest = 500;

let stopBefore: (() => void) | undefined;

/**
 * Lets the user point at the customer's name, by click or by keyboard: Tab goes from one text to the
 * next, headings first; Enter takes it, Escape takes none. The page gets none of these clicks and
 * keys. Undefined where the user wanted none, or when it is asked anew.
 */
export function pointAtName(words: PointingWords): Promise<PointedName | undefined> {
  stopBefore?.();
  const { promise, resolve } = Promise.withResolvers<PointedName | undefined>();
  const ended = new AbortController();
  const overlay = drawOverlay(words.instruction);
  let meant: Element | undefined;
  let places: Element[] | undefined;

  function end(found: PointedName | undefined) {
    stopBefore = undefined;
    overlay.remove();
    resolve(found);
    // The click that belongs to it is still to come, and is not for the page either.
    setTimeout(() => ended.abort());
  }
  const stop = () => end(undefined);
  stopBefore = stop;

  function mean(element: Element | undefined) {
    meant = element;
    overlay.mark(element);
  }

  function take() {
    const found = meant && sourceAt(meant);
    if (found) end(found);
    else if (meant) overlay.say(words.notFound);
  }

  function step(by: 1 | -1) {
    places ??= stops();
    const at = meant ? places.indexOf(meant) : -1;
    const next = at < 0 && by < 0 ? places.length - 1 : (at + by + places.length) % places.length;
    mean(places[next]);
    meant?.scrollIntoView({ block: 'nearest' });
    overlay.mark(meant);
    overlay.makeWay(meant?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY);
    if (meant) overlay.say(textAt(meant));
  }

  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    Tab: ({ shiftKey }) => step(shiftKey ? -1 : 1),
    Enter: take,
    Escape: stop,
  };
  /** A key that ends it is let go afterwards. */
  function swallowRelease({ key }: KeyboardEvent) {
    const release = (event: KeyboardEvent) => event.key === key && swallow(event);
    window.addEventListener('keyup', release, { capture: true, once: true });
  }

  /** What the page itself sends is not the user's. */
  function listen<Name extends keyof WindowEventMap>(
    name: Name,
    heard: (event: WindowEventMap[Name]) => void,
  ) {
    const options = { capture: true, passive: false, signal: ended.signal };
    window.addEventListener(name, (event) => event.isTrusted && heard(event), options);
  }

  for (const name of swallowed) {
    listen(name, (event) => {
      if (!(event instanceof KeyboardEvent) || event.key in keys) swallow(event);
    });
  }
  listen('pointermove', (event) => {
    mean(elementUnder(event));
    overlay.makeWay(event.clientY);
  });
  listen('pointerup', (event) => {
    swallow(event);
    if (event.button !== 0 || !event.isPrimary) return;
    mean(elementUnder(event));
    take();
  });
  listen('keydown', (event) => {
    if (!(event.key in keys)) return;
    swallow(event);
    keys[event.key]?.(event);
    if (stopBefore !== stop) swallowRelease(event);
  });
  listen('scroll', () => overlay.mark(meant));
  listen('resize', () => overlay.mark(meant));
  return promise;
}

/** Ends it as Escape does; nothing where nobody points. */
export function stopPointing(): void {
  stopBefore?.();
}

/** What these sources say now: as the customer would be called. */
export function readNames(names: readonly NameSource[]): string | undefined {
  return readName(document, { id: '', name: '', hosts: [], records: [], names, dock: 'body' })
    ?.name;
}

/** The place as a source of names that was tried: undefined where it does not read what is seen. */
function sourceAt(element: Element): PointedName | undefined {
  const text = textAt(element);
  const found = selectorFor(element, text);
  if (!found || found.selector.length > longest) return undefined;
  const source: NameSource = isField(element) ? { ...found, read: 'value' } : found;
  const read = readNames([source]);
  return read ? { ...source, text: read } : undefined;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
