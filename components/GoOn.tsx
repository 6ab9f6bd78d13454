import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { text } from '@/browser/text';
import type { Work } from '@/playbook/progress';
import { nameOf } from './NextAction';

interface GoOnProps {
  readonly left: readonly Work[];
  /** Why one went on; empty where one did not. */
  readonly reason: string;
  onGoOn(reason: string): void;
}

/** Going on although something is open: possible, with a reason, and taken back with one click. */
export function GoOn({ left, reason, onGoOn }: GoOnProps) {
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const hintId = useId();
  useEffect(() => {
    if (asking) field.current?.focus();
  }, [asking]);

  if (reason) {
    return (
      <p class="went-on">
        <span>{text('wentOn', { reason })}</span>
        <button type="button" class="button" onClick={() => onGoOn('')}>
          {text('takeBack')}
        </button>
      </p>
    );
  }
  if (!asking) {
    return (
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {text('goOn')}
      </button>
    );
  }
  return (
    <form
      class="go-on"
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(false);
        onGoOn(typed);
      }}
    >
      <p class="facts" id={hintId}>
        {text('goOnHint', { left: left.map(workWithId).join('; ') })}
      </p>
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
      <p class="buttons">
        <button type="submit" class="button">
          {text('goOnSave')}
        </button>
        <button type="button" class="quiet" onClick={() => setAsking(false)}>
          {text('cancel')}
        </button>
      </p>
    </form>
  );
}

function workWithId(work: Work): string {
  return work.kind === 'task' ? `${nameOf(work)} (${work.task.id})` : nameOf(work);
}
