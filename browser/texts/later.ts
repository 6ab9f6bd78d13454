import type { LaterTexts } from './texts';

/** Texts that no view's first sight has, in one of the languages of `text.ts`: `speakLater`. */
export async function laterTexts(language: string): Promise<LaterTexts> {
  switch (language) {
    case 'zh-CN':
      return (await import('./zh-CN/later')).laterChinese;
    case 'pt-BR':
      return (await import('./pt-BR/later')).laterPortuguese;
    case 'en':
      return (await import('./en/later')).laterEnglish;
    default: {
      const [{ inPseudo }, { laterEnglish }] = await Promise.all([
        import('./pseudo'),
        import('./en/later'),
      ]);
      return inPseudo(laterEnglish);
    }
  }
}
