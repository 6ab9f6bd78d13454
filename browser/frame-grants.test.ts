import { describe, expect, test } from 'vitest';
import { openFrameGrants, type SessionArea } from './frame-grants';

/** `storage.session` for tests. */
function sessionInMemory(): SessionArea & { size(): number } {
  let content: Record<string, unknown> = {};
  return {
    get: async (key) => (key in content ? structuredClone({ [key]: content[key] }) : {}),
    set: async (items) => {
      content = { ...content, ...structuredClone(items) };
    },
    size: () => JSON.stringify(content).length,
  };
}

const at = (document: string, tab = 7) => ({ document, tab, frame: 3 });

function atTime() {
  let now = 1_000_000;
  const area = sessionInMemory();
  return {
    area,
    grants: openFrameGrants(area, () => now),
    /** As after the worker was stopped. */
    again: () => openFrameGrants(area, () => now),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('a token', () => {
  test('grants the document that redeems it', async () => {
    const { grants } = atTime();
    const token = await grants.issue(7);

    expect(await grants.isGranted('panel')).toBe(false);
    expect(await grants.redeem(token, at('panel', 7))).toBe(true);
    expect(await grants.isGranted('panel')).toBe(true);
    expect(await grants.isGranted('framed by the page')).toBe(false);
  });

  test('holds once', async () => {
    const { grants } = atTime();
    const token = await grants.issue(7);
    await grants.redeem(token, at('panel', 7));

    expect(await grants.redeem(token, at('other', 7))).toBe(false);
    expect(await grants.isGranted('other')).toBe(false);
  });

  test('holds once, also for two that come at the same moment', async () => {
    const { grants } = atTime();
    const token = await grants.issue(7);
    const redeemed = await Promise.all([
      grants.redeem(token, at('panel', 7)),
      grants.redeem(token, at('other', 7)),
    ]);

    expect(redeemed).toEqual([true, false]);
  });

  test('holds for its tab only, and is spent by the attempt', async () => {
    const { grants } = atTime();
    const token = await grants.issue(7);

    expect(await grants.redeem(token, at('panel', 8))).toBe(false);
    expect(await grants.redeem(token, at('panel', 7))).toBe(false);
  });

  test('ends after ten seconds', async () => {
    const { grants, pass } = atTime();
    const [early, late] = [await grants.issue(7), await grants.issue(7)];
    pass(9_999);
    expect(await grants.redeem(early, at('early', 7))).toBe(true);
    pass(1);
    expect(await grants.redeem(late, at('late', 7))).toBe(false);
  });

  test('is another one each time', async () => {
    const { grants } = atTime();
    const tokens = await Promise.all(Array.from({ length: 20 }, () => grants.issue(7)));

    expect(new Set(tokens).size).toBe(20);
    for (const token of tokens) expect(await grants.redeem(token, at(token, 7))).toBe(true);
  });

  test.each(['__proto__', 'constructor', '', 'no such token'])('is not %j', async (token) => {
    const { grants } = atTime();
    await grants.issue(7);

    expect(await grants.redeem(token, at('panel', 7))).toBe(false);
  });
});

describe('a worker that was stopped', () => {
  test('still knows the tokens it gave', async () => {
    const { grants, again } = atTime();
    const token = await grants.issue(7);

    expect(await again().redeem(token, at('panel', 7))).toBe(true);
  });

  test('still serves the documents that redeemed one', async () => {
    const { grants, again } = atTime();
    await grants.redeem(await grants.issue(7), at('panel', 7));

    expect(await again().isGranted('panel')).toBe(true);
  });
});

describe('what is kept is bounded', () => {
  test('tokens that have ended are forgotten', async () => {
    const { area, grants, pass } = atTime();
    await grants.issue(7);
    const size = area.size();
    for (let count = 0; count < 50; count += 1) {
      pass(10_000);
      await grants.issue(7);
    }

    expect(area.size()).toBe(size);
  });

  test('of documents the latest five hundred', async () => {
    const { grants } = atTime();
    for (let count = 0; count < 501; count += 1) {
      await grants.redeem(await grants.issue(count), at(`panel ${count}`, count));
    }

    expect(await grants.isGranted('panel 0')).toBe(false);
    expect(await grants.isGranted('panel 1')).toBe(true);
    expect(await grants.isGranted('panel 500')).toBe(true);
  });

  test('of one tab the latest four, and those of other tabs stay', async () => {
    const { grants } = atTime();
    await grants.redeem(await grants.issue(8), at('elsewhere', 8));
    for (let count = 0; count < 6; count += 1) {
      await grants.redeem(await grants.issue(7), at(`panel ${count}`));
    }

    const documents = (await grants.frames()).map(({ document }) => document);
    expect(documents).toEqual(['elsewhere', 'panel 2', 'panel 3', 'panel 4', 'panel 5']);
  });

  test('of a closed tab nothing', async () => {
    const { grants } = atTime();
    await grants.redeem(await grants.issue(7), at('panel'));
    await grants.forget(7);

    expect(await grants.isGranted('panel')).toBe(false);
  });
});

test('a failure to write is told to the one it befell, and the next goes on', async () => {
  const area = sessionInMemory();
  let isFull = true;
  const grants = openFrameGrants({
    get: area.get,
    set: (items) => (isFull ? Promise.reject(new Error('quota')) : area.set(items)),
  });
  await expect(grants.issue(7)).rejects.toThrow('quota');
  isFull = false;

  expect(await grants.issue(7)).toBeTruthy();
});
