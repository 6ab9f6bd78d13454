import { render } from 'preact';
import { ask } from '@/browser/ask';
import { type Chosen, followSettings } from '@/browser/follow-settings';
import { wantedLanguage } from '@/browser/settings';
import { speakLater, text } from '@/browser/text';
import { later } from '@/components/later';
import { languageNamed, offered } from '@/components/options/languages';
import { OptionsView } from '@/components/options/OptionsView';
import { defaultSettings } from '@/playbook/settings';

const CrmsPart = later(async () => {
  const [{ CrmsPart }] = await Promise.all([import('@/components/options/CrmsPart'), speakLater()]);
  return CrmsPart;
});

function show({ settings, playbook }: Chosen): void {
  document.title = text('optionsTitle');
  render(
    <OptionsView
      settings={settings}
      playbook={playbook}
      languages={offered}
      crms={<CrmsPart />}
      browserLanguage={languageNamed(wantedLanguage(defaultSettings))}
      onChange={(change) => ask({ ask: 'settings', change })}
    />,
    document.body,
  );
}

void followSettings(show);
// Kept from eviction: a worker cannot ask for it, a page of ours can.
void navigator.storage.persist();
