import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameInForm } from './name-form';
import { titleForm } from './title-form';

test.each([
  ['Contoso Ltd | Acme', 'Fabrikam Ltd | Acme', ':name | Acme'],
  ['Contoso - Client - Acme', 'Fabrikam - Client - Acme', ':name - Client - Acme'],
  ['Account: Contoso', 'Account: Fabrikam', 'Account: :name'],
  ['Acme » Contoso » Clients', 'Acme » Fabrikam » Clients', 'Acme » :name » Clients'],
  ['Contoso: North | Acme', 'Fabrikam | Acme', ':name | Acme'],
])('%j and %j have the form %j', (one, two, form) => {
  expect(titleForm(one, two)).toBe(form);
});

test.each([
  ['Contoso Ltd', 'Fabrikam Ltd'],
  ['Contoso', 'Fabrikam'],
  ['Contoso | Acme', 'Contoso | Acme'],
  ['Acme', 'Acme'],
  ['', ''],
  ['Contoso-Nord', 'Fabrikam-Nord'],
])('%j and %j have none', (one, two) => {
  expect(titleForm(one, two)).toBeUndefined();
});

test('a form gives a name out of both titles', () => {
  const word = fc.stringMatching(/^[a-z *]{1,8}$/).filter((text) => text.trim() !== '');
  const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' | '));
  fc.assert(
    fc.property(title, title, (one, two) => {
      const form = titleForm(one, two);
      if (form === undefined) return;
      expect(nameInForm(one, form)).toBeTruthy();
      expect(nameInForm(two, form)).toBeTruthy();
    }),
  );
});
