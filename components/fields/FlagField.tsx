import type { ComponentChildren } from 'preact';
import type { FieldPath } from '@/playbook/field-path';
import { type CustomerFields, shownValue } from './customer-fields';

interface FlagFieldProps {
  readonly fields: CustomerFields;
  /** Of a field of kind flag. */
  readonly path: FieldPath;
  /** Stands beside the box, as its name. */
  readonly label: ComponentChildren;
}

/** Something that is so, or not. */
export function FlagField({ fields, path, label }: FlagFieldProps) {
  return (
    <label class="flag">
      <input
        type="checkbox"
        checked={shownValue(fields, path) === true}
        aria-busy={Object.hasOwn(fields.pending, path) || undefined}
        onChange={({ currentTarget }) =>
          void fields.set([{ path, value: currentTarget.checked || null }])
        }
      />
      <span>{label}</span>
    </label>
  );
}
