import { text } from '@/browser/text';
import type { Entry } from '@/playbook/entries';
import { path } from '@/playbook/field-path';
import type { Playbook } from '@/playbook/model';
import { ChoiceField } from '../fields/ChoiceField';
import { ChoicesField } from '../fields/ChoicesField';
import { type CustomerFields, shownValue } from '../fields/customer-fields';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';

interface GapFieldsProps {
  readonly fields: CustomerFields;
  readonly playbook: Pick<Playbook, 'services'>;
  readonly gap: Entry;
  readonly topicHint?: string;
}

/** What is to be known of a knowledge gap; the topic first, the many services folded, and last. */
export function GapFields({ fields, playbook, gap, topicHint }: GapFieldsProps) {
  const at = (field: string) => path.entry('gaps', gap.id, field);
  const services = shownValue(fields, at('services'));
  const chosen = playbook.services.filter(
    ({ id }) => Array.isArray(services) && services.includes(id),
  );

  return (
    <>
      <TextField fields={fields} path={at('topic')} label={text('gapTopic')} hint={topicHint} />
      <div class="pair">
        <ChoiceField
          fields={fields}
          path={at('expert')}
          label={text('gapExpert')}
          options={[
            { id: 'sme', name: text('gapSme') },
            { id: 'bvd', name: text('gapBvd') },
          ]}
        />
        <DateField fields={fields} path={at('followUp')} label={text('gapFollowUp')} />
      </div>
      <details>
        <summary class="guidance-summary">
          {text('gapServices')}
          {chosen.length > 0 && (
            <span class="facts"> · {chosen.map(({ name }) => name).join(' · ')}</span>
          )}
        </summary>
        <ChoicesField
          fields={fields}
          path={at('services')}
          label={text('gapServices')}
          options={playbook.services}
        />
      </details>
    </>
  );
}
