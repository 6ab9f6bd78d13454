import 'temporal-polyfill/global';
import { expect, type Locator } from '@playwright/test';
import { speak, text } from '@/browser/text.ts';
import { loadPlaybook } from '@/playbook/content/load.ts';
import type { View } from './views.ts';

export { text };

/** From here on `text` is in that language; the playbook in it is returned. */
export async function inLanguage(language: string) {
  await speak(language);
  return loadPlaybook(language);
}

/** A text that begins so, as a pattern. */
export function beginning(words: string): RegExp {
  return new RegExp(`^${literal(words)}`);
}

/** The part whose summary begins so, unfolded if it is not. */
export async function unfold(view: View, name: string | RegExp): Promise<Locator> {
  const hasText = typeof name === 'string' ? beginning(name) : name;
  const summary = view.locator('details > summary').filter({ hasText });
  const part = view
    .locator('details', { has: view.locator(':scope > summary', { hasText }) })
    .last();
  await expect(summary).toHaveCount(1);
  if (!(await part.evaluate((details: HTMLDetailsElement) => details.open))) await summary.click();
  return part;
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** How a text begins, before the figure in it, which changes. */
export function uncounted(words: string): string {
  return words.split('0')[0]!;
}

/** A field to fill in, by its label. */
export function field(within: View | Locator, label: string): Locator {
  return within.getByLabel(label, { exact: true });
}

/** As one types it into the browser's own field for a date and time. */
export function toTheMinute(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
