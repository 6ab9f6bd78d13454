import { pseudo } from '@/playbook/content/pseudo';
import type { Text, Texts } from './texts';

/**
 * The texts as a language nobody has would write them (ADR 0019): what is hard-coded, or cut off
 * where a translation is longer than English, is then seen. Placeholders stay.
 */
export function inPseudo(texts: Texts): Texts {
  const written = Object.entries<Text>(texts).map(([id, text]) => [id, writtenAnew(text)]);
  return Object.fromEntries(written) as Texts;
}

function writtenAnew(text: Text): Text {
  if (typeof text === 'string') return pseudo(text);
  const forms = Object.entries(text).map(([form, words]) => [form, pseudo(words)]);
  return Object.fromEntries(forms) as Text;
}
