import { describe, expect, test } from 'vitest';
import { startSettling } from './name-settling';

/** From this moment on the page shows this text; undefined for none, or a module's label. */
type PageState = readonly [from: number, text: string | undefined];

/** What is shown from when on, until nothing is watched any more. The address changes at 0. */
function follow(page: readonly PageState[], changedAt = 0) {
  const textAt = (time: number) => page.findLast(([from]) => from <= time)?.[1];
  const look = startSettling(textAt(changedAt), changedAt);
  let now = changedAt;
  let looks = 0;
  let settling = look(textAt(now), now);
  const shown: PageState[] = [[now, settling.name]];
  while (settling.lookAgainIn > 0) {
    now += settling.lookAgainIn;
    looks += 1;
    settling = look(textAt(now), now);
    if (settling.name !== shown.at(-1)?.[1]) shown.push([now, settling.name]);
  }
  return { shown, endedAt: now, looks };
}

describe('as captured', () => {
  test.each<{ step: string; page: PageState[]; shownAt: number }>([
    // Times of `crm-facts.md`, table 0; each is shown at the first look that can tell.
    { step: 'EspoCRM, list → A, cold', page: [[645, 'A']], shownAt: 800 },
    { step: 'EspoCRM, list → A, slower', page: [[731, 'A']], shownAt: 900 },
    // biome-ignore format: one line a step
    { step: 'EspoCRM, B → A', page: [[0, 'B'], [232, 'A']], shownAt: 400 },
    // biome-ignore format: one line a step
    { step: 'EspoCRM, Back', page: [[0, 'B'], [274, 'A']], shownAt: 500 },
    // biome-ignore format: one line a step
    { step: 'SuiteCRM 7, list → A', page: [[0, 'Search results'], [718, 'A']], shownAt: 900 },
    { step: 'Tryton, list → A, its name first', page: [[-106, 'A']], shownAt: 1_000 },
    // biome-ignore format: one line a step
    { step: 'Tryton, B → A', page: [[0, 'B'], [66, 'A']], shownAt: 250 },
    // biome-ignore format: one line a step
    { step: 'Tryton, B → A, slower', page: [[0, 'B'], [79, 'A']], shownAt: 250 },
    // biome-ignore format: one line a step
    { step: 'Tryton, B → A, faster', page: [[0, 'B'], [46, 'A']], shownAt: 250 },
    // biome-ignore format: one line a step
    { step: 'Tryton, Back', page: [[0, 'B'], [75, ''], [215, 'A']], shownAt: 400 },
    // biome-ignore format: one line a step
    { step: 'Tryton, Back, faster', page: [[0, 'B'], [75, ''], [145, 'A']], shownAt: 350 },
  ])('$step: nothing, then A and only A at $shownAt ms', ({ page, shownAt }) => {
    expect(follow(page).shown).toEqual([
      [0, undefined],
      [shownAt, 'A'],
    ]);
  });
});

test('the name of a page just loaded is taken at the first look', () => {
  const look = startSettling(undefined, 0);

  expect(look('A', 0).name).toBe('A');
});

test('the old name is dropped in the moment of the change', () => {
  expect(startSettling('A', 0)('A', 0)).toEqual({ name: undefined, lookAgainIn: 100 });
});

test('two customers of one name: taken after a second, doubted for five, then left alone', () => {
  const { shown, endedAt } = follow([[0, 'A']]);

  expect(shown).toEqual([
    [0, undefined],
    [1_000, 'A'],
  ]);
  expect(endedAt).toBeGreaterThanOrEqual(6_000);
  expect(endedAt).toBeLessThan(7_000);
});

test('a form that comes before its address gives no name to the record that is being left', () => {
  // A customer without a name, or with one that has not stood for long; the next form 106 ms early.
  for (const first of [undefined, 'A']) {
    for (let early = 400; early < 2_000; early += 10) {
      const { shown } = follow([
        [0, undefined],
        [210, first],
        [early, 'B'],
      ]);
      const wrong = shown.filter(([time, name]) => name === 'B' && time < early + 106);
      expect(wrong, `${first}, ${early}`).toEqual([]);
    }
  }
});

test('a page slower than a second is believed at first, and corrected', () => {
  const { shown } = follow([
    [0, 'old'],
    [4_900, 'A'],
  ]);

  expect(shown.map(([, name]) => name)).toEqual([undefined, 'old', 'A']);
  expect(shown[2]?.[0]).toBeLessThan(5_600);
});

test('a name that is gone for a second is taken back', () => {
  const { shown } = follow([
    [0, undefined],
    [200, 'Loading'],
    [700, ''],
    [3_000, 'A'],
  ]);

  expect(shown.map(([, name]) => name)).toEqual([undefined, 'Loading', undefined, 'A']);
  expect(shown[2]?.[0]).toBeGreaterThanOrEqual(1_700);
});

test('a name that is gone for less stays: the page is being left, or drawn anew', () => {
  const { shown } = follow([
    [0, 'B'],
    [200, 'A'],
    [600, ''],
    [900, 'A'],
  ]);

  expect(shown.map(([, name]) => name)).toEqual([undefined, 'A']);
});

test('A → B → C in quick steps: the late name of B gives way to that of C', () => {
  // The address is B's at 0 and C's at 50; B's name comes at 66, when it is C that is on the screen.
  const { shown, endedAt } = follow(
    [
      [0, 'A'],
      [66, 'B'],
      [700, 'C'],
    ],
    50,
  );

  expect(shown.map(([, name]) => name)).toEqual([undefined, 'B', 'C']);
  expect(shown[2]?.[0]).toBeLessThanOrEqual(950);
  expect(endedAt - 700).toBeGreaterThanOrEqual(1_000);
});

test('A → B → C, and C comes late: what appears meanwhile has to stand for a second', () => {
  // The address is C's at 0, B was left at once; B's name comes at 150 and C's at 700.
  const look = startSettling('A', 0, true);
  const says = (time: number) => (time < 150 ? 'A' : time < 700 ? 'B' : 'C');
  const shown = [];
  for (let time = 0; time <= 3_000; time += 50) shown.push(look(says(time), time).name);

  expect([...new Set(shown)]).toEqual([undefined, 'C']);
});

test('record → list → record: what the list left over of the first record is not shown', () => {
  // SuiteCRM 7 keeps A's name for 540 ms after its list has the address; B is opened before that.
  const page: PageState[] = [
    [-400, 'A'],
    [140, undefined],
    [718, 'B'],
  ];

  expect(follow(page).shown).toEqual([
    [0, undefined],
    [950, 'B'],
  ]);
});

test('a new name is watched until it has stood for a second', () => {
  const { endedAt } = follow([[210, 'A']]);

  expect(endedAt).toBeGreaterThanOrEqual(1_210);
  expect(endedAt).toBeLessThan(1_500);
});

describe('when no name ever comes', () => {
  test('looking ends after a minute, and gets rarer', () => {
    const { shown, endedAt, looks } = follow([]);

    expect(shown).toEqual([[0, undefined]]);
    expect(endedAt).toBeGreaterThanOrEqual(60_000);
    expect(endedAt).toBeLessThan(61_001);
    expect(looks).toBeLessThan(100);
  });

  test('the first look is after 100 ms, the last ones after 1 s', () => {
    const look = startSettling(undefined, 0);

    expect(look(undefined, 0).lookAgainIn).toBe(100);
    expect(look(undefined, 30_000).lookAgainIn).toBe(1_000);
  });

  test('a name that never stands still ends after a minute too', () => {
    const restless = Array.from({ length: 200 }, (_, i): PageState => [i * 400, `A ${i}`]);

    expect(follow(restless).endedAt).toBeLessThan(61_001);
  });
});

test('a tab that slept through it all takes the name at its first look', () => {
  const asleep = () => startSettling('A', 0);

  expect(asleep()('B', 90_000)).toEqual({ name: 'B', lookAgainIn: 0 });
  expect(asleep()('A', 90_000)).toEqual({ name: 'A', lookAgainIn: 0 });
});
