import { pseudo } from '@/playbook/content/pseudo';
import type { Text } from './texts';

/**
 * The texts as a language nobody has would write them (ADR 0019): what is hard-coded, or cut off
 * where a translation is longer than English, is then seen. Placeholders stay.
 */
export function inPseudo<Id extends string>(
  texts: Readonly<Record<Id, Text>>,
): Readonly<Record<Id, Text>> {
  const written = Object.entries<Text>(texts).map(([id, text]) => [id, writtenAnew(text)]);
  return Object.fromEntries(written) as Record<Id, Text>;
}

function writtenAnew(text: Text): Text {
  if (typeof text === 'string') return pseudo(text);
  const forms = Object.entries(text).map(([form, words]) => [form, pseudo(words)]);
  return Object.fromEntries(forms) as Text;
}
