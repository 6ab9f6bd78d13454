import { expect, test } from 'vitest';
import { closest } from './closest';

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
