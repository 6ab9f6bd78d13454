import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPlace } from '@/crm/host-settings';
import { builtInMatches } from './crm-hosts';
import { attachToOpenTabs, insertDockStyle, reconcileScripts } from './crm-scripts';

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
  readonly excludeMatches?: readonly string[];
  readonly js?: readonly string[];
  readonly css?: readonly string[];
}

/** `browser.scripting`, as strict about ids as the browsers are. */
const fake = vi.hoisted(() => ({
  registered: new Map<string, Script>(),
  origins: [] as string[],
  styles: [] as string[],
  scripts: [] as number[],
  isPermitted: true,
  told: [] as unknown[],
  brokenTab: -1,
  tabs: [] as { id?: number; url?: string; discarded?: boolean; status?: string }[],
}));
vi.mock('./browser', () => {
  const later = () => new Promise((resolve) => setTimeout(resolve));
  const inTab = (tabId: number) => {
    if (tabId === fake.brokenTab) throw new Error('The tab was closed.');
  };
  const scripting = {
    getRegisteredContentScripts: async () => {
      await later();
      return structuredClone([...fake.registered.values()]);
    },
    registerContentScripts: async (scripts: Script[]) => {
      await later();
      for (const script of scripts) {
        if (fake.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        fake.registered.set(script.id, script);
      }
    },
    updateContentScripts: async (scripts: Script[]) => {
      await later();
      for (const script of scripts) {
        const before = fake.registered.get(script.id);
        if (!before) throw new Error(`Nonexistent script ID '${script.id}'`);
        fake.registered.set(script.id, { ...before, ...script });
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      await later();
      for (const id of ids) {
        if (!fake.registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      }
    },
    executeScript: async ({ target }: { target: { tabId: number } }) => {
      inTab(target.tabId);
      fake.scripts.push(target.tabId);
    },
    insertCSS: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      inTab(target.tabId);
      fake.styles.push(`${target.tabId}:${files}`);
    },
    removeCSS: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      inTab(target.tabId);
      fake.styles = fake.styles.filter((style) => style !== `${target.tabId}:${files}`);
    },
  };
  const permissions = {
    getAll: async () => ({ origins: fake.origins }),
    contains: async () => fake.isPermitted,
  };
  const tabs = {
    query: async () => fake.tabs,
    sendMessage: async (tabId: number, message: unknown) => fake.told.push([tabId, message]),
  };
  return { browser: { scripting, permissions, tabs } };
});

const tryton = 'https://crm.example/*';
/** How a registration is named: by its files. */
const tryton1 = 'adapters/tryton.js crm-any.js';
const onCrmExample = { 'crm.example': { crm: 'tryton' }, localhost: { crm: 'tryton' } };
const collapsedOn = (...hosts: string[]) =>
  Object.fromEntries(hosts.map((host) => [host, { open: false }]));

beforeEach(() => {
  fake.registered.clear();
  fake.origins = [...builtInMatches];
  fake.styles = [];
  fake.scripts = [];
  fake.brokenTab = -1;
  fake.isPermitted = true;
  fake.told = [];
});

describe('what is registered', () => {
  test('is at first the stylesheet alone, on the CRMs that are on from the start', async () => {
    await reconcileScripts({});

    expect([...fake.registered.keys()]).toEqual(['dock']);
    expect(fake.registered.get('dock')).toMatchObject({
      css: ['dock.css'],
      matches: builtInMatches,
      excludeMatches: [],
    });
  });

  test('is also our script on every CRM that was turned on', async () => {
    fake.origins.push(tryton);
    await reconcileScripts(onCrmExample);

    expect(fake.registered.get(tryton1)).toMatchObject({
      js: ['adapters/tryton.js', 'crm-any.js'],
      matches: [tryton],
    });
    expect(fake.registered.get('dock')?.matches).toEqual([...builtInMatches, tryton]);
  });

  test('follows what is granted and taken back', async () => {
    await reconcileScripts(onCrmExample);
    fake.origins.push(tryton);
    await reconcileScripts(onCrmExample);
    fake.origins = [...builtInMatches, 'http://localhost/*'];
    await reconcileScripts(onCrmExample);
    expect(fake.registered.get(tryton1)?.matches).toEqual(['http://localhost/*']);

    fake.origins = [...builtInMatches];
    await reconcileScripts(onCrmExample);
    expect([...fake.registered.keys()]).toEqual(['dock']);
    expect(fake.registered.get('dock')?.matches).toEqual(builtInMatches);
  });

  test('follows where the panel stands on a host', async () => {
    const place = { ...defaultPlace, side: 'left' } as const;
    await reconcileScripts({ 'x.example': { open: true, place } });
    expect([...fake.registered.keys()]).toEqual(['dock', 'dock/left-360.css']);

    await reconcileScripts({ 'x.example': { open: false, place } });
    expect([...fake.registered.keys()]).toEqual(['dock']);
    expect(fake.registered.get('dock')?.excludeMatches).toEqual(['*://x.example/*']);

    await reconcileScripts({});
    expect(fake.registered.get('dock')?.excludeMatches).toEqual([]);
  });

  test('is rid of what an older version of us has left', async () => {
    fake.registered.set('old', { id: 'old' });
    await reconcileScripts({});

    expect([...fake.registered.keys()]).toEqual(['dock']);
  });

  test('is right when start and update come together', async () => {
    await Promise.all([
      reconcileScripts({}),
      reconcileScripts({}),
      reconcileScripts(collapsedOn('x.example')),
    ]);

    expect([...fake.registered.keys()]).toEqual(['dock']);
    expect(fake.registered.get('dock')?.excludeMatches).toEqual(['*://x.example/*']);
  });
});

describe('a tab that was open before', () => {
  beforeEach(() => {
    fake.tabs = [
      { id: 1, url: 'https://crm.example/#crm' },
      { id: 2, url: 'https://contoso.crm4.dynamics.com/main.aspx' },
      {},
      { id: 3 },
    ];
  });

  test('gets our script, each of them', async () => {
    await attachToOpenTabs([tryton], {});

    expect(fake.scripts).toEqual([1, 2]);
    expect(fake.told).toEqual([]);
  });

  test('whose permission was taken back meanwhile is left again', async () => {
    fake.isPermitted = false;
    await attachToOpenTabs([tryton], {});

    expect(fake.told).toEqual(fake.scripts.map((tab) => [tab, { tell: 'leave' }]));
  });

  test.each([
    'https://make.dynamics.com/',
    'https://admin.dynamics.com/?x=.crm4.dynamics.com/',
    'https://contoso.api.crm4.dynamics.com/api/data',
  ])('of a portal beside Dynamics 365 gets nothing: %s', async (url) => {
    fake.tabs = [{ id: 1, url }];
    await attachToOpenTabs(['https://*.dynamics.com/*'], {});

    expect(fake.scripts).toEqual([]);
  });

  test.each([
    ['freed from memory', { discarded: true }],
    ['brought back with the window and not yet looked at', { status: 'unloaded' }],
  ])('that is not loaded (%s) is left alone', async (_, state) => {
    fake.tabs = fake.tabs.map((tab) => (tab.id === 1 ? { ...tab, ...state } : tab));
    await attachToOpenTabs([tryton], {});

    expect(fake.scripts).toEqual([2]);
  });

  test('that cannot be scripted leaves the others theirs', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    fake.brokenTab = 1;
    await attachToOpenTabs([tryton], {});

    expect(fake.scripts).toEqual([2]);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  test('has one stylesheet, however often it is opened and collapsed', async () => {
    for (let times = 0; times < 3; times += 1) await insertDockStyle(7);

    expect(fake.styles).toEqual(['7:dock.css']);
  });

  test('that is gone by then fails nothing', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    fake.brokenTab = 7;
    await insertDockStyle(7);

    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });
});
