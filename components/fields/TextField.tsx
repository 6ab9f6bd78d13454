import type { FieldPath } from '@/playbook/field-path';
import { kindOf } from '@/playbook/fields';
import type { CustomerFields } from './customer-fields';
import { Labelled } from './Labelled';
import { savedText, useDraft } from './use-draft';

interface TextFieldProps {
  readonly fields: CustomerFields;
  /** Of a field of kind text. */
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** Several lines, growing with what is in it. */
  readonly multiline?: boolean;
  readonly type?: 'text' | 'email';
}

/** Words, saved while typing. */
export function TextField({ fields, path, type = 'text', multiline, ...texts }: TextFieldProps) {
  const draft = useDraft(fields, path, ({ value }) => value || null);
  const value = draft.typed ?? savedText(fields, path);
  const kind = kindOf(path);
  const maxLength = kind?.kind === 'text' ? kind.max : undefined;

  return (
    <Labelled {...texts}>
      {(aria) =>
        multiline ? (
          <textarea {...aria} rows={2} maxLength={maxLength} value={value} {...draft.on} />
        ) : (
          // 'email' would take blanks away while typing; the keyboard is what one wants of it.
          <input
            {...aria}
            type="text"
            inputMode={type === 'email' ? 'email' : undefined}
            autocomplete="off"
            maxLength={maxLength}
            value={value}
            {...draft.on}
          />
        )
      }
    </Labelled>
  );
}
