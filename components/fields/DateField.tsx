import { text } from '@/browser/text';
import type { FieldPath } from '@/playbook/field-path';
import { isDate } from '@/playbook/moments';
import type { CustomerFields } from './customer-fields';
import { Labelled } from './Labelled';
import { type Read, savedText, useDraft } from './use-draft';

interface DateFieldProps {
  readonly fields: CustomerFields;
  /** Of a field of kind date. */
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

/** A day, by the browser's own calendar. */
export function DateField({ fields, path, problem, ...texts }: DateFieldProps) {
  const read: Read = (input) => {
    if (input.validity.badInput) return undefined;
    if (input.value === '') return null;
    return isDate(input.value) ? input.value : undefined;
  };
  const draft = useDraft(fields, path, read, { whole: true });

  return (
    <Labelled {...texts} problem={draft.wrong ? text('wrongDate') : problem}>
      {(aria) => (
        <input
          {...aria}
          type="date"
          min="2000-01-01"
          max="2100-12-31"
          value={draft.typed ?? savedText(fields, path)}
          {...draft.on}
        />
      )}
    </Labelled>
  );
}
