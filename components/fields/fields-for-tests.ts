import { fireEvent } from '@testing-library/preact';
import { type Checklist, type FieldChange, newChecklist, setFields } from '@/playbook/checklist';
import type { CustomerFields } from './customer-fields';

/**
 * Fields of a checklist that is kept in memory and saved at once: `fields()` gives what a component
 * is drawn with, `changes` what was set. Draw again after a change to see it.
 */
export function fieldsInMemory(
  start: readonly FieldChange[] = [],
  checklist: Checklist = newChecklist('c1', { id: 'kickoff', version: '1' }),
) {
  let moment = 0;
  const stamp = () => ({ at: String(++moment).padStart(16, '0'), by: 'here' });
  let current = setFields(checklist, start, stamp());
  const changes: FieldChange[] = [];

  return {
    changes,
    /** The same object's fields as they are now. */
    fields: (): CustomerFields => ({
      checklist: current,
      pending: {},
      async set(wanted) {
        changes.push(...wanted);
        current = setFields(current, wanted, stamp());
        return true;
      },
    }),
  };
}

/** What one types, in place of what was there. */
export function type(field: HTMLElement, value: string): void {
  fireEvent.input(field, { target: { value } });
}
