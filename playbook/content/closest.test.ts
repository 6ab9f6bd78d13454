import { expect, test } from 'vitest';
import { closest } from './closest';
import { builtInPlaybook } from './index';

const available: Parameters<typeof closest<{ language: string }>>[1] = [
  { language: 'en' },
  { language: 'zh-CN' },
  { language: 'pt-BR' },
  { language: 'pt-PT' },
];

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['pt-PT', 'pt-PT'],
  ['PT-br', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['zh-Hans-SG', 'zh-CN'],
  ['xx', 'en'],
  ['p', 'en'],
  ['', 'en'],
  ['__proto__', 'en'],
])('a browser in %j gets %s', (language, expected) => {
  expect(closest(language, available).language).toBe(expected);
});

test.each([
  ['zh', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['de', 'en'],
  ['qps-ploc', 'en'],
])('of the built-in languages, a browser in %s gets %s', (language, expected) => {
  expect(builtInPlaybook(language).language).toBe(expected);
});
