import type { Page } from '@playwright/test';

/**
 * From the next page on: how much of it has moved by itself since it was loaded, as browsers measure
 * it. The sample Dynamics 365 is there at once, since what comes after the first paint moves too.
 * https://developer.mozilla.org/docs/Web/API/LayoutShift
 */
export async function keepShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shift = { value: 0 };
    Object.assign(window, { crmColdDelay: 0, shift });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as Record<string, number>;
        if (!hadRecentInput) shift.value += value ?? 0;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (Reflect.get(window, 'shift') as { value: number }).value);
}
