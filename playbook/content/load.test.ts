import { expect, test } from 'vitest';
import { builtInPlaybook } from './index';
import { loadPlaybook } from './load';
import { pseudo } from './pseudo';
import { textsIn } from './texts-for-tests';

test.each(['en', 'zh-CN', 'pt-BR'])(
  'the playbook in %s is the one that is built in',
  async (language) => {
    expect(await loadPlaybook(language)).toEqual(builtInPlaybook(language));
  },
);

test.each([
  ['zh-Hans', 'zh-CN'],
  ['pt', 'pt-BR'],
  ['xx', 'en'],
  ['', 'en'],
  ['qps', 'en'],
  ['qps-latn', 'en'],
  ['qps-ploc', 'qps-ploc'],
  ['QPS-PLOC', 'qps-ploc'],
  ['qps-plocm', 'qps-plocm'],
])('for %j it is loaded in %s', async (language, expected) => {
  expect(await loadPlaybook(language)).toMatchObject({ language: expected });
});

test('it is the same object each time, also while it loads', async () => {
  const [first, second] = await Promise.all([loadPlaybook('pt'), loadPlaybook('pt-BR')]);

  expect(second).toBe(first);
  expect(await loadPlaybook('pt-PT')).toBe(first);
});

test('in a language nobody has, every text is written anew and nothing else is', async () => {
  const notTexts = /(^|\.)(id|version|date|url|appliesIf)$|\.rule\.|\.(?:mandatory|isMeeting)$/;
  const expected = textsIn(builtInPlaybook('en')).map(({ path, text }) => ({
    path,
    text: notTexts.test(path) ? text : path === 'language' ? 'qps-ploc' : pseudo(String(text)),
  }));

  expect(textsIn(await loadPlaybook('qps-ploc'))).toEqual(expected);
});
