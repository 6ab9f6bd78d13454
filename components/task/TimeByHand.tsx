import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { entryChanges } from '@/playbook/entries';
import { listFields, mayHold } from '@/playbook/fields';
import type { Task } from '@/playbook/model';
import { useNewEntry } from '../entries/use-new-entry';
import type { CustomerFields } from '../fields/customer-fields';
import { Labelled } from '../fields/Labelled';

const { minutes } = listFields.times;

/** Time that no clock has measured. */
export function TimeByHand({ task, fields }: { task: Task; fields: CustomerFields }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [entry, next] = useNewEntry('times');

  async function add() {
    const value = Number(typed);
    setWrong(!mayHold(minutes, value));
    if (!mayHold(minutes, value)) return;
    if (!(await fields.set(entryChanges(entry, { task: task.id, minutes: value })))) return;
    setTyped('');
    next();
  }

  return (
    <form
      class="beside"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Labelled
        label={text('taskTimeByHand')}
        problem={wrong ? text('taskTimeTooShort') : undefined}
      >
        {(aria) => (
          <input
            {...aria}
            type="number"
            inputMode="numeric"
            min={1}
            step={1}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Labelled>
      <button type="submit" class="button">
        {text('taskTimeAdd')}
      </button>
    </form>
  );
}
