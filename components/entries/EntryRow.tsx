import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '@/browser/text';
import { focusFirstField, isFilledIn } from './filled-in';

interface EntryRowProps {
  readonly summary: ComponentChildren;
  readonly fields: ComponentChildren;
  /** Beside the button that ends the work on it. */
  readonly actions?: ComponentChildren;
  /** Set on the row in which one adds. */
  readonly adding?: Adding | undefined;
  /** True where it was gone, and the button that brought it back had the focus. */
  readonly isBack?: boolean;
}

interface Adding {
  readonly isOpen: boolean;
  /** True where the row before it was just added. */
  readonly takesFocus: boolean;
  onFold(isOpen: boolean, isFilledIn: boolean): void;
  onAdd(): void;
}

/** One line that unfolds into its fields. Enter in a field adds the entry, or folds it again. */
export function EntryRow({ summary, fields, actions, adding, isBack }: EntryRowProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (adding?.takesFocus) focusFirstField(form.current);
    if (isBack) details.current!.querySelector('summary')!.focus();
  }, []);

  function submit(event: Event) {
    event.preventDefault();
    if (adding) {
      if (isFilledIn(form.current!)) adding.onAdd();
      return;
    }
    details.current!.open = false;
    details.current!.querySelector('summary')!.focus();
  }

  return (
    <li class={adding ? 'entry adding' : 'entry'}>
      <details
        ref={details}
        open={adding?.isOpen}
        onToggle={({ currentTarget }) => {
          const { open } = currentTarget;
          // Who unfolds it by hand goes on in its first field.
          const summaryLine = currentTarget.querySelector('summary');
          if (open && document.activeElement === summaryLine) focusFirstField(form.current);
          if (adding && open !== adding.isOpen) adding.onFold(open, isFilledIn(form.current!));
        }}
      >
        <summary class="entry-summary">
          <span class="entry-line">{summary}</span>
        </summary>
        <form ref={form} class="fields" noValidate onSubmit={submit}>
          {fields}
          <div class="buttons">
            <button type="submit" class="button">
              {text(adding ? 'entryAdd' : 'entryDone')}
            </button>
            {!adding && actions}
          </div>
        </form>
      </details>
    </li>
  );
}
