import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRule } from './adapter-schema';
import { ownId } from './own-id';
import { acmeRule } from './rule-for-tests';

describe('the id of an own rule', () => {
  test.each([
    ['Acme CRM', 'own-acme-crm'],
    ['  Açaí & Söhne!  ', 'own-acai-sohne'],
    ['Ａｃｍｅ', 'own-acme'],
    ['客户系统', 'own-crm-acme-example-8069'],
    ['-', 'own-crm-acme-example-8069'],
  ])('for %j is %s', (name, id) => {
    expect(ownId(name, 'crm.acme.example:8069', [])).toBe(id);
  });

  test('without any letter of ours is one all the same', () => {
    expect(ownId('客户', '', [])).toBe('own-crm');
  });

  test('is one that nobody has', () => {
    expect(ownId('Acme', '', ['own-acme', 'own-acme-2', 'own-acme-4'])).toBe('own-acme-3');
  });

  test('is always one that a rule may have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (name) => {
        const id = ownId(name, 'crm.example', []);
        expect(parseRule({ ...acmeRule, id }).ok).toBe(true);
      }),
    );
  });
});
