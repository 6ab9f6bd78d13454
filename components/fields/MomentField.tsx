import { text } from '@/browser/text';
import type { FieldPath } from '@/playbook/field-path';
import { isMoment, momentAt } from '@/playbook/moments';
import type { CustomerFields } from './customer-fields';
import { Labelled } from './Labelled';
import { savedText, useDraft } from './use-draft';

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
  const draft = useDraft(fields, path, (input) => {
    if (input.validity.badInput) return undefined;
    if (input.value === '') return null;
    return momentAt(input.value, Temporal.Now.timeZoneId());
  });

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
  if (!isMoment(saved)) return '';
  const here = Temporal.ZonedDateTime.from(saved).withTimeZone(Temporal.Now.timeZoneId());
  return here.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
