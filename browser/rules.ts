import { browser } from './browser';

/**
 * The user's own rules as the background wrote them (`storage/rules.ts`), which went through no gate
 * yet; undefined where there are none, or they cannot be read.
 */
export async function readStoredRules(): Promise<unknown> {
  try {
    return (await browser.storage.local.get('rules')).rules;
  } catch (error) {
    console.warn('rules: could not be read', error);
    return undefined;
  }
}
