import { expect, test } from 'vitest';
import { builtInAdapters } from '@/crm/adapters';
import { crmName, nameOwnCrms } from './crm-names';

test.each(builtInAdapters.map(({ id, name }) => [id, name]))('%s is called %s', (id, name) => {
  expect(crmName(id)).toBe(name);
});

test('a choice by hand is no CRM, and said so', () => {
  expect(crmName('by-hand')).toBe('Chosen by hand');
});

test('a CRM of the user’s own is called as its rule says, until that is gone', () => {
  nameOwnCrms([{ id: 'own-acorn', name: 'Acorn' }, { id: 7 }, null, 'x']);
  expect(crmName('own-acorn')).toBe('Acorn');
  nameOwnCrms('none');
  expect(crmName('own-acorn')).toBe('own-acorn');
});
