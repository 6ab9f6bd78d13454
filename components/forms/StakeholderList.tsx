import { text } from '@/browser/text';
import { type Entry, entryText } from '@/playbook/entries';
import { path } from '@/playbook/field-path';
import { EntryList } from '../entries/EntryList';
import { ChoiceField } from '../fields/ChoiceField';
import type { CustomerFields } from '../fields/customer-fields';
import { TextField } from '../fields/TextField';

/** People at the customer's, with what they do and how much they decide. */
export function StakeholderList({ fields, label }: { fields: CustomerFields; label: string }) {
  const { checklist } = fields;
  const at = ({ id }: Entry, field: string) => path.entry('stakeholders', id, field);
  const influences = [
    { id: 'high', name: text('ssatInfluenceHigh') },
    { id: 'medium', name: text('ssatInfluenceMedium') },
    { id: 'low', name: text('ssatInfluenceLow') },
  ];
  const influenceOf = (entry: Entry) =>
    influences.find(({ id }) => id === entryText(checklist, entry, 'influence'))?.name;

  return (
    <EntryList
      fields={fields}
      list="stakeholders"
      label={label}
      addLabel={text('ssatAddStakeholder')}
      nameOf={(entry) => entryText(checklist, entry, 'name')}
      summaryOf={(entry) => (
        <>
          {entryText(checklist, entry, 'role') && (
            <bdi class="facts">{entryText(checklist, entry, 'role')}</bdi>
          )}
          {influenceOf(entry) && <span class="facts">{influenceOf(entry)}</span>}
        </>
      )}
      fieldsOf={(entry) => (
        <>
          <div class="pair">
            <TextField fields={fields} path={at(entry, 'name')} label={text('ssatName')} />
            <TextField fields={fields} path={at(entry, 'role')} label={text('ssatRole')} />
          </div>
          <ChoiceField
            fields={fields}
            path={at(entry, 'influence')}
            label={text('ssatInfluence')}
            options={influences}
          />
        </>
      )}
    />
  );
}
