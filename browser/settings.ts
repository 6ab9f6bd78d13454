import { defaultSettings, parseSettings, type Settings } from '@/playbook/settings';
import { onTold } from './broadcast';
import { browser } from './browser';

/**
 * As the background wrote them (`storage/settings.ts`). Read by the views themselves, so that their
 * first paint, which is in the user's language, need not wait for a cold worker.
 */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(key))[key]);
  } catch (error) {
    console.warn('settings: could not be read', error);
    return defaultSettings;
  }
}

/**
 * Calls `listen` whenever the background tells that they have been changed; returns the function
 * that stops that. Not `storage.onChanged`: it would bring every view the whole journal of a
 * customer, old and new, at each letter typed (ADR 0019).
 */
export function onSettings(listen: (settings: Settings) => void): () => void {
  return onTold('settings', (settings) => listen(parseSettings(settings)));
}

/** The language that was set, else the browser's own (BCP 47). */
export function wantedLanguage({ language }: Settings): string {
  return language || browser.i18n.getUILanguage();
}

const key = 'settings';
