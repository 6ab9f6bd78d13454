import { expect, test, vi } from 'vitest';
import { entriesOf, entryChanges, entryText, entryValue, newEntryId } from './entries';
import { checklistWith } from './playbook-for-tests';

test('entries are found once each, by list, oldest first', () => {
  const checklist = checklistWith({
    'entry/gaps/b/topic': 'Retention',
    'entry/gaps/b/closed': true,
    'entry/gaps/a/topic': 'Guests',
    'entry/risks/c/text': 'No budget',
    'task/gaps/status': 'Complete',
  });

  expect(entriesOf(checklist, 'gaps')).toEqual([
    { list: 'gaps', id: 'a' },
    { list: 'gaps', id: 'b' },
  ]);
  expect(entriesOf(checklist, 'notes')).toEqual([]);
});

test('an entry that was removed is not there, and comes back', () => {
  const removed = checklistWith({ 'entry/gaps/a/topic': 'Guests', 'entry/gaps/a/removed': true });
  const back = checklistWith({ 'entry/gaps/a/removed': false }, removed);

  expect(entriesOf(removed, 'gaps')).toEqual([]);
  expect(entriesOf(back, 'gaps')).toEqual([{ list: 'gaps', id: 'a' }]);
  expect(entryText(back, { list: 'gaps', id: 'a' }, 'topic')).toBe('Guests');
});

test('a field reads as what it is, and as text only where it is one', () => {
  const gap = { list: 'gaps', id: 'a' } as const;
  const checklist = checklistWith({ 'entry/gaps/a/topic': 'Guests', 'entry/gaps/a/closed': true });

  expect([
    entryValue(checklist, gap, 'topic'),
    entryValue(checklist, gap, 'closed'),
    entryValue(checklist, gap, 'followUp'),
  ]).toEqual(['Guests', true, undefined]);
  expect(['topic', 'closed', 'followUp'].map((field) => entryText(checklist, gap, field))).toEqual([
    'Guests',
    '',
    '',
  ]);
});

test('all fields of an entry are changed at once', () => {
  expect(entryChanges({ list: 'stakeholders', id: 'a' }, { name: 'Ada', influence: null })).toEqual(
    [
      { path: 'entry/stakeholders/a/name', value: 'Ada' },
      { path: 'entry/stakeholders/a/influence', value: null },
    ],
  );
});

test('ids sort by the moment they were made, and differ in the same moment', () => {
  const moments = [0, 1, 999, Date.UTC(2026, 0), Date.UTC(2058, 0), Date.UTC(2060, 0)];
  const ids = moments.map((moment) => newEntryId(moment));

  expect([...ids].sort()).toEqual(ids);
  expect(newEntryId(1)).not.toBe(newEntryId(1));
  expect(ids.every((id) => /^[-0-9a-z]+$/.test(id))).toBe(true);
});

test('an id is made also where there is no randomUUID: in the panel of a page without https', () => {
  vi.stubGlobal('crypto', { getRandomValues: () => new Uint32Array([0xab]) });

  expect(newEntryId(0)).toBe('000000000-000000ab');
  vi.unstubAllGlobals();
});
