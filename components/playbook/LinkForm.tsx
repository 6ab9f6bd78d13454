import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { Labelled } from '../fields/Labelled';
import { webAddressIn } from './web-address';

interface LinkFormProps {
  /** A dead link may have no new address. */
  readonly mayBeEmpty: boolean;
  /** False where it was not saved: then the form stays. */
  onSave(url: string): Promise<boolean>;
  onCancel(): void;
}

/** Where a link leads from now on. */
export function LinkForm({ mayBeEmpty, onSave, onCancel }: LinkFormProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();
  useEffect(() => field.current?.focus(), []);

  async function save() {
    const url = typed.trim() === '' && mayBeEmpty ? '' : webAddressIn(typed);
    if (url === undefined) {
      setProblem(text('playbookWrongAddress'));
      field.current?.focus();
    } else if (!(await onSave(url))) {
      setProblem(text('playbookNotSaved'));
    }
  }

  return (
    <form
      class="link-form"
      // Our own words on what is wrong, in the user's language.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <Labelled
        label={text('playbookNewAddress')}
        hint={mayBeEmpty ? text('playbookNewAddressHint') : undefined}
      >
        {(aria) => (
          <input
            {...aria}
            ref={field}
            type="text"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? problemId : aria['aria-describedby']}
            value={typed}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setProblem(undefined);
            }}
          />
        )}
      </Labelled>
      {problem && (
        <p class="field-problem" id={problemId} role="alert">
          {problem}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="button">
          {text('playbookSave')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {text('cancel')}
        </button>
      </p>
    </form>
  );
}
