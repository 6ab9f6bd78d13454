import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMoment } from '@/browser/format';
import { text } from '@/browser/text';
import { stampOf } from '@/playbook/checklist';
import { type Entry, newEntryId } from '@/playbook/entries';
import { path } from '@/playbook/field-path';
import type { Task } from '@/playbook/model';
import { stampMoment } from '@/playbook/stamp-time';
import type { CustomerFields } from '../fields/customer-fields';
import { TextField } from '../fields/TextField';
import { keepsFilled } from './keeps-filled';
import { NewNote } from './NewNote';
import { notesOf } from './notes-of';
import { Removed, useRemoval } from './removal';

interface TaskNotesProps {
  readonly task: Task;
  readonly fields: CustomerFields;
}

/** A task's notes, newest first, each to be edited where it stands. */
export function TaskNotes({ task, fields }: TaskNotesProps) {
  const [newId, setNewId] = useState(() => newEntryId(Date.now()));
  const removal = useRemoval(fields);
  const part = useRef<HTMLFieldSetElement>(null);
  const firstId = useRef(newId);
  useEffect(() => {
    // One goes on writing; but opening the details is not yet writing.
    if (newId !== firstId.current) part.current?.querySelector('textarea')?.focus();
  }, [newId]);
  const notes = notesOf(fields.checklist, task.id).filter(({ id }) => id !== newId);

  return (
    <fieldset ref={part} class="task-part">
      <legend>{text('taskNotes')}</legend>
      <NewNote
        key={newId}
        id={newId}
        task={task}
        fields={fields}
        onDone={() => setNewId(newEntryId(Date.now()))}
      />
      <Removed removal={removal} words={text('taskNoteRemoved')} />
      {notes.length > 0 && (
        <ul class="entries">
          {notes.map((note) => (
            <li key={note.id} class="entry">
              <TextField
                fields={keepsFilled(fields)}
                path={path.entry(note.list, note.id, 'text')}
                label={text('taskNoteOf', { time: madeOn(note, fields) })}
                multiline
              />
              <button
                type="button"
                class="quiet"
                aria-label={text('taskNoteRemoveOf', { time: madeOn(note, fields) })}
                onClick={() => removal.remove(note)}
              >
                {text('taskNoteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

/** When it was begun, which is when it was given to its task. */
function madeOn({ list, id }: Entry, { checklist }: CustomerFields): string {
  const stamp = stampOf(checklist, path.entry(list, id, 'task'))!;
  return formatMoment(stampMoment(stamp.at, Temporal.Now.timeZoneId()));
}
