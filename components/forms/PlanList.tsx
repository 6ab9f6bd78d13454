import { formatDate } from '@/browser/format';
import { text } from '@/browser/text';
import { entryText } from '@/playbook/entries';
import { path } from '@/playbook/field-path';
import { readDate } from '@/playbook/moments';
import { EntryList } from '../entries/EntryList';
import type { CustomerFields } from '../fields/customer-fields';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';

interface PlanListProps {
  readonly fields: CustomerFields;
  readonly list: 'awareness' | 'training';
  readonly label: string;
  readonly addLabel: string;
}

/** What is planned, and for when. */
export function PlanList({ fields, list, label, addLabel }: PlanListProps) {
  return (
    <EntryList
      fields={fields}
      list={list}
      label={label}
      addLabel={addLabel}
      nameOf={(entry) => entryText(fields.checklist, entry, 'text')}
      summaryOf={(entry) => {
        const date = readDate(entryText(fields.checklist, entry, 'date'));
        return date && <span class="facts">{formatDate(date)}</span>;
      }}
      fieldsOf={({ id }) => (
        <>
          <TextField fields={fields} path={path.entry(list, id, 'text')} label={text('ssatPlan')} />
          <DateField
            fields={fields}
            path={path.entry(list, id, 'date')}
            label={text('ssatPlanDate')}
          />
        </>
      )}
    />
  );
}
