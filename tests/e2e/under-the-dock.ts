import type { Page } from '@playwright/test';

/** Every control that is seen and lies, in part, under the panel; and whatever is fixed in the window. */
export function underTheDock(page: Page): Promise<string[]> {
  return page.evaluate(elementsUnderTheDock);
}

/**
 * Runs in the page. The panel is as high as the window, so what counts is how far it reaches: also of
 * what one has to scroll to, which `under-the-panel.ts` does not count.
 */
export function elementsUnderTheDock(): string[] {
  const dock = document.querySelector('[data-kickoff-panel]') as HTMLElement;
  const { left, right } = dock.getBoundingClientRect();
  const controls = document.querySelectorAll<HTMLElement>('a, button, input, select, textarea');
  const fixed = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) => getComputedStyle(element).position === 'fixed',
  );
  return [...controls, ...fixed]
    .filter((element) => element.checkVisibility() && isUnder(element))
    .map((element) => element.textContent?.trim() || element.outerHTML.slice(0, 80));

  function isUnder(element: Element): boolean {
    const box = element.getBoundingClientRect();
    return box.right > left + 0.5 && box.left < right - 0.5;
  }
}
