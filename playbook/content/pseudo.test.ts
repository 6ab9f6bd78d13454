import { expect, test } from 'vitest';
import { builtInPlaybook } from './index';
import { pseudo } from './pseudo';

test.each([
  ['Next', '⟦ÑÑééẋţ⟧'],
  ['{count} mandatory tasks left', '⟦{count} ɱááññđááţööřý ţááššķšš ļééƒţ⟧'],
  ['Step {position} of {count}', '⟦ŠŠţééþ {position} ööƒ {count}⟧'],
  ['4+4', '⟦4+4⟧'],
  ['', ''],
])('%j is written %j', (text, expected) => {
  expect(pseudo(text)).toBe(expected);
});

test('every letter is accented, and no two become one', () => {
  const letters = 'bcdfghjklmpqrtvwxyzBCDFGHJKLMPQRTVWXYZ';

  expect(pseudo(letters)).not.toMatch(/[a-z]/i);
  expect(new Set(pseudo(letters)).size).toBe(letters.length + '⟦⟧'.length);
});

test('a sentence becomes about 40 % longer', () => {
  const sentences = builtInPlaybook('en').steps.map(({ purpose }) => purpose);
  const before = sentences.join('').length;

  const after = sentences.map(pseudo).join('').length;

  expect(after / before).toBeGreaterThan(1.35);
  expect(after / before).toBeLessThan(1.55);
});
