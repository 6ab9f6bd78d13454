import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '@/browser/text';
import type { Playbook } from '@/playbook/model';
import type { Settings } from '@/playbook/settings';
import { LinkList } from '../playbook/LinkList';
import { useNow } from '../use-now';
import { CrmFactsOption } from './CrmFactsOption';
import { HolidaysPart } from './HolidaysPart';
import { KeysPart } from './KeysPart';
import { LanguagePart } from './LanguagePart';
import type { OfferedLanguage } from './languages';
import { NamePart } from './NamePart';
import { SaveResult } from './SaveResult';
import { type ChangeSettings, useSettingsChange } from './use-settings-change';
import { WeekPart } from './WeekPart';

interface OptionsViewProps {
  readonly settings: Settings;
  /** With the user's links in it. */
  readonly playbook: Playbook;
  readonly languages: readonly OfferedLanguage[];
  /** What 'as the browser' comes to: the name of a language, in that language. */
  readonly browserLanguage: OfferedLanguage;
  /** Where the time stands still, for tests. */
  readonly now?: Temporal.ZonedDateTime;
  /** Which CRMs there are: it has words and work of its own. */
  readonly crms?: ComponentChildren;
  readonly onChange: ChangeSettings;
}

/** What the user decides for all kickoffs; each change is saved at once. */
export function OptionsView(props: OptionsViewProps) {
  const { playbook, languages, browserLanguage } = props;
  const now = useNow(props.now);
  const { shown, result, change } = useSettingsChange(props.settings, props.onChange);
  const part = { settings: shown, onChange: change };

  return (
    <main class="options">
      <h1>{text('optionsTitle')}</h1>
      <Part heading={text('optionsLanguage')}>
        <LanguagePart {...part} languages={languages} browserLanguage={browserLanguage} />
      </Part>
      <Part heading={text('optionsWeek')}>
        <WeekPart {...part} now={now} />
      </Part>
      <Part heading={text('optionsHolidays')}>
        <HolidaysPart {...part} today={now.toPlainDate()} />
      </Part>
      <Part heading={text('optionsKeys')}>
        <KeysPart {...part} />
      </Part>
      <Part heading={text('factsOptions')}>
        <CrmFactsOption {...part} />
      </Part>
      <Part heading={text('optionsName')}>
        <NamePart {...part} />
      </Part>
      <Part heading={text('optionsLinks')}>
        <p class="facts">{text('optionsLinksHint')}</p>
        <LinkList
          playbook={playbook}
          settings={shown}
          onSettings={change}
          today={now.toPlainDate().toString()}
        />
      </Part>
      {props.crms && <Part heading={text('optionsCrms')}>{props.crms}</Part>}
      <SaveResult result={result} />
    </main>
  );
}

/** What each part of the page is drawn with. */
export interface PartProps {
  readonly settings: Settings;
  /** False where it was not saved. */
  onChange(change: Parameters<ChangeSettings>[0]): Promise<boolean>;
}

function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="options-part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
