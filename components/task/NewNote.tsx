import { useRef } from 'preact/hooks';
import { text } from '@/browser/text';
import { entryChanges } from '@/playbook/entries';
import { path } from '@/playbook/field-path';
import type { Task } from '@/playbook/model';
import type { CustomerFields } from '../fields/customer-fields';
import { TextField } from '../fields/TextField';

interface NewNoteProps {
  /** The entry it is from its first letter on, so that closing the panel loses nothing of it. */
  readonly id: string;
  readonly task: Task;
  readonly fields: CustomerFields;
  /** It is on disk: the next one may be begun. */
  onDone(): void;
}

/** A note being written; it takes its place among the others when one says so. */
export function NewNote({ id, task, fields, onDone }: NewNoteProps) {
  const form = useRef<HTMLFormElement>(null);
  const ofTask: CustomerFields = {
    ...fields,
    // Without its task it would be nobody's.
    set: (changes) =>
      fields.set([...changes, ...entryChanges({ list: 'notes', id }, { task: task.id })]),
  };

  async function done() {
    const typed = form.current?.querySelector('textarea')?.value ?? '';
    if (typed.trim() === '') return;
    if (await ofTask.set([{ path: path.entry('notes', id, 'text'), value: typed }])) onDone();
  }

  return (
    <form
      ref={form}
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void done();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void done();
      }}
    >
      <TextField
        fields={ofTask}
        path={path.entry('notes', id, 'text')}
        label={text('taskNoteNew')}
        hint={text('taskNoteNewHint')}
        multiline
      />
      <button type="submit" class="button">
        {text('taskNoteAdd')}
      </button>
    </form>
  );
}
