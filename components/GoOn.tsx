import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { reasonToGoOn } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import type { Step } from '@/playbook/model';
import type { Work } from '@/playbook/progress';
import type { CustomerFields } from './fields/customer-fields';
import { workInWords } from './work-left';

interface GoOnProps {
  readonly step: Step;
  readonly left: readonly Work[];
  readonly fields: CustomerFields;
}

/** What is left; going on all the same is possible, with a reason, and taken back with one click. */
export function GoOn({ step, left, fields }: GoOnProps) {
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const reason = reasonToGoOn(fields.checklist, step.id);
  useEffect(() => {
    if (asking) field.current?.focus();
  }, [asking]);

  const set = (value: string | null) => fields.set([{ path: path.step(step.id, 'wentOn'), value }]);

  async function goOn() {
    if (typed.trim() === '' || !(await set(typed.trim()))) return;
    setAsking(false);
    setTyped('');
  }

  return (
    <div class="go-on">
      {left.length > 0 && (
        <p class="facts">{text('goOnLeft', { left: left.map(workInWords).join('; ') })}</p>
      )}
      {reason ? (
        <p class="went-on">
          <span>{text('wentOn', { reason })}</span>
          <button type="button" class="button" onClick={() => set(null)}>
            {text('takeBack')}
          </button>
        </p>
      ) : asking ? (
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
            <button type="button" class="quiet" onClick={() => setAsking(false)}>
              {text('cancel')}
            </button>
          </p>
        </form>
      ) : (
        <button type="button" class="quiet" onClick={() => setAsking(true)}>
          {text('goOn')}
        </button>
      )}
    </div>
  );
}
