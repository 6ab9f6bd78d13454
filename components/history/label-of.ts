import { type TextId, text } from '@/browser/text';
import type { Checklist } from '@/playbook/checklist';
import { type Entry, entryText } from '@/playbook/entries';
import { type FieldPath, type ListId, partsOf } from '@/playbook/field-path';
import type { Outcome, Playbook } from '@/playbook/model';
import { profileLabels } from '../profile/profile-labels';
import { entryFields, exitFields, formFields, lists, taskFields } from './field-labels';

/**
 * What a field is called, in words: 'QuickLeads (983): Status'. The path itself for what neither the
 * playbook nor this version knows. Entries of lists go by the name they have now, and by their task.
 */
export function labelOf(field: FieldPath, playbook: Playbook, checklist: Checklist): string {
  const [room, first = '', second = '', third = ''] = partsOf(field);
  switch (room) {
    case 'profile':
      return named(profileLabels, first) ?? field;
    case 'exit':
      return named(exitFields, first) ?? field;
    case 'task':
      return text('historyTask', {
        task: taskName(first, playbook),
        id: first,
        field: named(taskFields, second) ?? second,
      });
    case 'step':
      return text('historyWentOn', { step: stepTitle(first, playbook) });
    case 'form':
      return text('historyForm', {
        form: formName(first, playbook),
        field: formField(second, first, playbook),
      });
    case 'input':
      return text('historyInput', { text: outcomeText(first, playbook.inputs) });
    case 'output':
      return text('historyOutput', { text: outcomeText(first, playbook.outputs) });
    case 'entry':
      return entryLabel(first as ListId, second, third, playbook, checklist);
    default:
      return field;
  }
}

function entryLabel(
  list: ListId,
  id: string,
  field: string,
  playbook: Playbook,
  checklist: Checklist,
): string {
  const entry = { list, id };
  const name = nameOf(entry, checklist);
  const words = { list: named(lists, list) ?? list, field: named(entryFields, field) ?? field };
  const label = name ? text('historyNamedEntry', { ...words, name }) : text('historyEntry', words);
  const task = entryText(checklist, entry, 'task');
  return task
    ? text('historyTask', { task: taskName(task, playbook), id: task, field: label })
    : label;
}

/** Characters: enough of a note to know it again. */
const longest = 40;

function nameOf(entry: Entry, checklist: Checklist): string {
  const texts = ['topic', 'name', 'text'].map((field) => entryText(checklist, entry, field).trim());
  const letters = [...(texts.find(Boolean) ?? '')];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
}

function taskName(id: string, { steps }: Playbook): string {
  return steps.flatMap(({ tasks }) => tasks).find((task) => task.id === id)?.name ?? id;
}

function stepTitle(id: string, { steps }: Playbook): string {
  return steps.find((step) => step.id === id)?.title ?? id;
}

function formName(id: string, playbook: Playbook): string {
  return formIn(id, playbook)?.name ?? id;
}

function formField(id: string, form: string, playbook: Playbook): string {
  const field = formIn(form, playbook)?.fields.find((each) => each.id === id);
  return field?.name ?? named(formFields, id) ?? id;
}

function formIn(id: string, { steps }: Playbook) {
  return steps.find(({ form }) => form?.id === id)?.form;
}

function outcomeText(id: string, outcomes: readonly Outcome[]): string {
  return outcomes.find((outcome) => outcome.id === id)?.text ?? id;
}

function named(labels: Readonly<Record<string, TextId>>, id: string): string | undefined {
  return Object.hasOwn(labels, id) ? text(labels[id]!) : undefined;
}
