import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const focusable = 'summary, button, a[href], input, select, textarea';

/**
 * Where what has the focus is taken away, by an answer that hides its own question or by another
 * view, the focus goes to what is nearest and still there: else one would begin again at the top.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = root;
    if (!current) return;
    /** What had the focus last, and all that it stood in. */
    let line: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      line = target instanceof Element ? lineOf(target, current) : [];
    };
    const recover = () => {
      if (line[0]?.isConnected !== false || document.activeElement !== document.body) return;
      const place = line.find((each) => each.isConnected);
      // What is folded away or disabled does not take it: the first that does.
      for (const each of place?.querySelectorAll<HTMLElement>(focusable) ?? []) {
        each.focus();
        if (document.activeElement === each) return;
      }
    };
    const observer = new MutationObserver(recover);
    observer.observe(current, { childList: true, subtree: true });
    current.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', remember);
    };
  }, []);
}

function lineOf(element: Element, root: Element): Element[] {
  const line: Element[] = [];
  for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
    line.push(each);
  }
  return [...line, root];
}
