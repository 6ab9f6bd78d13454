import { expect, test } from 'vitest';
import { checklistWith, fresh } from './playbook-for-tests';
import { profileOf } from './profile';

test('of a new engagement nothing is known', () => {
  expect(profileOf(fresh)).toEqual({});
});

test('what was set is known, what was emptied is not, and what is off is', () => {
  const checklist = checklistWith({
    'profile/motion': 'rfa',
    'profile/managed': false,
    'profile/seats': 250,
    'profile/services': ['teams'],
    'exit/talkHeld': true,
  });

  expect(profileOf(checklistWith({ 'profile/seats': null }, checklist))).toEqual({
    motion: 'rfa',
    managed: false,
    services: ['teams'],
  });
});
