import { text } from '@/browser/text';
import { entryText } from '@/playbook/entries';
import { path } from '@/playbook/field-path';
import { EntryList } from '../entries/EntryList';
import type { CustomerFields } from '../fields/customer-fields';
import { TextField } from '../fields/TextField';

/** What the customer's people are to do with it. */
export function ScenarioList({ fields, label }: { fields: CustomerFields; label: string }) {
  return (
    <EntryList
      fields={fields}
      list="scenarios"
      label={label}
      addLabel={text('ssatAddScenario')}
      nameOf={(entry) => entryText(fields.checklist, entry, 'text')}
      fieldsOf={({ id }) => (
        <TextField
          fields={fields}
          path={path.entry('scenarios', id, 'text')}
          label={text('ssatScenario')}
        />
      )}
    />
  );
}
