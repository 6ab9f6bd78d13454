import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { acmeRule } from '@/crm/rule-for-tests';
import { readPolicyRules } from './policy';

const managed = vi.hoisted(() => ({ get: async (_: string): Promise<object> => ({}) }));
vi.mock('./browser', () => ({ browser: { storage: { managed } } }));

const warned = vi.spyOn(console, 'warn').mockReturnValue();
beforeEach(() => void warned.mockClear());
afterEach(() => {
  managed.get = async () => ({});
});

const readSet = (rules: unknown) => {
  managed.get = async (key) => ({ [key]: rules });
  return readPolicyRules();
};
const fileOf = (...rules: unknown[]) => JSON.stringify({ kickoffPanelRules: 1, rules });

test('rules are taken from the text of a file', async () => {
  expect(await readSet(fileOf(acmeRule))).toEqual({ ok: true, rules: [acmeRule] });
});

test.each([undefined, '', ' \n'])('%j sets none', async (set) => {
  expect(await readSet(set)).toEqual({ ok: true, rules: [] });
});

test('where the browser has no policy at all there are none, and nobody is told', async () => {
  managed.get = async () => Promise.reject({ message: 'Managed storage manifest not found' });

  expect(await readPolicyRules()).toEqual({ ok: true, rules: [] });
  expect(warned).not.toHaveBeenCalled();
});

test('where the browser does not say, that is not taken for none', async () => {
  managed.get = async () => Promise.reject(new Error('Invalid JSON'));

  expect(await readPolicyRules()).toBeUndefined();
  expect(warned).toHaveBeenCalledOnce();
});

test.each([
  ['a number', 7, 'rules', 'kind'],
  ['the rules themselves', { kickoffPanelRules: 1, rules: [acmeRule] }, 'rules', 'kind'],
  ['null', null, 'rules', 'kind'],
  ['no JSON', '{ "kickoffPanelRules": 1, ', '', 'noJson'],
  ['a newer version', '{"kickoffPanelRules":2,"spells":[]}', '', 'newer'],
  ['another JSON', '{"rules":[]}', '', 'notOurs'],
  ['an unknown field', fileOf({ ...acmeRule, script: 'x' }), 'rules[0].script', 'unknown'],
  ['too much', fileOf(acmeRule) + ' '.repeat(200_000), '', 'tooLarge'],
  [
    'a key of every object',
    `{"kickoffPanelRules":1,"__proto__":{},"rules":[]}`,
    '__proto__',
    'unknown',
  ],
  [
    'such a key in a rule',
    fileOf(acmeRule).replace('"id"', '"__proto__":{"id":"own-x"},"id"'),
    'rules[0].__proto__',
    'unknown',
  ],
  [
    'two rules for one host',
    fileOf(acmeRule, { ...acmeRule, id: 'own-other' }),
    'rules[1].hosts[0]',
    'twice',
  ],
])('%s is refused, with its place', async (_, set, place, reason) => {
  expect(await readSet(set)).toMatchObject({
    ok: false,
    faults: expect.arrayContaining([expect.objectContaining({ place, reason })]),
  });
  expect(Object.prototype).not.toHaveProperty('id');
});

test('whatever is set, it never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.anything(), fc.json(), fc.string()), async (set) => {
      const read = await readSet(set);
      const setsNone = set === undefined || (typeof set === 'string' && set.trim() === '');
      expect(read?.ok).toBe(setsNone);
    }),
  );
});

test('each example for administrators is read', () => {
  const page = readFileSync('docs/own-crm.md', 'utf8').split('## By policy')[1] ?? '';
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
  expect(examples).toHaveLength(2);

  return Promise.all(
    examples.map(async (json) => {
      const [, set] = /("\{.*\}")/.exec(json) ?? [];
      expect(JSON.stringify(JSON.parse(json))).toContain(set);
      expect(await readSet(JSON.parse(set ?? ''))).toMatchObject({
        ok: true,
        rules: [{ id: 'own-acme' }],
      });
    }),
  );
});
