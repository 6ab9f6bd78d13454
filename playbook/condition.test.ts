import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applicable,
  applies,
  type Condition,
  type Conditions,
  conditionsOf,
  questionsOf,
} from './condition';
import { faultsIn } from './condition-faults';
import { motions, services } from './fields';
import { managed as managedInWords, playbookWith } from './playbook-for-tests';
import type { Profile } from './profile';

const rfa: Condition = { field: 'motion', is: 'rfa' };
const managed: Condition = { field: 'managed', is: true };
const files: Condition = { field: 'services', in: ['onedrive', 'sharepoint'] };
const not = (condition: Condition): Condition => ({ not: condition });
const named = (condition: string): Condition => ({ condition });

const answer = (rule: Condition, profile: Profile, others: Conditions = {}) =>
  applies('it', { ...others, it: rule }, profile);

describe('a part applies', () => {
  test.each<[string, Condition, Profile, string]>([
    ['what is asked for', rfa, { motion: 'rfa' }, 'yes'],
    ['something else', rfa, { motion: 'targeting' }, 'no'],
    ['nothing yet', rfa, {}, 'unknown'],
    ['a mark', managed, { managed: true }, 'yes'],
    ['a mark that is off', managed, { managed: false }, 'no'],
    ['a mark off that is asked for', { field: 'managed', is: false }, { managed: false }, 'yes'],
    ['one of the list', files, { services: ['teams', 'sharepoint'] }, 'yes'],
    ['none of the list', files, { services: ['teams'] }, 'no'],
    ['an empty list', files, { services: [] }, 'no'],
    ['no list yet', files, {}, 'unknown'],
    ['one value out of some', { field: 'motion', in: ['rfa', 'x'] }, { motion: 'rfa' }, 'yes'],
    [
      'a list that has the value',
      { field: 'services', is: 'teams' },
      { services: ['teams'] },
      'yes',
    ],
    ['not', not(rfa), { motion: 'rfa' }, 'no'],
    ['not, of the unknown', not(rfa), {}, 'unknown'],
    ['all of nothing', { all: [] }, {}, 'yes'],
    ['any of nothing', { any: [] }, {}, 'no'],
    ['all: both', { all: [rfa, managed] }, { motion: 'rfa', managed: true }, 'yes'],
    ['all: one unknown', { all: [rfa, managed] }, { motion: 'rfa' }, 'unknown'],
    ['all: one fails, whatever the other', { all: [rfa, managed] }, { managed: false }, 'no'],
    ['any: one, whatever the other', { any: [rfa, managed] }, { managed: true }, 'yes'],
    ['any: one unknown', { any: [rfa, managed] }, { managed: false }, 'unknown'],
    ['any: neither', { any: [rfa, managed] }, { motion: 'targeting', managed: false }, 'no'],
  ])('%s', (_, rule, profile, expected) => {
    expect(answer(rule, profile)).toBe(expected);
  });

  test('always, where no condition is named', () => {
    expect(applies(undefined, {}, {})).toBe('yes');
    expect(questionsOf(undefined, {}, {})).toEqual([]);
  });

  test('by another condition', () => {
    expect(answer(not(named('rfa')), { motion: 'rfa' }, { rfa })).toBe('no');
  });
});

describe('what is not known', () => {
  test.each(['other', 'constructor', '__proto__'])('a condition %s that is not there', (id) => {
    expect(applies(id, { rfa }, { motion: 'rfa' })).toBe('unknown');
    expect(questionsOf(id, { rfa }, {})).toEqual([]);
  });

  test('a field that every object inherits', () => {
    const odd = { field: 'constructor', is: 'x' } as unknown as Condition;

    expect(answer(odd, {})).toBe('unknown');
  });

  test.each<[string, Conditions]>([
    ['itself', { it: named('it') }],
    ['itself, by another', { it: not(named('b')), b: { all: [named('it'), rfa] } }],
    ['a circle beside it', { it: named('b'), b: named('c'), c: named('b') }],
  ])('one that leads to %s', (_, conditions) => {
    expect(applies('it', conditions, { motion: 'rfa' })).toBe('unknown');
  });

  test('is no matter where another part decides', () => {
    expect(answer({ any: [named('it'), rfa] }, { motion: 'rfa' })).toBe('yes');
    expect(answer({ all: [named('gone'), rfa] }, { motion: 'targeting' })).toBe('no');
  });

  test('does not take longer for being asked for again and again', () => {
    const levels = Array.from({ length: 60 }, (_, level): [string, Condition] => [
      `${level}`,
      { all: [named(`${level + 1}`), named(`${level + 1}`)] },
    ]);
    const conditions = { ...Object.fromEntries(levels), 60: rfa };

    expect(applies('0', conditions, { motion: 'rfa' })).toBe('yes');
    expect(questionsOf('0', conditions, {})).toEqual(['motion']);
    expect(faultsIn(conditions)).toEqual([]);
  });
});

test.each<[string, Condition, Profile, readonly string[]]>([
  ['the field', rfa, {}, ['motion']],
  ['none once it is known', rfa, { motion: 'targeting' }, []],
  ['both', { all: [managed, rfa] }, {}, ['managed', 'motion']],
  ['the one still unknown', { all: [managed, rfa] }, { managed: true }, ['motion']],
  ['none where one decides', { any: [managed, rfa] }, { managed: true }, []],
  [
    'not those of a part that is decided',
    { any: [{ all: [rfa, managed] }, files] },
    { managed: false },
    ['services'],
  ],
  ['one that is asked twice, once', { any: [rfa, not(rfa)] }, {}, ['motion']],
])('what to ask: %s', (_, rule, profile, questions) => {
  expect(questionsOf('it', { it: rule }, profile)).toEqual(questions);
});

test('parts that do not apply are left out, the others say how far it is known', () => {
  const parts = [{ id: 'a' }, { id: 'b', appliesIf: 'rfa' }, { id: 'c', appliesIf: 'managed' }];

  expect(applicable(parts, { rfa, managed }, { motion: 'targeting' })).toEqual([
    { part: parts[0], applies: 'yes' },
    { part: parts[2], applies: 'unknown' },
  ]);
});

test("a playbook's conditions are read without their words", () => {
  const playbook = playbookWith({ conditions: { managed: managedInWords } });

  expect(conditionsOf(playbook)).toEqual({ managed: managedInWords.rule });
});

describe('whatever the conditions', () => {
  const names = ['a', 'b', 'c'];
  const ofField = fc.oneof(
    fc.record({ field: fc.constant('motion' as const), is: fc.constantFrom(...motions) }),
    fc.record({ field: fc.constant('managed' as const), is: fc.boolean() }),
    fc.record({ field: fc.constant('windows10' as const), is: fc.boolean() }),
    fc.record({
      field: fc.constant('services' as const),
      in: fc.subarray([...services].slice(0, 3), { minLength: 1 }),
    }),
  );
  const { anyCondition } = fc.letrec<{ anyCondition: Condition }>((tie) => ({
    anyCondition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      ofField,
      fc.record({ condition: fc.constantFrom(...names, 'gone') }),
      fc.record({ all: fc.array(tie('anyCondition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('anyCondition'), { maxLength: 3 }) }),
      fc.record({ not: tie('anyCondition') }),
    ),
  }));
  const anyConditions: fc.Arbitrary<Conditions> = fc.record({
    a: anyCondition,
    b: anyCondition,
    c: anyCondition,
  });
  const whole: fc.Arbitrary<Profile> = fc.record({
    motion: fc.constantFrom(...motions),
    managed: fc.boolean(),
    windows10: fc.boolean(),
    services: fc.subarray([...services].slice(0, 3)),
  });
  const part = (profile: Profile, fields: readonly string[]): Profile =>
    Object.fromEntries(Object.entries(profile).filter(([field]) => fields.includes(field)));
  const someFields = fc.subarray(['motion', 'managed', 'windows10', 'services']);

  test('it is yes, no or unknown, and only the unknown has questions, of what is not known', () => {
    fc.assert(
      fc.property(anyConditions, whole, someFields, (conditions, profile, fields) => {
        const known = part(profile, fields);
        const questions = questionsOf('a', conditions, known);

        expect(['yes', 'no', 'unknown']).toContain(applies('a', conditions, known));
        if (applies('a', conditions, known) !== 'unknown') expect(questions).toEqual([]);
        for (const field of questions) expect(fields).not.toContain(field);
      }),
    );
  });

  test('not of not is the thing itself', () => {
    fc.assert(
      fc.property(
        anyCondition,
        anyConditions,
        whole,
        someFields,
        (rule, others, profile, fields) => {
          const known = part(profile, fields);
          expect(answer(not(not(rule)), known, others)).toBe(answer(rule, known, others));
        },
      ),
    );
  });

  test('not all is any not, and the other way round', () => {
    const rules = fc.array(anyCondition, { maxLength: 3 });
    fc.assert(
      fc.property(rules, anyConditions, whole, someFields, (all, others, profile, fields) => {
        const known = part(profile, fields);
        expect(answer(not({ all }), known, others)).toBe(
          answer({ any: all.map(not) }, known, others),
        );
        expect(answer(not({ any: all }), known, others)).toBe(
          answer({ all: all.map(not) }, known, others),
        );
      }),
    );
  });

  test('knowing more never changes a yes or a no', () => {
    fc.assert(
      fc.property(
        anyConditions,
        whole,
        someFields,
        someFields,
        (conditions, profile, some, more) => {
          const before = applies('a', conditions, part(profile, some));
          const after = applies('a', conditions, part(profile, [...some, ...more]));

          if (before !== 'unknown') expect(after).toBe(before);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('without faults, all is decided by the answers to the questions', () => {
    fc.assert(
      fc.property(anyConditions, whole, (conditions, profile) => {
        fc.pre(faultsIn(conditions).length === 0);
        let known: Profile = {};
        for (let turn = 0; turn < 4; turn++) {
          const fields = [...Object.keys(known), ...questionsOf('a', conditions, known)];
          known = part(profile, fields);
        }
        expect(applies('a', conditions, known)).not.toBe('unknown');
        expect(applies('a', conditions, known)).toBe(applies('a', conditions, profile));
      }),
    );
  });
});
