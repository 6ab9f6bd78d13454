import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameInForm } from './name-form';

test.each([
  ['Contoso', ':name', 'Contoso'],
  ['Contoso | Account | Salesforce', ':name | * | Salesforce', 'Contoso'],
  ['A | B | C | Account | Salesforce', ':name | * | Salesforce', 'A | B | C'],
  ['Account : A : B : Freshsales', '* : :name : Freshsales', 'A : B'],
  ['Edit » Contoso » Accounts » SuiteCRM', '* » :name » * » *', 'Contoso'],
  ['A - B - C', '* - :name', 'B - C'],
  ['A - B - C', ':name - *', 'A - B'],
  ['x  Contoso  y', 'x:namey', 'Contoso'],
  ['aXbXc', 'a*c:name', undefined],
  ['aXcY', 'a*c:name', 'Y'],
])('%j as %j is %j', (text, form, name) => {
  expect(nameInForm(text, form)).toBe(name);
});

test.each([
  ['Company', ':name - Company'],
  [' - Company', ':name - Company'],
  ['Contoso - Companyx', ':name - Company'],
  ['Salesforce', ':name | * | Salesforce'],
  ['Contoso | Salesforce', ':name | * | Salesforce'],
  ['Contoso |  | Salesforce', ':name | x* | Salesforce'],
  [' - Contoso', '* - :name'],
  ['ab', 'ab:name'],
  ['aba', 'ab:nameba'],
  ['Contoso', 'Contoso'],
  ['Contoso', ''],
  ['Contoso', ':name:name'],
  ['   ', ':name'],
])('%j has no name as %j', (text, form) => {
  expect(nameInForm(text, form)).toBeUndefined();
});

test('a name between what was written around it is found, whatever it is', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
  const around = fc.stringMatching(/^[a-z |]{0,5}$/);

  fc.assert(
    fc.property(name, around, around, (text, before, after) => {
      expect(nameInForm(`${before}${text}${after}`, `${before}:name${after}`)).toBe(text);
    }),
  );
});

test('no text and no form makes it throw, or give what is not in the text', () => {
  const form = fc.string({ unit: fc.constantFrom('*', ':name', 'a', ' ', '|') });
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '|', 'b') });

  fc.assert(
    fc.property(text, form, (given, template) => {
      expect(given).toContain(nameInForm(given, template) ?? '');
    }),
  );
});
