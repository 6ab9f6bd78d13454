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
  nameOwnCrms({ own: [{ id: 'own-acorn', name: 'Acorn' }, { id: 7 }, null, 'x'] });
  expect(crmName('own-acorn')).toBe('Acorn');
  nameOwnCrms({ own: 'none' });
  expect(crmName('own-acorn')).toBe('own-acorn');
});

test('a CRM of the policy’s is called as its rule says, whatever the user calls it', () => {
  const own = [
    { id: 'own-acorn', name: 'Acorn' },
    { id: 'own-mine', name: 'Mine' },
  ];
  nameOwnCrms({ own, byPolicy: [{ id: 'own-acorn', name: 'Our CRM' }] });
  expect(['own-acorn', 'own-mine'].map(crmName)).toEqual(['Our CRM', 'Mine']);
});
