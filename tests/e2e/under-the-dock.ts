import type { Page } from '@playwright/test';

/** Every control that is seen and lies, in part, under the panel; and whatever is fixed in the window. */
export function underTheDock(page: Page): Promise<string[]> {
  return page.evaluate(elementsUnderTheDock, false);
}

/** The same, but for what its own scroll box cuts off: one scrolls to it, as without us. */
export function reachableUnderTheDock(page: Page): Promise<string[]> {
  return page.evaluate(elementsUnderTheDock, true);
}

/** Runs in the page. The panel is as high as the window, so what counts is how far it reaches. */
export function elementsUnderTheDock(isCutOffFine: boolean): string[] {
  const dock = document.querySelector('[data-kickoff-panel]') as HTMLElement;
  const { left, right } = dock.getBoundingClientRect();
  const controls = document.querySelectorAll<HTMLElement>('a, button, input, select, textarea');
  const fixed = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) => getComputedStyle(element).position === 'fixed',
  );
  return [...controls, ...fixed]
    .filter((element) => element.checkVisibility() && isUnder(element))
    .filter((element) => !isCutOffFine || !isCutOff(element))
    .map((element) => element.textContent?.trim() || element.outerHTML.slice(0, 80));

  function isUnder(element: Element): boolean {
    const box = element.getBoundingClientRect();
    return box.right > left + 0.5 && box.left < right - 0.5;
  }

  function isCutOff(element: Element): boolean {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible' && !isUnder(box)) return true;
    }
    return false;
  }
}
