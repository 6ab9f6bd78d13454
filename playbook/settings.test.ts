import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defaultSettings, mostHolidays, parseSettings, settingsChangeSchema } from './settings';

const set = {
  language: 'pt-BR',
  workingDays: [7, 1, 2, 3, 4],
  holidays: [{ date: '2026-12-25', name: 'Christmas' }],
  dayEnds: '18:30',
  displayName: 'Ada',
  singleKeys: false,
  links: { deck: { url: 'https://ours.example/deck', deadSince: '2026-11-20' } },
  crmFacts: 'on',
};

test.each([[undefined], [null], ['x'], [7], [[]], [{}], [{ colour: 'red' }]])(
  'what is stored as %j leaves all as it is unless set',
  (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  },
);

test('what was set is read as it was', () => {
  expect(parseSettings(set)).toEqual(set);
});

describe('a wrong part is left out, and the others count', () => {
  test.each([
    ['language', 'en_US'],
    ['language', 'x'.repeat(40)],
    ['language', '<b>'],
    ['workingDays', []],
    ['workingDays', [0]],
    ['workingDays', [8]],
    ['workingDays', [1, 1]],
    ['workingDays', [1.5]],
    ['workingDays', ['1']],
    ['workingDays', { 0: 1 }],
    ['holidays', [{ date: '2026-02-30', name: '' }]],
    ['holidays', [{ date: '25.12.2026', name: '' }]],
    ['holidays', [{ date: '2026-12-25' }]],
    ['holidays', ['2026-12-25']],
    ['holidays', Array(mostHolidays + 1).fill({ date: '2026-12-25', name: '' })],
    ['dayEnds', '24:00'],
    ['dayEnds', '5:00'],
    ['dayEnds', '17:00:00'],
    ['singleKeys', 'false'],
    ['singleKeys', 0],
    ['crmFacts', true],
    ['crmFacts', 'yes'],
    ['displayName', 7],
    ['displayName', 'x'.repeat(201)],
    ['links', { deck: { url: 'javascript:alert(1)', deadSince: '' } }],
    ['links', { deck: { url: 'https://', deadSince: '' } }],
    ['links', { deck: { url: 'ours.example', deadSince: '' } }],
    ['links', { deck: { url: '', deadSince: 'yesterday' } }],
    ['links', { deck: { url: '' } }],
    ['links', { '': { url: '', deadSince: '' } }],
  ])('%s %j', (part, value) => {
    const expected = { ...set, [part]: defaultSettings[part as keyof typeof defaultSettings] };

    expect(parseSettings({ ...set, [part]: value })).toEqual(expected);
  });
});

describe('a change', () => {
  test.each([
    [{}],
    [{ language: '' }],
    [{ dayEnds: '00:00' }],
    [{ singleKeys: false }],
    [{ holidays: [], workingDays: [6] }],
    [{ links: { deck: { url: '', deadSince: '' } } }],
    [set],
  ])('may be %j', (change) => {
    expect(v.parse(settingsChangeSchema, change)).toEqual(change);
  });

  test.each([[{ dayEnds: '25:00' }], [{ colour: 'red' }], [null], [{ workingDays: [] }]])(
    'may not be %j',
    (change) => {
      expect(v.is(settingsChangeSchema, change)).toBe(false);
    },
  );
});

test('one-letter shortcuts are on unless they are turned off', () => {
  expect(parseSettings({}).singleKeys).toBe(true);
  expect(parseSettings({ singleKeys: false }).singleKeys).toBe(false);
});

test('CRMs are asked nothing before the user has said so', () => {
  expect(parseSettings({}).crmFacts).toBe('ask');
});
