import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { type Entry, entryChanges, newEntryId } from '@/playbook/entries';
import { listFields, mayHold } from '@/playbook/fields';
import type { Task } from '@/playbook/model';
import type { CustomerFields } from '../fields/customer-fields';
import { Labelled } from '../fields/Labelled';

const { minutes } = listFields.times;
const newTime = (): Entry => ({ list: 'times', id: newEntryId(Date.now()) });

/** Time that no clock has measured. */
export function TimeByHand({ task, fields }: { task: Task; fields: CustomerFields }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  // Kept until it is saved: what was refused is tried again, and not added a second time.
  const [entry, setEntry] = useState(newTime);

  async function add() {
    const value = Number(typed);
    setWrong(!mayHold(minutes, value));
    if (!mayHold(minutes, value)) return;
    if (!(await fields.set(entryChanges(entry, { task: task.id, minutes: value })))) return;
    setTyped('');
    setEntry(newTime);
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
