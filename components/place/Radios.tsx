import { useId } from 'preact/hooks';

interface RadiosProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  onChange(id: Id): void;
}

/** One of a few, all of them in sight. */
export function Radios<Id extends string>({ label, value, options, onChange }: RadiosProps<Id>) {
  const name = useId();

  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id} class="flag">
          <input
            type="radio"
            name={name}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
