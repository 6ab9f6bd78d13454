import { english } from './texts';

export type TextId = keyof typeof english;

type Values = Readonly<Record<string, string | number>>;
type Text = string | { readonly one: string; readonly other: string };

// The other languages and the choice between them come with the options.
const language = 'en';
const texts: Readonly<Record<TextId, Text>> = english;
const plural = new Intl.PluralRules(language);

/** A text of the interface, with its values put in; texts with forms go by the value `count`. */
export function text(id: TextId, values: Values = {}): string {
  const found = texts[id];
  const form =
    typeof found === 'string'
      ? found
      : plural.select(Number(values.count)) === 'one'
        ? found.one
        : found.other;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
