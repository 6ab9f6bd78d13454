import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { crmName } from '@/browser/crm-names';
import type { Problem } from '@/browser/messages';
import { text } from '@/browser/text';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { Labelled } from '../fields/Labelled';
import { NotSaved } from '../notices';

interface NameFormProps {
  readonly customer: ShownCustomer;
  /** Gives the focus back. */
  onClose(): void;
}

/** The name that the user gives the customer; an empty one goes back to the CRM's. */
export function NameForm({ customer, onClose }: NameFormProps) {
  const { recordKey, crm, name, nameIsSure, ownName } = customer;
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<Problem>();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  async function save() {
    // Saved as it is, a name that was not sure is confirmed by it.
    if (typed.trim() === name && nameIsSure) return onClose();
    // Who sees a name and gives another one has decided between the two.
    const besides = ownName || name;
    const outcome = await ask({ ask: 'name', recordKey, text: typed, besides });
    if (outcome.ok) onClose();
    else setProblem(outcome.problem);
  }

  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        // Escape that ends the choice of a Chinese word is not for us.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <Labelled label={text('nameField')} hint={text('nameHint', { crm: crmName(crm) })}>
        {(aria) => (
          <input
            {...aria}
            ref={field}
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={200}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Labelled>
      <p class="buttons">
        <button type="submit" class="button">
          {text('playbookSave')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {text('cancel')}
        </button>
      </p>
      {problem && <NotSaved problem={problem} />}
    </form>
  );
}
