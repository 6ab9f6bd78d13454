import { formatList } from '@/browser/format';
import { text } from '@/browser/text';
import type { Work } from '@/playbook/progress';

/** 'Complete initial customer outreach (3616)', 'DIBS: Date and Intent'. */
export function workInWords(work: Work): string {
  if (work.kind === 'task') return text('goOnTask', { task: work.task.name, id: work.task.id });
  return text('goOnForm', { form: work.form.name, fields: formatList(fieldsLeft(work)) });
}

/** What a form still wants, by name. */
export function fieldsLeft({ missing }: Extract<Work, { kind: 'form' }>): string[] {
  return missing.map(({ name }) => name || text('goOnMark'));
}
