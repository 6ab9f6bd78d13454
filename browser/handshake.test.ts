// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { permittedToShow } from './handshake';

const background = vi.hoisted(() => ({ good: 'a-token', asked: [] as unknown[], silent: 0 }));
vi.mock('./ask', () => ({
  ask: async (request: { token: string }) => {
    background.asked.push(request);
    if (background.silent-- > 0) return { ok: false, problem: 'unreachable' };
    return { ok: request.token === background.good };
  },
}));

const page = { name: 'the page around us' };
const say = (data: unknown, source: unknown = page) => {
  const message = new Event('message');
  Object.assign(message, { data, source });
  window.dispatchEvent(message);
  return new Promise((resolve) => setTimeout(resolve));
};

async function isPermitted(shown: Promise<void>): Promise<boolean> {
  const notYet = new Promise<boolean>((resolve) => setTimeout(() => resolve(false)));
  return Promise.race([shown.then(() => true), notYet]);
}

beforeEach(() => {
  background.asked = [];
  background.silent = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a page of ours with no page around it may show at once', async () => {
  await permittedToShow();

  expect(background.asked).toEqual([]);
});

describe('in a frame', () => {
  beforeEach(() => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue(
      page as unknown as Window & typeof globalThis,
    );
  });

  test('nothing may be shown until a token is handed over', async () => {
    const shown = permittedToShow();
    expect(await isPermitted(shown)).toBe(false);
    await say({ token: 'a-token' });

    expect(await isPermitted(shown)).toBe(true);
    expect(background.asked).toEqual([{ ask: 'redeem', token: 'a-token' }]);
  });

  test('a background that is just starting is asked again, five times in all', async () => {
    vi.useFakeTimers();
    const listen = vi.spyOn(globalThis, 'addEventListener');
    const shown = vi.fn();
    void permittedToShow().then(shown);
    // This one's listener alone: those of the tests before still hear what the window hears.
    const hear = listen.mock.lastCall?.[1] as (message: object) => void;
    const message = { data: { token: 'a-token' }, source: page };

    background.silent = 9;
    hear(message);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(background.asked).toHaveLength(5);
    expect(shown).not.toHaveBeenCalled();

    background.silent = 4;
    hear(message);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(shown).toHaveBeenCalledOnce();
  });

  test('a token that the background refuses is none, and the right one may still come', async () => {
    const shown = permittedToShow();
    await say({ token: 'guessed' });
    expect(await isPermitted(shown)).toBe(false);
    await say({ token: 'a-token' });

    expect(await isPermitted(shown)).toBe(true);
  });

  test.each([
    ['a frame beside us', { token: 'a-token' }, { name: 'beside' }],
    ['nobody', { token: 'a-token' }, null],
  ])('a token from %s is not even redeemed', async (_, data, source) => {
    const shown = permittedToShow();
    await say(data, source);

    expect(background.asked).toEqual([]);
    expect(await isPermitted(shown)).toBe(false);
  });

  test.each([[undefined], [null], ['a-token'], [{ token: 7 }], [{}], [['a-token']]])(
    'what the page itself says is passed over: %j',
    async (data) => {
      const shown = permittedToShow();
      await say(data);

      expect(background.asked).toEqual([]);
      expect(await isPermitted(shown)).toBe(false);
    },
  );
});
