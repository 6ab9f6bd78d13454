import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

// Never a box: Space would tick it, and with it perhaps a task.
const places = 'summary, button';

interface KeptFocusProps {
  readonly root: RefObject<HTMLElement | null>;
}

/**
 * Where what has the focus is taken away, by an answer that hides its own question or by another
 * view, the focus goes to what is nearest and still there: else one would begin again at the top.
 * Draws nothing; a component, so that it is no part of the first load (ADR 0021).
 */
export function KeptFocus({ root }: KeptFocusProps) {
  useLayoutEffect(() => {
    const { current } = root;
    if (!current) return;
    /** What had the focus last, and all that it stood in. */
    let line: Element[] = [];
    /** Where one could have gone back to from there, the nearest first. */
    let before: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      line = lineOf(target, current);
      before = placesIn(current)
        .filter((each) => each.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING)
        .reverse();
    };
    const recover = () => {
      if (line[0]?.isConnected !== false || document.activeElement !== document.body) return;
      // One has gone to the CRM's page meanwhile, or to another window, and types there.
      if (!document.hasFocus()) return;
      const near = line.find((each) => each.isConnected)!;
      // What is folded away or disabled does not take it: the first that does.
      [...before.filter((each) => near.contains(each)), ...placesIn(near), ...before].some(
        (each) => {
          each.focus();
          return document.activeElement === each;
        },
      );
    };
    const observer = new MutationObserver(recover);
    observer.observe(current, { childList: true, subtree: true });
    current.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', remember);
    };
  }, []);

  return null;
}

function placesIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(places)];
}

function lineOf(element: Element, root: Element): Element[] {
  const line: Element[] = [];
  for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
    line.push(each);
  }
  return [...line, root];
}
