import { useId } from 'preact/hooks';
import { text } from '@/browser/text';
import type { PartProps } from './OptionsView';

/** Whether CRMs are asked what they know of a customer. To leave it is an answer, too. */
export function CrmFactsOption({ settings, onChange }: PartProps) {
  const hintId = useId();

  return (
    <div class="field">
      <label class="flag">
        <input
          type="checkbox"
          checked={settings.crmFacts === 'on'}
          aria-describedby={hintId}
          onChange={({ currentTarget }) =>
            void onChange({ crmFacts: currentTarget.checked ? 'on' : 'off' })
          }
        />
        <span>{text('factsOption')}</span>
      </label>
      <p class="hint" id={hintId}>
        {text('factsOptionHint')}
      </p>
    </div>
  );
}
