import { text } from '@/browser/text';
import type { FieldPath } from '@/playbook/field-path';
import { momentAt, readMoment } from '@/playbook/moments';
import type { CustomerFields } from './customer-fields';
import { Labelled } from './Labelled';
import { type Read, savedText, useDraft } from './use-draft';

interface MomentFieldProps {
  readonly fields: CustomerFields;
  /** Of a field of kind moment. */
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

/** Day and time of day, in the time zone of who types it. */
export function MomentField({ fields, path, problem, ...texts }: MomentFieldProps) {
  const read: Read = (input) => {
    if (input.validity.badInput) return undefined;
    if (input.value === '') return null;
    return momentAt(input.value, Temporal.Now.timeZoneId());
  };
  const draft = useDraft(fields, path, read, { whole: true });

  return (
    <Labelled {...texts} problem={draft.wrong ? text('wrongDate') : problem}>
      {(aria) => (
        <input
          {...aria}
          type="datetime-local"
          min="2000-01-01T00:00"
          max="2100-12-31T23:59"
          value={draft.typed ?? asTyped(savedText(fields, path))}
          {...draft.on}
        />
      )}
    </Labelled>
  );
}

/** The same moment on the clock of who reads it. */
function asTyped(saved: string): string {
  const here = readMoment(saved)?.withTimeZone(Temporal.Now.timeZoneId());
  return here?.toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? '';
}
