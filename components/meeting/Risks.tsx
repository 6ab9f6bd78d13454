import { text } from '@/browser/text';
import { type Entry, entriesOf, entryText } from '@/playbook/entries';
import { path } from '@/playbook/field-path';
import type { Playbook } from '@/playbook/model';
import { EntryList } from '../entries/EntryList';
import { ChoiceField } from '../fields/ChoiceField';
import { ChoicesField } from '../fields/ChoicesField';
import type { CustomerFields } from '../fields/customer-fields';
import { TextField } from '../fields/TextField';

interface RisksProps {
  readonly fields: CustomerFields;
  readonly playbook: Pick<Playbook, 'riskKinds' | 'riskReasons'>;
}

/** What stands in the project's way: of which kind, and why a partner could help. */
export function Risks({ fields, playbook }: RisksProps) {
  const { checklist } = fields;
  const count = entriesOf(checklist, 'risks').length;
  const at = ({ id }: Entry, field: string) => path.entry('risks', id, field);
  const kindOf = (risk: Entry) =>
    playbook.riskKinds.find(({ id }) => id === entryText(checklist, risk, 'kind'))?.name ?? '';
  const wordsOf = (risk: Entry) => entryText(checklist, risk, 'text').trim();

  return (
    <details class="meeting-part">
      <summary class="guidance-summary">{text('risks', { count })}</summary>
      <EntryList
        fields={fields}
        list="risks"
        label={text('risks', { count })}
        addLabel={text('riskAdd')}
        nameOf={(risk) => kindOf(risk) || wordsOf(risk)}
        summaryOf={(risk) =>
          kindOf(risk) && wordsOf(risk) && <bdi class="facts one-line">{wordsOf(risk)}</bdi>
        }
        fieldsOf={(risk) => (
          <>
            <ChoiceField
              fields={fields}
              path={at(risk, 'kind')}
              label={text('riskKind')}
              options={playbook.riskKinds}
            />
            <TextField fields={fields} path={at(risk, 'text')} label={text('riskText')} multiline />
            <ChoicesField
              fields={fields}
              path={at(risk, 'reasons')}
              label={text('riskReasons')}
              options={playbook.riskReasons}
            />
          </>
        )}
      />
    </details>
  );
}
