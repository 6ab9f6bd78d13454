import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  browser: {} as Record<string, unknown>,
  opened: [] as unknown[],
}));
vi.mock('./browser', () => ({ browser: fake.browser }));

const sidePanel = { open: async (where: unknown) => void fake.opened.push(where) };
const sidebarAction = { open: async () => void fake.opened.push('sidebar') };

beforeEach(() => {
  fake.opened = [];
  fake.browser.tabs = { query: async () => [{ id: 7 }] };
});
afterEach(() => {
  for (const part of Object.keys(fake.browser)) delete fake.browser[part];
});

/** As a view that has just been loaded. */
async function opener() {
  vi.resetModules();
  return (await import('./side-panel')).sidePanelOpener();
}

describe('the side panel is opened', () => {
  test('in Chromium beside the tab in front', async () => {
    fake.browser.sidePanel = sidePanel;
    await (await opener())?.();

    expect(fake.opened).toEqual([{ tabId: 7 }]);
  });

  test('in Firefox as its sidebar', async () => {
    fake.browser.sidebarAction = sidebarAction;
    await (await opener())?.();

    expect(fake.opened).toEqual(['sidebar']);
  });

  test('within the call, or the click would not count any more', async () => {
    fake.browser.sidePanel = sidePanel;
    const open = await opener();
    void open?.();

    expect(fake.opened).toHaveLength(1);
  });
});

test.each([
  ['has none', {}],
  ['cannot open it', { sidePanel: {} }],
])('nothing opens it where the browser %s', async (_, parts) => {
  Object.assign(fake.browser, parts);

  expect(await opener()).toBeUndefined();
});
