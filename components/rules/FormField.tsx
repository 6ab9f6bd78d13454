import type { RuleFault } from '@/crm/adapter-schema';
import { Labelled } from '../fields/Labelled';
import { problemAt } from './fault-words';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Where in the rule it stands, and all that is wrong with the rule. */
  readonly place: string;
  readonly faults: readonly RuleFault[];
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  /** Words of a language, not of an address. */
  readonly isProse?: boolean;
  onChange(value: string): void;
}

export function TextInput({ place, faults, value, isProse, onChange, ...texts }: TextFieldProps) {
  return (
    <Labelled {...texts} problem={problemAt(faults, place)}>
      {(aria) => (
        <input
          {...aria}
          type="text"
          dir={isProse ? undefined : 'ltr'}
          autocomplete="off"
          spellcheck={isProse ?? false}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

interface LinesFieldProps extends FieldProps {
  readonly lines: readonly string[];
  onChange(lines: readonly string[]): void;
}

/** Several short texts, each on a line of its own; lines without anything do not count. */
export function LinesInput({ place, faults, lines, onChange, ...texts }: LinesFieldProps) {
  return (
    <Labelled {...texts} problem={problemAt(faults, place)}>
      {(aria) => (
        <textarea
          {...aria}
          rows={2}
          autocomplete="off"
          spellcheck={false}
          // Only what the user typed last: an empty line is the beginning of the next one.
          defaultValue={lines.join('\n')}
          onInput={({ currentTarget }) =>
            onChange(currentTarget.value.split('\n').filter((line) => line.trim() !== ''))
          }
        />
      )}
    </Labelled>
  );
}

interface ChoiceProps extends FieldProps {
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  onChange(value: string): void;
}

export function Choice({ place, faults, value, options, onChange, ...texts }: ChoiceProps) {
  return (
    <Labelled {...texts} problem={problemAt(faults, place)}>
      {(aria) => (
        <select
          {...aria}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface FlagProps {
  readonly label: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

export function Flag({ label, checked, onChange }: FlagProps) {
  return (
    <label class="flag">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
