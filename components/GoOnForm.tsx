import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';

interface GoOnFormProps {
  /** True once the reason is on disk. */
  onReason(reason: string): Promise<boolean>;
  onClose(): void;
}

/** Asks for the reason to go on with the next step; what was not saved stays to be tried again. */
export function GoOnForm({ onReason, onClose }: GoOnFormProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const hintId = useId();
  useLayoutEffect(() => field.current?.focus(), []);

  async function goOn() {
    const reason = typed.trim();
    if (reason !== '' && (await onReason(reason))) onClose();
  }

  return (
    <form
      class="go-on"
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <label>
        {text('goOnReason')}
        <input
          ref={field}
          required
          pattern=".*\S.*"
          maxLength={2000}
          aria-describedby={hintId}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="hint" id={hintId}>
        {text('goOnHint')}
      </p>
      <p class="buttons">
        <button type="submit" class="button">
          {text('goOnSave')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {text('cancel')}
        </button>
      </p>
    </form>
  );
}
