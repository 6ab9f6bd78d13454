import { text } from '@/browser/text';
import type { FieldPath } from '@/playbook/field-path';
import { type CustomerFields, shownValue } from './customer-fields';
import { Labelled } from './Labelled';

interface YesNoFieldProps {
  readonly fields: CustomerFields;
  /** Of a field of kind flag. */
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string | undefined;
}

const values = { '': null, yes: true, no: false } as const;

/** Yes, no, or not known yet. */
export function YesNoField({ fields, path, ...texts }: YesNoFieldProps) {
  const shown = shownValue(fields, path);

  return (
    <Labelled {...texts}>
      {(aria) => (
        <select
          {...aria}
          value={shown === undefined ? '' : shown ? 'yes' : 'no'}
          onChange={({ currentTarget }) => {
            const value = values[currentTarget.value as keyof typeof values];
            void fields.set([{ path, value }]);
          }}
        >
          <option value="">{text('notKnown')}</option>
          <option value="yes">{text('yes')}</option>
          <option value="no">{text('no')}</option>
        </select>
      )}
    </Labelled>
  );
}
