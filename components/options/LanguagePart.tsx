import { text } from '@/browser/text';
import { Labelled } from '../fields/Labelled';
import type { OfferedLanguage } from './languages';
import type { PartProps } from './OptionsView';

interface LanguagePartProps extends PartProps {
  readonly languages: readonly OfferedLanguage[];
  readonly browserLanguage: OfferedLanguage;
}

/** Each language by its own name, so that one finds it whatever the page is in. */
export function LanguagePart(props: LanguagePartProps) {
  const { settings, languages, browserLanguage, onChange } = props;
  const isOffered = ['', ...languages.map(({ id }) => id)].includes(settings.language);

  return (
    <Labelled label={text('optionsLanguageOf')}>
      {(aria) => (
        <select
          {...aria}
          value={settings.language}
          onChange={({ currentTarget }) => void onChange({ language: currentTarget.value })}
        >
          <option value="">{text('optionsAsBrowser', { language: browserLanguage.name })}</option>
          {languages.map(({ id, name }) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
          {!isOffered && <option value={settings.language}>{settings.language}</option>}
        </select>
      )}
    </Labelled>
  );
}
