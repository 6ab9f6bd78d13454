import { useState } from 'preact/hooks';
import { text } from '@/browser/text';
import { numberOf } from '@/playbook/checklist';
import type { Meter } from '@/playbook/exit';
import { path } from '@/playbook/field-path';
import type { CustomerFields } from '../fields/customer-fields';
import { NumberField } from '../fields/NumberField';
import { ExitMeter } from './ExitMeter';
import { activeUsersInWords } from './exit-words';

interface EnablementPartProps {
  readonly fields: CustomerFields;
  readonly meter: Meter;
}

/** Active users and their goal; asks for the seats where they decide it and are not known. */
export function EnablementPart({ fields, meter }: EnablementPartProps) {
  const seats = numberOf(fields.checklist, path.profile('seats'));
  // Once asked, it stays: the first digit is saved, and the second is still to come.
  const [asked, setAsked] = useState(seats === undefined);
  if (seats === undefined && !asked) setAsked(true);

  return (
    <div class="fields exit-part">
      <ExitMeter label={text('exitEnablement')} words={activeUsersInWords(meter)} meter={meter} />
      <p class="facts">{goalInWords(seats)}</p>
      <div class="pair">
        {/* What they are for stands in the goal. */}
        {asked && (
          <NumberField fields={fields} path={path.profile('seats')} label={text('profileSeats')} />
        )}
        <NumberField
          fields={fields}
          path={path.exit('activeUsers')}
          label={text('exitActiveUsers')}
        />
      </div>
    </div>
  );
}

function goalInWords(seats: number | undefined): string {
  if (seats === undefined) return text('exitGoalUnknown');
  if (seats >= 1_000) return text('exitGoalFixed');
  return text('exitGoalOfSeats', { seats, count: seats });
}
