import { text } from '@/browser/text';
import type { FieldPath } from '@/playbook/field-path';
import type { Named } from '@/playbook/model';
import { type CustomerFields, shownValue } from './customer-fields';
import { Labelled } from './Labelled';

interface ChoiceFieldProps {
  readonly fields: CustomerFields;
  /** Of a field of kind choice. */
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly Named[];
}

/** One of several, or not known yet. */
export function ChoiceField({ fields, path, options, ...texts }: ChoiceFieldProps) {
  return (
    <Labelled {...texts}>
      {(aria) => (
        <select
          {...aria}
          value={String(shownValue(fields, path) ?? '')}
          onChange={({ currentTarget }) =>
            void fields.set([{ path, value: currentTarget.value || null }])
          }
        >
          <option value="">{text('notKnown')}</option>
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
