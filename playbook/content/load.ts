import type { Playbook } from '../model';
import { closest } from './closest';
import { playbookIn } from './playbook-in';
import type { Texts } from './texts';

interface Loadable {
  readonly language: string;
  readonly texts: () => Promise<Texts>;
}

/** English first: it is what a reader of any other language gets. */
const languages: readonly [Loadable, ...Loadable[]] = [
  { language: 'en', texts: async () => (await import('./en')).en },
  { language: 'zh-CN', texts: async () => (await import('./zh-CN')).zhCN },
  { language: 'pt-BR', texts: async () => (await import('./pt-BR')).ptBR },
];

/** Languages nobody has: longer and accented, and the second one also read from right to left. */
const pseudoLanguages: readonly Loadable[] = ['qps-ploc', 'qps-plocm'].map((language) => ({
  language,
  texts: async () => (await import('./pseudo-texts')).pseudoTexts(language),
}));

const loaded = new Map<string, Promise<Playbook>>();

/**
 * The kickoff for a browser language, loading no other language. The same object each time, so that
 * views may compare it.
 */
export function loadPlaybook(language: string): Promise<Playbook> {
  const pseudo = pseudoLanguages.find((each) => each.language === language.toLowerCase());
  const chosen = pseudo ?? closest(language, languages);
  const playbook = loaded.get(chosen.language) ?? chosen.texts().then(playbookIn);
  loaded.set(chosen.language, playbook);
  // What did not come is asked for again.
  playbook.catch(() => loaded.delete(chosen.language));
  return playbook;
}
