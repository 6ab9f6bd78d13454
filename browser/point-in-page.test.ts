import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pointAtName, readNames, stopPointing } from './point-in-page';

/** A tab: its page has the script once that was run there, and takes all as JSON. */
const tab = vi.hoisted(() => ({
  files: [] as string[],
  pointing: {} as Record<string, (argument: unknown) => unknown>,
  isGone: false,
}));
vi.mock('./browser', () => {
  const asJson = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));
  const executeScript = async (injection: {
    files?: string[];
    func?: (...args: unknown[]) => unknown;
    args?: unknown[];
  }) => {
    if (tab.isGone) throw new Error('No tab with id: 7.');
    if (injection.files) {
      tab.files.push(...injection.files);
      Object.assign(globalThis, { kickoffPointing: tab.pointing });
    }
    return [{ result: asJson(await injection.func?.(...asJson(injection.args ?? []))) }];
  };
  return { browser: { scripting: { executeScript } } };
});

const words = { instruction: 'Click', notFound: 'No' };

beforeEach(() => {
  tab.files = [];
  tab.pointing = {};
  tab.isGone = false;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'kickoffPointing');
  vi.restoreAllMocks();
});

describe('in the page of a tab', () => {
  test('the user points, and is told how', async () => {
    const found = { selector: 'h1', deep: true, text: 'Contoso' };
    tab.pointing.pointAtName = vi.fn(async () => found);

    expect(await pointAtName(7, words)).toEqual(found);
    expect(tab.pointing.pointAtName).toHaveBeenCalledWith(words);
  });

  test('names are read as often as one likes, with the script put there once', async () => {
    const names = [{ selector: 'h1' }];
    tab.pointing.readNames = vi.fn(() => 'Contoso');

    expect(await readNames(7, names)).toBe('Contoso');
    expect(await readNames(7, names)).toBe('Contoso');
    expect(tab.pointing.readNames).toHaveBeenCalledWith(names);
    expect(tab.files).toEqual(['point.js']);
  });

  test('pointing is ended', async () => {
    tab.pointing.stopPointing = vi.fn();

    await stopPointing(7);
    expect(tab.pointing.stopPointing).toHaveBeenCalledOnce();
  });
});

describe('nothing is given', () => {
  test('where the user chose nothing, or the page says nothing', async () => {
    tab.pointing = { pointAtName: async () => undefined, readNames: () => undefined };

    expect(await pointAtName(7, words)).toBeUndefined();
    expect(await readNames(7, [])).toBeUndefined();
  });

  test.each([
    'Contoso',
    { selector: 'h1' },
    { selector: '', text: 'Contoso' },
    { selector: 'h1', text: 'x'.repeat(401) },
    { selector: 'x'.repeat(501), text: 'Contoso' },
    { selector: 'h1', text: 'Contoso', read: 'title' },
    { selector: 'h1', text: 'Contoso', onclick: 'x' },
  ])('where what comes is not a place: %j', async (found) => {
    tab.pointing.pointAtName = async () => found;

    expect(await pointAtName(7, words)).toBeUndefined();
  });

  test('where nothing of ours runs, and that is noted', async () => {
    tab.isGone = true;

    expect(await readNames(7, [])).toBeUndefined();
    expect(console.warn).toHaveBeenCalled();
  });
});
