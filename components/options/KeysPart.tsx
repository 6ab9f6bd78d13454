import { useId } from 'preact/hooks';
import { text } from '@/browser/text';
import type { PartProps } from './OptionsView';

/** Whether one letter alone does something: not everyone presses a key only on purpose. */
export function KeysPart({ settings, onChange }: PartProps) {
  const hintId = useId();

  return (
    <div class="field">
      <label class="flag">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          aria-describedby={hintId}
          onChange={({ currentTarget }) => void onChange({ singleKeys: currentTarget.checked })}
        />
        <span>{text('optionsSingleKeys')}</span>
      </label>
      <p class="hint" id={hintId}>
        {text('optionsSingleKeysHint')}
      </p>
    </div>
  );
}
