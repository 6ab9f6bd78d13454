import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageName } from './CustomerMenu';

/**
 * Which page stands in the place of the steps, if any. Coming back, one is where one was: the steps
 * as they were left and scrolled, the focus on the menu's button.
 */
export function usePage() {
  const [page, setPage] = useState<PageName>();
  const menuButton = useRef<HTMLButtonElement>(null);
  const left = useRef(0);
  const wasOpen = useRef(false);

  useLayoutEffect(() => {
    if (page) scrollTo(0, 0);
    else if (wasOpen.current) {
      scrollTo(0, left.current);
      menuButton.current?.focus({ preventScroll: true });
    }
    wasOpen.current = page !== undefined;
  }, [page]);

  return {
    page,
    menuButton,
    open(wanted: PageName) {
      if (!page) left.current = window.scrollY;
      setPage(wanted);
    },
    back: () => setPage(undefined),
  };
}
