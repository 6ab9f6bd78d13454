import type { Checklist } from '@/playbook/checklist';
import { type Entry, entriesOf, entryText } from '@/playbook/entries';
import type { TaskId } from '@/playbook/model';

/** A task's notes, newest first; one in which nothing has been written is none. */
export function notesOf(checklist: Checklist, task: TaskId): readonly Entry[] {
  return entriesOf(checklist, 'notes')
    .filter((note) => entryText(checklist, note, 'task') === task)
    .filter((note) => entryText(checklist, note, 'text').trim() !== '')
    .reverse();
}
