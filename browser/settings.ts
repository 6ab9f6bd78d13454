import { defaultSettings, parseSettings, type Settings } from '@/playbook/settings';
import { browser } from './browser';

/**
 * As the background wrote them (`storage/settings.ts`). Read by the views themselves, so that their
 * first paint, which is in the user's language, need not wait for a cold worker.
 */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(key))[key]);
  } catch (error) {
    console.warn('settings: could not be read, so they are as they are unless set', error);
    return defaultSettings;
  }
}

/** Calls `listen` whenever they have been changed; returns the function that stops that. */
export function onSettings(listen: (settings: Settings) => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const changed = area === 'local' ? changes[key] : undefined;
    if (changed) listen(parseSettings(changed.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The language that was set, else the browser's own (BCP 47). */
export function wantedLanguage({ language }: Settings): string {
  return language || browser.i18n.getUILanguage();
}

const key = 'settings';
