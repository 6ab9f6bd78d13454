import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { Labelled } from '../fields/Labelled';
import type { PartProps } from './OptionsView';

/** The user's name, saved while typing; what could not be saved stays in the field. */
export function NamePart({ settings, onChange }: PartProps) {
  const [typed, setTyped] = useState<string>();

  return (
    <Labelled label={text('optionsNameOf')} hint={text('optionsNameHint')}>
      {(aria) => (
        <input
          {...aria}
          type="text"
          autocomplete="name"
          maxLength={200}
          value={typed ?? settings.displayName}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            void onChange({ displayName: currentTarget.value });
          }}
          onBlur={() => {
            if (typed === settings.displayName) setTyped(undefined);
          }}
        />
      )}
    </Labelled>
  );
}
