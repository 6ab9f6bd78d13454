import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  formats,
  isRightToLeft,
  language,
  offeredLanguages,
  readAloudAs,
  speak,
  speakLater,
  type TextId,
  text,
} from './text';
import { english } from './texts/en';
import { laterEnglish } from './texts/en/later';
import { inPseudo } from './texts/pseudo';
import { portuguese } from './texts/pt-BR';
import { laterPortuguese } from './texts/pt-BR/later';
import type { LaterTexts, Text, Texts } from './texts/texts';
import { chinese } from './texts/zh-CN';
import { laterChinese } from './texts/zh-CN/later';

/** Those that come later too. */
const allEnglish = { ...english, ...laterEnglish };
const languages: readonly (readonly [string, Texts & LaterTexts])[] = [
  ['en', allEnglish],
  ['zh-CN', { ...chinese, ...laterChinese }],
  ['pt-BR', { ...portuguese, ...laterPortuguese }],
  ['qps-ploc', inPseudo(allEnglish)],
];

test('no text is there twice', () => {
  expect(Object.keys(english).filter((id) => id in laterEnglish)).toEqual([]);
});

const formsOf = (found: Text) => (typeof found === 'string' ? { other: found } : found);
const placeholders = (form: string) =>
  [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

test('the languages one can choose have all been thought of here', () => {
  expect(offeredLanguages).toEqual(
    languages.map(([tag]) => tag).filter((tag) => !tag.startsWith('qps')),
  );
});

describe.each(languages)('in %s', (tag, texts) => {
  beforeAll(() => speak(tag));

  test('every text says something, without stray spaces', () => {
    const wrong = Object.entries(texts).filter(([, found]) =>
      Object.values(formsOf(found)).some(
        (form) => !/^\S(?:.*\S)?$/s.test(form) || / {2}/.test(form),
      ),
    );

    expect(wrong).toEqual([]);
  });

  test('every text has the values that English has; a form may do without one', () => {
    const wrong = Object.entries(texts).filter(([id, found]) => {
      const { other, ...forms } = formsOf(found) as Readonly<Record<string, string>>;
      const wanted = placeholders(formsOf(allEnglish[id as TextId]).other);
      const inForms = Object.values(forms).flatMap(placeholders);
      return (
        String(placeholders(other!)) !== String(wanted) ||
        inForms.some((name) => !wanted.includes(name))
      );
    });

    expect(wrong).toEqual([]);
  });

  test('a text with forms has those that the language counts by, and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(readAloudAs()).resolvedOptions();
    const wrong = Object.entries<Text>(texts).filter(
      ([id, found]) =>
        typeof found === 'object' &&
        !isLeftInEnglish(id, found) &&
        String(Object.keys(found).sort()) !== String([...pluralCategories].sort()),
    );

    expect(wrong).toEqual([]);
  });

  test('every text has every value put in', () => {
    for (const [id, found] of Object.entries(texts)) {
      const names = placeholders(formsOf(found).other);
      const values = Object.fromEntries(names.map((name) => [name, `«${name}»`]));
      const written = text(id as TextId, values);

      expect(written).not.toMatch(/[{}]/);
      for (const name of names) expect(written).toContain(`«${name}»`);
    }
  });

  /** Areas of which there is no translation yet are English word for word. */
  function isLeftInEnglish(id: string, found: Text): boolean {
    return tag !== 'en' && found === allEnglish[id as TextId];
  }
});

describe('speaking', () => {
  afterEach(() => speak('en'));

  test.each([
    ['zh-CN', 'zh-CN', '接下来'],
    ['zh-Hans-SG', 'zh-CN', '接下来'],
    ['zh-TW', 'zh-CN', '接下来'],
    ['pt-BR', 'pt-BR', 'A seguir'],
    ['pt-PT', 'pt-BR', 'A seguir'],
    ['en-GB', 'en', 'Next'],
    ['fr', 'en', 'Next'],
    ['', 'en', 'Next'],
    ['__proto__', 'en', 'Next'],
    ['qps-ploc', 'qps-ploc', '⟦ÑÑééẋţ⟧'],
    ['qps-plocm', 'qps-plocm', '⟦ÑÑééẋţ⟧'],
  ])('for somebody who wants %j is in %s', async (wanted, expected, next) => {
    await speak(wanted);

    expect(language()).toBe(expected);
    expect(text('next')).toBe(next);
  });

  test('is in the language asked for last, whichever is loaded first', async () => {
    await Promise.all([speak('zh-CN'), speak('pt-BR'), speak('en')]);

    expect(text('next')).toBe('Next');
  });

  test.each([
    ['en-GB', 'en-GB'],
    ['pt-PT', 'pt-PT'],
    ['zh-Hans-SG', 'zh-Hans-SG'],
    ['zh-TW', 'zh-CN'],
    ['fr', 'en'],
    ['not a language', 'en'],
    ['qps-ploc', 'en'],
  ])('for %s, dates and numbers are written as in %s', async (wanted, expected) => {
    await speak(wanted);

    expect(formats()).toBe(expected);
  });

  test('goes from right to left in one pseudo-language alone', async () => {
    const found = [];
    for (const tag of [...offeredLanguages, 'qps-ploc', 'qps-plocm']) {
      await speak(tag);
      found.push([tag, readAloudAs(), isRightToLeft()]);
    }

    expect(found).toEqual([
      ['en', 'en', false],
      ['zh-CN', 'zh-CN', false],
      ['pt-BR', 'pt-BR', false],
      ['qps-ploc', 'en', false],
      ['qps-plocm', 'en', true],
    ]);
  });
});

describe('texts that come later', () => {
  afterEach(() => speak('en'));

  test.each([
    ['en', 'Turn off'],
    ['zh-TW', '停用'],
    ['pt-PT', 'Desativar'],
    ['qps-ploc', '⟦Ţûûřññ ööƒƒ⟧'],
  ])('are there in %s too, once they were asked for', async (wanted, words) => {
    await speak(wanted);
    await speakLater();

    expect(text('rulesTurnOff')).toBe(words);
    await speak('en');
    expect(text('rulesTurnOff')).toBe('Turn off');
  });

  test('are not loaded before', async () => {
    vi.resetModules();
    const fresh = await import('./text');
    await fresh.speak('pt-BR');
    expect(fresh.text('rulesTurnOff')).toBe('rulesTurnOff');
    await fresh.speakLater();
    expect(fresh.text('rulesTurnOff')).toBe('Desativar');
  });
});

describe('a count', () => {
  afterEach(() => speak('en'));

  test.each([
    ['en', 0, '0 seats'],
    ['en', 1, '1 seat'],
    ['en', 2, '2 seats'],
    ['zh-CN', 1, '1 个席位'],
    ['pt-BR', 1, '1 licença'],
    ['pt-PT', 2, '2 licenças'],
    ['pt-BR', 1_000_000, '1.000.000 de licenças'],
    ['qps-ploc', 1, '⟦1 ššééááţ⟧'],
  ])('in %s of %d takes its own form', async (tag, count, expected) => {
    await speak(tag);

    expect(text('profileSeatsKnown', { count })).toBe(expected);
  });
});

describe('a value', () => {
  afterEach(() => speak('en'));

  test('is put in as it is', () => {
    expect(text('wentOn', { reason: '$& {reason} <b>' })).toBe('Continued anyway: $& {reason} <b>');
  });

  test('that is a number is written as the language does', async () => {
    await speak('pt-BR');

    expect(text('stepNumber', { number: 1_234.5 })).toBe('Etapa 1.234,5');
    expect(text('taskId', { id: '3616' })).toBe('Tarefa 3616');
  });

  test('that is missing leaves its place in sight', () => {
    expect(text('taskId')).toBe('Task {id}');
  });
});
