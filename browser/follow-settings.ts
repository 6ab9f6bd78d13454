import { loadPlaybook } from '@/playbook/content/load';
import { withLinks } from '@/playbook/links';
import type { Playbook } from '@/playbook/model';
import type { Settings } from '@/playbook/settings';
import { nameOwnCrms } from './crm-names';
import { readStoredRules } from './rules';
import { onSettings, readSettings, wantedLanguage } from './settings';
import { isRightToLeft, readAloudAs, speak } from './text';

/** What every view shows, as the settings are now. */
export interface Chosen {
  readonly settings: Settings;
  /** In the user's language, with the user's links. */
  readonly playbook: Playbook;
}

/**
 * Calls `show` once all texts are in the user's language, and again after each change of the
 * settings, which is told too when a CRM of the user's own is. Where a language cannot be loaded, the view stays as it was.
 */
export async function followSettings(show: (chosen: Chosen) => void): Promise<void> {
  let changes = 0;

  async function showWith(settings: Settings): Promise<void> {
    changes += 1;
    const turn = changes;
    const wanted = wantedLanguage(settings);
    try {
      const [playbook] = await Promise.all([
        loadPlaybook(wanted),
        speak(wanted),
        readStoredRules().then(nameOwnCrms),
      ]);
      if (turn !== changes) return;
      const { documentElement } = document;
      documentElement.lang = readAloudAs();
      documentElement.dir = isRightToLeft() ? 'rtl' : 'ltr';
      show({ settings, playbook: withLinks(playbook, settings.links) });
    } catch (error) {
      console.warn(`${wanted}: the language could not be loaded`, error);
    }
  }

  onSettings(showWith);
  const settings = await readSettings();
  // A change told of meanwhile is newer than what was read.
  if (changes === 0) await showWith(settings);
}
