import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { Labelled } from '../fields/Labelled';

interface ReasonFormProps {
  /** What stands in it at first. */
  readonly start: string;
  /** Never called with blanks alone. */
  onSave(reason: string): void;
  onCancel(): void;
}

/** Asks why a task is not needed. */
export function ReasonForm({ start, onSave, onCancel }: ReasonFormProps) {
  const [typed, setTyped] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onSave(typed.trim());
      }}
    >
      <Labelled label={text('statusReason')} hint={text('statusReasonHint')}>
        {(aria) => (
          <input
            {...aria}
            ref={field}
            required
            pattern=".*\S.*"
            maxLength={2000}
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Labelled>
      <p class="buttons">
        <button type="submit" class="button">
          {text('statusReasonSave')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {text('cancel')}
        </button>
      </p>
    </form>
  );
}
