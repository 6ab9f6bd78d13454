import { beforeEach, expect, test, vi } from 'vitest';
import { newChecklist } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { readDigest } from './digest';

const local = vi.hoisted(() => ({ get: (): Promise<unknown> => Promise.resolve({}) }));
vi.mock('./browser', () => ({ browser: { storage: { local: { get: () => local.get() } } } }));

const entry = {
  id: 'an-id',
  recordKey: 'tryton:crm.example:account:2',
  address: 'https://crm.example/',
  crm: 'tryton',
  name: 'Contoso',
  position: 1,
  count: 4,
  stepId: 'prepare',
  mandatoryLeft: 2,
  lastSeen: 1_000,
};
const active = {
  id: 'an-id',
  recordKey: entry.recordKey,
  crm: 'tryton',
  name: 'Contoso',
  nameIsSure: true,
  checklist: newChecklist('kickoff', builtInPlaybook('en')),
};

let stored: unknown;
beforeEach(() => {
  local.get = async () => ({ digest: stored });
});

test.each([
  ['customers and the active one', { customers: [entry], active }],
  ['customers alone', { customers: [entry] }],
  ['nobody', { customers: [] }],
])('with %s is read as it was written', async (_, digest) => {
  stored = digest;

  expect(await readDigest()).toEqual(digest);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'digest'],
  ['a list', [entry]],
  ['customers that are none', { customers: 'Contoso' }],
  ['an entry of null', { customers: [entry, null] }],
  ['an entry of a newer version', { customers: [{ ...entry, tags: [] }] }],
  ['an entry whose name is markup as an object', { customers: [{ ...entry, name: {} }] }],
  ['an active one without a checklist', { customers: [], active: { ...active, checklist: null } }],
])('is empty where %s stands', async (_, digest) => {
  stored = digest;

  expect(await readDigest()).toEqual({ customers: [] });
});

test('is empty where it cannot be read', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  local.get = () => Promise.reject(new Error('Invalid JSON'));

  expect(await readDigest()).toEqual({ customers: [] });
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();
});
