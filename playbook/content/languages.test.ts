import { describe, expect, test } from 'vitest';
import { en } from './en';
import { builtInPlaybook } from './index';
import { pseudoTexts } from './pseudo-texts';
import { ptBR } from './pt-BR';
import type { Texts } from './texts';
import { textsIn } from './texts-for-tests';
import { zhCN } from './zh-CN';

const languages = [en, zhCN, ptBR];
const translated = [zhCN, ptBR];

describe.each([...languages, pseudoTexts('qps-ploc')])('texts in $language', (texts) => {
  test('are all there, without blanks at their ends', () => {
    const blank = textsIn(texts).filter(({ text }) => !/^\S(.*\S)?$/.test(String(text)));

    expect(blank).toEqual([]);
  });

  test('say nothing twice', () => {
    const found = textsIn(texts);
    const twice = found.filter(
      ({ text }, index) => found.findIndex((other) => other.text === text) !== index,
    );

    // The task is named like what it uses.
    expect(twice).toEqual([{ path: 'tasks.983', text: texts.links.quickleads }]);
  });
});

describe.each(languages)('texts in $language', (texts) => {
  const playbook = builtInPlaybook(texts.language);

  test('leave none out of the playbook', () => {
    const shown = new Set(textsIn(playbook).map(({ text }) => text));

    expect(textsIn(texts).filter(({ text }) => !shown.has(text))).toEqual([]);
  });

  test('are sentences where they are to be read, and names end without a stop', () => {
    const { steps, inputs, outputs, nextSteps } = playbook;
    const sentences = [
      ...playbook.notes,
      ...steps.map(({ purpose }) => purpose),
      ...steps.flatMap(({ form }) => form?.fields.map(({ hint }) => hint) ?? []),
      ...steps.flatMap(({ guidance }) => guidance.flatMap(({ points }) => points)),
      ...[...inputs, ...outputs].flatMap(({ text, points }) => [text, ...points]),
      ...nextSteps.map(({ text }) => text),
    ];
    const others = textsIn(texts).filter(({ text }) => !sentences.includes(String(text)));

    expect(sentences.filter((text) => !/[.:。：]$/.test(text))).toEqual([]);
    expect(others.filter(({ text }) => /[.:。：]$/.test(String(text)))).toEqual([]);
  });
});

test('a text that is missing is a compile error', () => {
  const tasksButOne: Omit<Texts['tasks'], '994'> = en.tasks;
  const outcome: Omit<Texts['outputs']['intent'], 'points'> = en.outputs.intent;

  // @ts-expect-error: task 994 has no name
  const incomplete: Texts = { ...en, tasks: tasksButOne };
  // @ts-expect-error: its points are left out
  const withoutPoints: Texts = { ...en, outputs: { ...en.outputs, intent: outcome } };

  expect([incomplete, withoutPoints]).toEqual([en, en]);
});

test('a text that is left over is a compile error', () => {
  // @ts-expect-error: this input has no points
  const input: Texts['inputs']['team'] = { text: 'A team.', points: { left: 'Left over.' } };

  expect(input).toBeDefined();
});

describe.each(translated)('the playbook in $language', (texts) => {
  const ours = textsIn(builtInPlaybook(texts.language));
  const english = textsIn(builtInPlaybook('en'));

  test('has the structure of the English one', () => {
    const structural = /(^|\.)(id|version|date|url|appliesIf|mandatory)$|\.rule\./;
    const structureOf = (found: typeof ours) => found.filter(({ path }) => structural.test(path));

    expect(ours.map(({ path }) => path)).toEqual(english.map(({ path }) => path));
    expect(structureOf(ours)).toEqual(structureOf(english));
    expect(structureOf(ours).length).toBeGreaterThan(100);
  });

  test('leaves nothing in English but names', () => {
    const before = new Map(textsIn(en).map(({ path, text }) => [path, text]));
    const same = textsIn(texts).filter(({ path, text }) => before.get(path) === text);

    expect(same.map(({ text }) => text).sort()).toEqual(
      [...productNames, ...(texts === ptBR ? ['Stakeholders'] : [])].sort(),
    );
    // Words that are English in both: Portuguese has 'for' and 'a' too.
    const english = /\b(the|and|with|of|is|are|you|your|to|by|not|when|what|how)\b/i;
    expect(textsIn(texts).filter(({ text }) => english.test(String(text)))).toEqual([]);
  });

  test('says of which day it is as one writes it there', () => {
    const format = new Intl.DateTimeFormat(texts.language, { dateStyle: 'long', timeZone: 'UTC' });
    const written = format.format(new Date(builtInPlaybook('en').date));

    expect(texts.notes['windows-10'].replaceAll(' ', '')).toContain(written.replaceAll(' ', ''));
  });
});

const productNames = [
  ...['QuickLeads', 'QuickLeads', 'RFA', 'DIBS', 'SSAT'],
  ...['Exchange', 'Outlook Mobile', 'Teams', 'SharePoint', 'OneDrive for Business', 'Yammer'],
  ...['Office ProPlus', 'Intune', 'AADP', 'SfB', 'OATP', 'MDATP', 'Edge'],
];

describe('in Chinese', () => {
  const texts = textsIn(zhCN).map(({ text }) => String(text));
  const found = (pattern: RegExp) => texts.filter((text) => pattern.test(text));

  test('punctuation is of full width, without spaces around it', () => {
    expect(found(/\p{Script=Han}\s*[,.;:?!"']|[,;:?!"']\s*\p{Script=Han}/u)).toEqual([]);
    expect(found(/\s[，。；：、（）“”]|[，。；：、（）“”]\s/)).toEqual([]);
  });

  test('a space stands between Chinese and Latin, and nowhere else', () => {
    expect(found(/\p{Script=Han}[\w(]|[\w)%]\p{Script=Han}/u)).toEqual([]);
    expect(found(/\p{Script=Han}\s\p{Script=Han}|\s{2}/u)).toEqual([]);
  });

  test('the reader is addressed as in the page', () => {
    expect(found(/您/)).toEqual([]);
  });
});

describe('in Portuguese', () => {
  const texts = textsIn(ptBR).map(({ text }) => String(text));
  const found = (pattern: RegExp) => texts.filter((text) => pattern.test(text));

  test('words are Brazilian', () => {
    expect(found(/\b(utilizador|ficheiro|equipa|contacto|actividade|planeamento|tu|teu)/i)).toEqual(
      [],
    );
  });

  test('conditions stand in the future subjunctive, as after ‘se’', () => {
    const { conditions } = builtInPlaybook('pt-BR');
    for (const { words } of Object.values(conditions)) {
      expect(words).toMatch(/\b(for|tiver|houver|quiser)\b/);
      expect(words).not.toMatch(/(^|\s)(é|há|tem|quer|passou|começou)(\s|,|$)/);
    }
  });

  test('no stray spaces, and quotation marks are curly', () => {
    expect(found(/\s[.,;:!?%]|\s{2}|["']/)).toEqual([]);
  });
});
