import { formatNumber } from '@/browser/format';
import { text } from '@/browser/text';
import type { FieldPath } from '@/playbook/field-path';
import { kindOf, mayHold } from '@/playbook/fields';
import type { CustomerFields } from './customer-fields';
import { Labelled } from './Labelled';
import { type Read, savedText, useDraft } from './use-draft';

interface NumberFieldProps {
  readonly fields: CustomerFields;
  /** Of a field of kind number. */
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A whole number within its bounds; anything else is said, and not saved. */
export function NumberField({ fields, path, ...texts }: NumberFieldProps) {
  const kind = kindOf(path);
  if (kind?.kind !== 'number') throw new Error(`${path} holds no number`);
  const read: Read = (input) => {
    // 'seats' is no number to the browser, and empty to us if we did not ask.
    if (input.validity.badInput) return undefined;
    if (input.value.trim() === '') return null;
    const number = Number(input.value);
    return mayHold(kind, number) ? number : undefined;
  };
  const draft = useDraft(fields, path, read, { whole: true });
  const bounds = { min: formatNumber(kind.min), max: formatNumber(kind.max) };

  return (
    <Labelled {...texts} problem={draft.wrong ? text('wrongNumber', bounds) : undefined}>
      {(aria) => (
        <input
          {...aria}
          type="number"
          inputMode="numeric"
          min={kind.min}
          max={kind.max}
          step={1}
          value={draft.typed ?? savedText(fields, path)}
          {...draft.on}
        />
      )}
    </Labelled>
  );
}
