import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { Problem } from '@/browser/messages';
import { builtInPlaybook } from '@/playbook/content';
import { withLinks } from '@/playbook/links';
import type { Settings, SettingsChange } from '@/playbook/settings';
import { languageNamed, offered } from './languages';
import { OptionsView } from './OptionsView';

/** A Saturday, in a time zone with daylight saving. */
const now = Temporal.ZonedDateTime.from('2026-11-21T10:00:00+01:00[Europe/Berlin]');

/**
 * The options page on settings that are kept in memory: `settings()` gives what was saved. It saves
 * at once, or as `answers` says: a problem, or an answer that comes later.
 */
export function showOptions(start: Settings) {
  let saved = start;
  const changes: SettingsChange[] = [];
  const answers: { problem?: Problem; wait?: Promise<void> } = {};

  function Page() {
    const [settings, setSettings] = useState(saved);
    return (
      <OptionsView
        settings={settings}
        playbook={withLinks(builtInPlaybook('en'), settings.links)}
        languages={offered}
        browserLanguage={languageNamed('pt-PT')}
        now={now}
        onChange={async (change) => {
          changes.push(change);
          await answers.wait;
          if (answers.problem) return { ok: false, problem: answers.problem };
          saved = Object.assign({}, saved, change);
          setSettings(saved);
          return { ok: true, value: saved };
        }}
      />
    );
  }
  render(<Page />);
  return { settings: () => saved, changes, answers };
}
