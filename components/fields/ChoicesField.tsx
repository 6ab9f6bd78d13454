import type { FieldPath } from '@/playbook/field-path';
import type { Named } from '@/playbook/model';
import { type CustomerFields, shownValue } from './customer-fields';

interface ChoicesFieldProps {
  readonly fields: CustomerFields;
  /** Of a field of kind choices. */
  readonly path: FieldPath;
  readonly label: string;
  readonly options: readonly Named[];
}

/** Any number of several; none is the same as not known yet. */
export function ChoicesField({ fields, path, label, options }: ChoicesFieldProps) {
  const shown = shownValue(fields, path);
  const chosen: readonly string[] = Array.isArray(shown) ? shown : [];
  const chosenWith = (id: string, wanted: boolean) =>
    options.map((each) => each.id).filter((each) => (each === id ? wanted : chosen.includes(each)));

  return (
    <fieldset class="field choices">
      <legend>{label}</legend>
      {options.map(({ id, name }) => (
        <label key={id} class="flag">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) =>
              void fields.set([{ path, value: chosenWith(id, currentTarget.checked) }])
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
