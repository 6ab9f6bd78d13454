import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '@/playbook/settings';
import type { Sender } from './sender';
import { onSettings, readSettings, wantedLanguage } from './settings';

type Listener = (message: unknown, sender: Sender) => unknown;

/** The browser as views see it: `storage` tells them nothing. */
const fake = vi.hoisted(() => ({
  get: (): Promise<Record<string, unknown>> => Promise.resolve({}),
  listeners: new Set<Listener>(),
}));
vi.mock('./browser', () => ({
  own: { id: 'kickoff', origin: 'chrome-extension://kickoff' },
  browser: {
    i18n: { getUILanguage: () => 'en-GB' },
    storage: { local: { get: () => fake.get() } },
    runtime: {
      onMessage: {
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
  const background: Sender = { id: 'kickoff', origin: 'chrome-extension://kickoff' };
  const tell = (message: unknown, sender = background) => {
    const answers = [...fake.listeners].map((listener) => listener(message, sender));
    // Anything else would be taken for an answer to somebody's request.
    expect(answers.every((answer) => answer === undefined)).toBe(true);
  };

  beforeEach(() => {
    told.length = 0;
    stop = onSettings((settings) => told.push(settings));
  });

  test('is told by the background', () => {
    tell({ settings: { ...defaultSettings, language: 'zh-CN' } });

    expect(told).toEqual([{ ...defaultSettings, language: 'zh-CN' }]);
  });

  test('is read part by part: what is wrong is as it is unless set', () => {
    tell({ settings: { language: '<b>', displayName: 'Kim' } });

    expect(told).toEqual([{ ...defaultSettings, displayName: 'Kim' }]);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['settings of nothing', { settings: null }],
    ['a customer', { changed: {} }],
    ['a request', { ask: 'settings', change: { language: 'zh-CN' } }],
  ])('is none where %s is told', (_, message) => {
    tell(message);

    expect(told).toEqual([]);
  });

  test.each([
    ['a content script', { ...background, origin: 'https://crm.example', tab: { id: 1 } }],
    ['a panel that a page has framed', { ...background, tab: { id: 1 }, frameId: 4 }],
    ['a page of ours in a tab', { ...background, tab: { id: 1 }, frameId: 0 }],
    ['another extension', { ...background, id: 'other' }],
    ['nobody', {}],
  ])('is not believed of %s', (_, sender) => {
    tell({ settings: { language: 'zh-CN' } }, sender);

    expect(told).toEqual([]);
  });

  test('is not told any more once one has stopped listening', () => {
    stop();
    tell({ settings: { language: 'zh-CN' } });

    expect(fake.listeners.size).toBe(0);
    expect(told).toEqual([]);
  });
});

test.each([
  ['', 'en-GB'],
  ['pt-BR', 'pt-BR'],
])('of the language set as %j, the one wanted is %s', (language, wanted) => {
  expect(wantedLanguage({ ...defaultSettings, language })).toBe(wanted);
});
