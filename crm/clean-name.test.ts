import { expect, test } from 'vitest';
import { cleanName } from './clean-name';

test.each([
  ['blanks and lines', ' Contoso\t\n  Ltd\u00a0 ', 'Contoso Ltd'],
  ['control characters', 'Con\u0000to\u001bso\u007f', 'Contoso'],
  ['marks that turn the direction', '\u202eContoso\u202c \u2067Ltd\u2069', 'Contoso Ltd'],
  ['nothing to be seen', '\u200b\u2060 \ufeff', ''],
])('%s are gone', (_, text, expected) => {
  expect(cleanName(text)).toBe(expected);
});

test('what joins and parts letters stays', () => {
  expect(cleanName('می\u200cخواهم 👩\u200d💻')).toBe('می\u200cخواهم 👩\u200d💻');
});

test('a name of 200 characters is whole, a longer one is cut to that', () => {
  expect(cleanName('🙂'.repeat(200))).toBe('🙂'.repeat(200));
  expect(cleanName('🙂'.repeat(201))).toBe(`${'🙂'.repeat(199)}…`);
});
