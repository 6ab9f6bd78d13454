import { closest } from '@/playbook/content/closest';
import type { LaterTexts, Text, TextId, Texts } from './texts/texts';

export type { TextId };

type Values = Readonly<Record<string, string | number>>;

interface Language {
  /** BCP 47. */
  readonly language: string;
  /** Of a pseudo-language: what it counts like, writes dates like and is read aloud as. */
  readonly madeFrom?: string;
  readonly isRightToLeft?: boolean;
  load(): Promise<Texts>;
}

/** Languages that one can choose, in the order in which they are offered. */
export const offeredLanguages = ['en', 'zh-CN', 'pt-BR'] as const;

const pseudo: Omit<Language, 'language'> = {
  madeFrom: 'en',
  async load() {
    const [{ inPseudo }, { english }] = await Promise.all([
      import('./texts/pseudo'),
      import('./texts/en'),
    ]);
    return inPseudo(english);
  },
};

/** English first: it is what a reader of any other language gets. */
const languages: readonly [Language, ...Language[]] = [
  { language: 'en', load: async () => (await import('./texts/en')).english },
  { language: 'zh-CN', load: async () => (await import('./texts/zh-CN')).chinese },
  { language: 'pt-BR', load: async () => (await import('./texts/pt-BR')).portuguese },
  { language: 'qps-ploc', ...pseudo },
  { language: 'qps-plocm', ...pseudo, isRightToLeft: true },
];

/** Nothing is said before `speak` has been answered: views wait for it, and the background too. */
let spoken = inLanguage(languages[0], {}, 'en');
let asked = 0;
let lastWanted = 'en';
let isLaterWanted = false;

/**
 * From now on every text is in the language closest to the wanted one (BCP 47). Rejects where it
 * cannot be loaded, and then all stays as it was. Who asks last is answered last.
 */
export async function speak(wanted: string): Promise<void> {
  asked += 1;
  const turn = asked;
  lastWanted = wanted;
  const chosen = closest(wanted, languages);
  const [first, later] = await Promise.all([chosen.load(), isLaterWanted && loadLater(chosen)]);
  const texts = { ...first, ...(later || {}) };
  if (turn === asked) spoken = inLanguage(chosen, texts, formatsFor(chosen, wanted));
}

/**
 * For a part that comes later: from now on its texts are there too, in every language spoken. Rejects
 * as `speak` does.
 */
export function speakLater(): Promise<void> {
  isLaterWanted = true;
  return speak(lastWanted);
}

async function loadLater({ language }: Language): Promise<LaterTexts> {
  return (await import('./texts/later')).laterTexts(language);
}

/** The language spoken now. */
export function language(): string {
  return spoken.language;
}

/** How dates, numbers and lists are written now: as in the user's own region, where it speaks so. */
export function formats(): string {
  return spoken.formats;
}

/** What the document's language is to a screen reader. */
export function readAloudAs(): string {
  return spoken.readAloudAs;
}

export function isRightToLeft(): boolean {
  return spoken.isRightToLeft;
}

/** A text of the interface, with its values put in; texts with forms go by the value `count`. */
export function text(id: TextId, values: Values = {}): string {
  const found = spoken.texts[id] ?? id;
  const form =
    typeof found === 'string'
      ? found
      : (found[spoken.plural.select(Number(values.count))] ?? found.other);
  return form.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === 'number' ? spoken.numbers.format(value) : value;
  });
}

function inLanguage(chosen: Language, texts: Partial<Texts & LaterTexts>, formats: string) {
  const readAloudAs = chosen.madeFrom ?? chosen.language;
  return {
    language: chosen.language,
    readAloudAs,
    isRightToLeft: chosen.isRightToLeft ?? false,
    texts: texts as Readonly<Partial<Record<TextId, Text>>>,
    formats,
    // Forms are as the texts have them; 'pt-PT' counts otherwise than 'pt-BR'.
    plural: new Intl.PluralRules(readAloudAs),
    numbers: new Intl.NumberFormat(formats),
  };
}

/** 20/11/2026 for somebody whose browser speaks 'en-GB'; but no traditional Chinese among simplified. */
function formatsFor({ language, madeFrom }: Language, wanted: string): string {
  if (madeFrom) return madeFrom;
  return scriptOf(wanted) === scriptOf(language) ? wanted : language;
}

/** Language and script, such as 'zh-Hant' for 'zh-TW'; '' for what is no language. */
function scriptOf(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
