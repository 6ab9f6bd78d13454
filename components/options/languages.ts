import { offeredLanguages } from '@/browser/text';
import { closest } from '@/playbook/content/closest';

export interface OfferedLanguage {
  /** BCP 47. */
  readonly id: string;
  /** In the language itself, so that one finds it whatever the page is in. */
  readonly name: string;
}

const names: Readonly<Record<(typeof offeredLanguages)[number], string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'pt-BR': 'Português (Brasil)',
};

/** In the order in which they are offered. */
export const offered: readonly OfferedLanguage[] = offeredLanguages.map((id) => ({
  id,
  name: names[id],
}));

/** What somebody gets who asks for a language (BCP 47). */
export function languageNamed(wanted: string): OfferedLanguage {
  const [first, ...others] = offered.map((each) => ({ ...each, language: each.id }));
  return closest(wanted, [first!, ...others]);
}
