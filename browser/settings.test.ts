import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '@/playbook/settings';
import { onSettings, readSettings, wantedLanguage } from './settings';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** `storage` as views see it. */
const fake = vi.hoisted(() => ({
  get: (): Promise<Record<string, unknown>> => Promise.resolve({}),
  listeners: new Set<Listener>(),
}));
vi.mock('./browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en-GB' },
    storage: {
      local: { get: () => fake.get() },
      onChanged: {
        addListener: (listener: Listener) => fake.listeners.add(listener),
        removeListener: (listener: Listener) => fake.listeners.delete(listener),
      },
    },
  },
}));

beforeEach(() => {
  fake.get = async () => ({});
  fake.listeners.clear();
});

describe('the settings', () => {
  test.each([
    ['what was written', { language: 'pt-BR' }, { language: 'pt-BR' }],
    ['nothing', undefined, {}],
    ['a text', 'settings', {}],
    ['a language that is none', { language: '<b>', displayName: 'Kim' }, { displayName: 'Kim' }],
  ])('are read where %s stands', async (_, settings, expected) => {
    fake.get = async () => ({ settings });

    expect(await readSettings()).toEqual({ ...defaultSettings, ...expected });
  });

  test('are as they are unless set where they cannot be read', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    fake.get = () => Promise.reject(new Error('Invalid JSON'));

    expect(await readSettings()).toEqual(defaultSettings);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });
});

describe('a change of the settings', () => {
  const told: Settings[] = [];
  let stop: () => void;
  const tell: Listener = (changes, area) => {
    for (const listener of fake.listeners) listener(changes, area);
  };

  beforeEach(() => {
    told.length = 0;
    stop = onSettings((settings) => told.push(settings));
  });

  test('is told', () => {
    tell({ settings: { newValue: { language: 'zh-CN' } } }, 'local');

    expect(told).toEqual([{ ...defaultSettings, language: 'zh-CN' }]);
  });

  test('is told when they are thrown away', () => {
    tell({ settings: {} }, 'local');

    expect(told).toEqual([defaultSettings]);
  });

  test('is none where something else was written, or elsewhere', () => {
    tell({ digest: { newValue: {} } }, 'local');
    tell({ settings: { newValue: { language: 'zh-CN' } } }, 'session');

    expect(told).toEqual([]);
  });

  test('is not told any more once one has stopped listening', () => {
    stop();
    tell({ settings: { newValue: { language: 'zh-CN' } } }, 'local');

    expect(told).toEqual([]);
  });
});

test.each([
  ['', 'en-GB'],
  ['pt-BR', 'pt-BR'],
])('of the language set as %j, the one wanted is %s', (language, wanted) => {
  expect(wantedLanguage({ ...defaultSettings, language })).toBe(wanted);
});
