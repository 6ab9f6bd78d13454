import type { Checklist, FieldChange, FieldValue } from '@/playbook/checklist';
import { valueAt } from '@/playbook/checklist';
import type { FieldPath } from '@/playbook/field-path';

/** What a form needs to show and set fields of one customer's kickoff. */
export interface CustomerFields {
  /** As it is on disk. */
  readonly checklist: Checklist;
  /** Wishes on their way to the disk. */
  readonly pending: Readonly<Record<FieldPath, FieldValue | null>>;
  /** All at once or none; true when they are on disk. Failure is said at the view's top. */
  set(changes: readonly FieldChange[]): Promise<boolean>;
}

/** The wish where there is one, else what is on disk; undefined where the field is empty. */
export function shownValue(
  { checklist, pending }: CustomerFields,
  path: FieldPath,
): FieldValue | undefined {
  if (Object.hasOwn(pending, path)) return pending[path] ?? undefined;
  return valueAt(checklist, path);
}
