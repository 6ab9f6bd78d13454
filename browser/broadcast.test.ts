import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newChecklist } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { defaultSettings } from '@/playbook/settings';
import { type Changed, onChanged, openLaunchers, tellFrames, tellViews } from './broadcast';
import type { Sender } from './sender';

type Listener = (message: unknown, sender: Sender) => unknown;

/** Tabs and views as the background sees them; `answer` is how they take a message. */
const fake = vi.hoisted(() => ({
  listeners: new Set<Listener>(),
  told: [] as unknown[],
  origins: [] as string[] | undefined,
  answer: (): Promise<unknown> => Promise.resolve(),
  tabs: (): Promise<{ id?: number }[]> => Promise.resolve([{ id: 1 }, {}, { id: 2 }]),
}));
vi.mock('./browser', () => ({
  own: { id: 'kickoff', origin: 'chrome-extension://kickoff' },
  browser: {
    runtime: {
      onMessage: {
        addListener: (listener: Listener) => fake.listeners.add(listener),
        removeListener: (listener: Listener) => fake.listeners.delete(listener),
      },
      sendMessage: (message: unknown) => {
        fake.told.push(message);
        return fake.answer();
      },
    },
    tabs: {
      query: () => fake.tabs(),
      sendMessage: (id: number, message: unknown, to: unknown) => {
        fake.told.push({ id, message, to });
        return fake.answer();
      },
    },
    permissions: { getAll: async () => ({ origins: fake.origins }) },
  },
}));

const recordKey = 'tryton:crm.example:account:2';
const changed: Changed = {
  customer: {
    id: 'an-id',
    recordKey,
    crm: 'tryton',
    name: 'Contoso',
    nameIsSure: true,
    checklist: newChecklist('kickoff', builtInPlaybook('en')),
  },
  recordKeys: [recordKey],
};
const figures = { left: 2, done: 0, label: '2 left' };

const warned = vi.spyOn(console, 'warn');
beforeEach(() => {
  fake.listeners.clear();
  fake.told = [];
  fake.origins = ['https://*.dynamics.com/*'];
  fake.answer = () => Promise.resolve();
  fake.tabs = () => Promise.resolve([{ id: 1 }, {}, { id: 2 }]);
  warned.mockReset().mockReturnValue();
});
afterEach(() => vi.unstubAllGlobals());

describe('what the background tells', () => {
  test('goes to every view', async () => {
    await tellViews({ changed });

    expect(fake.told).toEqual([{ changed }]);
  });

  test('goes to the panels in pages, and to no other frame', async () => {
    await tellFrames({ changed }, Promise.resolve([{ document: 'a', tab: 1, frame: 5 }]));
    await tellFrames({ changed }, Promise.reject(new Error('storage.session')));

    expect(fake.told).toEqual([{ id: 1, message: { changed }, to: { frameId: 5 } }]);
  });

  test('is also the settings', async () => {
    await tellViews({ settings: defaultSettings });
    await tellFrames(
      { settings: defaultSettings },
      Promise.resolve([{ document: 'a', tab: 1, frame: 5 }]),
    );

    const message = { settings: defaultSettings };
    expect(fake.told).toEqual([message, { id: 1, message, to: { frameId: 5 } }]);
  });

  test('goes to the top of every page of the CRMs', async () => {
    await openLaunchers()([recordKey], figures);

    const message = { tell: 'figures', recordKeys: [recordKey], figures };
    expect(fake.told).toEqual([
      { id: 1, message, to: { frameId: 0 } },
      { id: 2, message, to: { frameId: 0 } },
    ]);
  });

  test.each([[[]], [undefined]])('goes to no page when %j are permitted', async (origins) => {
    fake.origins = origins;
    await openLaunchers()([recordKey], figures);

    expect(fake.told).toEqual([]);
  });

  test('does not wait for a page behind an alert or a frozen view', async () => {
    fake.answer = () => new Promise(() => undefined);
    await tellViews({ changed });
    await openLaunchers()([recordKey], figures);

    expect(fake.told).toHaveLength(3);
  });

  test.each([
    ['Could not establish connection. Receiving end does not exist.', 0],
    ['The message port closed before a response was received.', 0],
    ['The page keeping the extension port is moved into back/forward cache', 3],
    ['No tab with id: 2.', 3],
  ])('never fails the tick that is on disk: %s', async (reason, warnings) => {
    fake.answer = () => Promise.reject(new Error(reason));
    await tellViews({ changed });
    await openLaunchers()([recordKey], figures);
    await new Promise((resolve) => setTimeout(resolve));

    expect(warned).toHaveBeenCalledTimes(warnings);
  });

  test('never fails it either when the tabs cannot be listed', async () => {
    fake.tabs = () => Promise.reject(new Error('no tabs'));

    await openLaunchers()([recordKey], figures);
    expect(warned).toHaveBeenCalledOnce();
  });
});

describe('the launchers', () => {
  const other = { left: 1, done: 0.5, label: '1 left' };
  const figuresTold = () => fake.told.map((each) => (each as Told).message.figures);
  interface Told {
    readonly message: { readonly figures: unknown };
  }

  beforeEach(() => {
    fake.tabs = async () => [{ id: 1 }];
  });

  test('are told once while nothing changes, and no tab is asked for', async () => {
    const tell = openLaunchers();
    await tell([recordKey], figures);
    const tabs = vi.fn(fake.tabs);
    fake.tabs = tabs;
    await tell([recordKey], { ...figures });

    expect(figuresTold()).toEqual([figures]);
    expect(tabs).not.toHaveBeenCalled();
  });

  test('are told again what they were told before something else', async () => {
    const tell = openLaunchers();
    for (const each of [figures, other, figures]) await tell([recordKey], each);

    expect(figuresTold()).toEqual([figures, other, figures]);
  });

  test.each([
    ['of other records', ['tryton:crm.example:account:3']],
    ['of one record more', [recordKey, 'tryton:crm.example:account:3']],
  ])('are told the same %s', async (_, recordKeys) => {
    const tell = openLaunchers();
    await tell([recordKey], figures);
    await tell(recordKeys, figures);

    expect(fake.told).toHaveLength(2);
  });

  test('are told once by a worker that has just started', async () => {
    await openLaunchers()([recordKey], figures);
    await openLaunchers()([recordKey], figures);

    expect(fake.told).toHaveLength(2);
  });

  test('hear last what is newest, however long the browser takes to list the tabs', async () => {
    const tell = openLaunchers();
    let list: (tabs: { id: number }[]) => void = () => {};
    fake.tabs = () =>
      new Promise((resolve) => {
        list = resolve;
      });
    const first = tell([recordKey], figures);
    await vi.waitFor(() => expect(list).not.toHaveLength(0));
    fake.tabs = async () => [{ id: 1 }];
    await tell([recordKey], other);
    list([{ id: 1 }]);
    await first;

    expect(figuresTold()).toEqual([other]);
  });

  test('hear the newest where the tabs could not be listed for an older one', async () => {
    const tell = openLaunchers();
    let fail: (error: unknown) => void = () => undefined;
    let list: (tabs: { id: number }[]) => void = () => undefined;
    const asked = () => new Promise((resolve) => setTimeout(resolve));
    fake.tabs = () =>
      new Promise((_, reject) => {
        fail = reject;
      });
    const older = tell([recordKey], figures);
    await asked();
    fake.tabs = () =>
      new Promise((resolve) => {
        list = resolve;
      });
    const newer = tell([recordKey], other);
    await asked();
    fail(new Error('no tabs'));
    await older;
    list([{ id: 1 }]);
    await newer;

    expect(figuresTold()).toEqual([other]);
  });

  test('are told the same again after a while: one may have slept', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    const tell = openLaunchers();
    await tell([recordKey], figures);
    vi.setSystemTime(9_999);
    await tell([recordKey], figures);
    expect(figuresTold()).toHaveLength(1);

    vi.setSystemTime(10_000);
    await tell([recordKey], figures);
    vi.useRealTimers();
    expect(figuresTold()).toHaveLength(2);
  });

  test('are told the same again where the tabs could not be listed', async () => {
    const tell = openLaunchers();
    const { tabs } = fake;
    fake.tabs = () => Promise.reject(new Error('no tabs'));
    await tell([recordKey], figures);
    fake.tabs = tabs;
    await tell([recordKey], figures);

    expect(figuresTold()).toEqual([figures]);
  });
});

describe('a view that listens', () => {
  const background: Sender = {
    id: 'kickoff',
    origin: 'chrome-extension://kickoff',
    url: 'chrome-extension://kickoff/background.js',
  };

  function hear(message: unknown, sender: Sender) {
    const heard: Changed[] = [];
    onChanged((each) => heard.push(each));
    const answers = [...fake.listeners].map((listener) => listener(message, sender));
    // Anything else would be taken for an answer to somebody's request.
    expect(answers).toEqual([undefined]);
    return heard;
  }

  test('hears what the background tells', () => {
    expect(hear({ changed }, background)).toEqual([changed]);
  });

  test('hears the background of a browser that gives no origin', () => {
    const { origin: _, ...sender } = background;

    expect(hear({ changed }, sender)).toEqual([changed]);
  });

  test.each([
    [
      'a content script',
      { ...background, origin: 'https://crm.example', tab: { id: 1 }, frameId: 0 },
    ],
    ['a panel that a page has framed', { ...background, tab: { id: 1 }, frameId: 4 }],
    ['a page of ours in a tab', { ...background, tab: { id: 1 }, frameId: 0 }],
    ['another extension', { ...background, id: 'other' }],
    ['nobody', {}],
  ])('does not hear %s', (_, sender) => {
    expect(hear({ changed }, sender)).toEqual([]);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a request', { ask: 'token' }],
    ['a change of nothing', { changed: null }],
    [
      'a customer with a key more',
      { changed: { ...changed, customer: { ...changed.customer, x: 1 } } },
    ],
    ['a customer without a checklist', { changed: { ...changed, customer: { id: 'an-id' } } }],
    ['records that are none', { changed: { ...changed, recordKeys: [7] } }],
  ])('does not hear %s', (_, message) => {
    expect(hear(message, background)).toEqual([]);
  });

  test('can stop', () => {
    const stop = onChanged(() => undefined);
    stop();

    expect(fake.listeners.size).toBe(0);
  });
});
