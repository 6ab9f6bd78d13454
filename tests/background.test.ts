import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Changed } from '@/browser/broadcast';
import type { Sender } from '@/browser/sender';
import { defaultPlace } from '@/crm/host-settings';
import { writeRuleFile } from '@/crm/rule-file';
import { acmeRule } from '@/crm/rule-for-tests';
import { defaultSettings } from '@/playbook/settings';
import { areaInMemory } from '@/storage/area-in-memory';

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** The browser as the background sees it. */
const fake = vi.hoisted(() => ({
  area: undefined as unknown,
  listeners: [] as Listener[],
  told: [] as unknown[],
  session: {} as Record<string, unknown>,
  attached: [] as number[],
  /** Tabs in which a CRM was asked what it knows. */
  readIn: [] as number[],
  isRegistrationRefused: false,
  registered: [] as string[],
  removed: (_tab: number): void => undefined,
  permissions: (): Promise<unknown> => Promise.resolve(),
  /** What a policy has set, and who hears that it has changed. */
  policy: {} as Record<string, unknown>,
  policyListeners: [] as (() => void)[],
}));
vi.mock('#imports', () => ({ defineBackground: (main: () => void) => main }));
vi.mock('@/browser/browser', () => {
  const never = { addListener: () => {} };
  return {
    own: { id: 'kickoff', origin: 'chrome-extension://kickoff' },
    browser: {
      i18n: { getUILanguage: () => 'en' },
      storage: {
        get local() {
          return fake.area;
        },
        managed: {
          get: async () => fake.policy,
          onChanged: { addListener: (listener: () => void) => fake.policyListeners.push(listener) },
        },
        session: {
          get: async (key: string) => ({ [key]: fake.session[key] }),
          set: async (items: object) => void Object.assign(fake.session, items),
        },
      },
      runtime: {
        onMessage: { addListener: (listener: Listener) => fake.listeners.push(listener) },
        onStartup: never,
        onInstalled: never,
        sendMessage: async (message: unknown) => void fake.told.push(message),
      },
      permissions: {
        contains: async () => true,
        getAll: () => fake.permissions(),
        onAdded: never,
        onRemoved: never,
      },
      scripting: {
        getRegisteredContentScripts: async () => [],
        registerContentScripts: async (scripts: { id: string }[]) => {
          if (fake.isRegistrationRefused) throw new Error('Duplicate script ID');
          fake.registered = scripts.map(({ id }) => id);
        },
        removeCSS: async () => undefined,
        insertCSS: async () => undefined,
        executeScript: async ({ target, func }: { target: { tabId: number }; func?: object }) => {
          if (!func) return void fake.attached.push(target.tabId);
          fake.readIn.push(target.tabId);
          const account = { accountid: '8a5e4f0e-0000-4000-8000-000000000001', name: 'Contoso' };
          return [{ result: { status: 200, text: JSON.stringify(account) } }];
        },
      },
      tabs: {
        onRemoved: {
          addListener: (listener: (tab: number) => void) => {
            fake.removed = listener;
          },
        },
        get: async () => ({ url: address }),
        query: async () => [{ id: 1, url: 'https://contoso.crm4.dynamics.com/' }],
        sendMessage: async (id: number, message: unknown, to: unknown) =>
          void fake.told.push({ id, message, to }),
      },
    },
  };
});

const page = 'https://contoso.crm4.dynamics.com';
const address = `${page}/main.aspx?etn=account&pagetype=entityrecord&id=8a5e4f0e-0000-4000-8000-000000000001`;
const recordKey =
  'dynamics365:contoso.crm4.dynamics.com:account:8a5e4f0e-0000-4000-8000-000000000001';
const view: Sender = { id: 'kickoff', origin: 'chrome-extension://kickoff' };
const contoso: Sender = { id: 'kickoff', origin: page, url: address, tab: { id: 1 }, frameId: 0 };

const panel: Sender = {
  ...view,
  documentId: 'a',
  tab: { id: 1, url: address },
  frameId: 5,
};

const ask = (request: unknown, sender = view) => fake.listeners[0]!(request, sender);
const type = (intent: string) =>
  ask({ ask: 'set', recordKey, changes: [{ path: 'form/dibs/intent', value: intent }] });
const toldLaunchers = () =>
  fake.told.filter((each) => (each as { to?: { frameId: number } }).to?.frameId === 0);

const changesTold = () =>
  fake.told
    .map((each) => (each as { changed?: Changed }).changed)
    .filter((changed) => changed !== undefined)
    .map(({ customer: { recordKey, name }, recordKeys }) => ({ for: recordKey, recordKeys, name }));

const grantedFrames = () => (fake.session.frameGrants as { frames: unknown[] }).frames;

/** The background starts, as it does whenever somebody needs it. */
async function start() {
  fake.listeners = [];
  fake.policyListeners = [];
  vi.resetModules();
  const { default: main } = await import('@/entrypoints/background');
  (main as unknown as () => void)();
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake.area = areaInMemory();
  fake.permissions = async () => ({ origins: ['https://*.dynamics.com/*'] });
  fake.session = { frameGrants: { tokens: {}, frames: [{ document: 'a', tab: 1, frame: 5 }] } };
  fake.policy = {};
  fake.attached = [];
  fake.readIn = [];
  fake.isRegistrationRefused = false;
  await start();
  await ask({ ask: 'sees', address }, contoso);
  await vi.waitFor(() => expect(toldLaunchers()).not.toEqual([]));
  fake.told = [];
});

test('whoever types is answered while the browser still lists the tabs', async () => {
  fake.permissions = () => new Promise(() => {});

  expect(await ask({ ask: 'tick', recordKey, taskId: '3616', done: true })).toMatchObject({
    ok: true,
  });
});

test('letters that change no figure are told to the views and not to the launchers', async () => {
  for (const intent of ['T', 'Te', 'Tea']) await type(intent);
  await ask({ ask: 'tick', recordKey, taskId: '3616', done: true });
  await vi.waitFor(() => expect(toldLaunchers()).toHaveLength(1));

  expect(fake.told.filter((each) => Object.hasOwn(each as object, 'changed'))).toHaveLength(4);
});

test('changed settings are told to every view and to the panels in pages', async () => {
  await ask({ ask: 'settings', change: { displayName: 'Kim' } });

  const message = { settings: { ...defaultSettings, displayName: 'Kim' } };
  expect(fake.told).toEqual([message, { id: 1, message, to: { frameId: 5 } }]);
});

test('a name given by hand is told to the views of every record of the customer', async () => {
  const named = await ask({ ask: 'name', recordKey, text: 'Ours' });

  expect(named).toMatchObject({ ok: true, value: { recordKey, name: 'Ours' } });
  expect(changesTold()).toEqual([{ for: recordKey, recordKeys: [recordKey], name: 'Ours' }]);

  const other = 'ftop:ftop.microsoft.com:account:8a5e4f0e-0000-4000-8000-000000000002';
  const area = fake.area as ReturnType<typeof areaInMemory>;
  const [key, stored] = Object.entries(area.content()).find(([key]) => /^journal:/.test(key))!;
  const { records } = stored as { records: Record<string, unknown> };
  const both = { ...(stored as object), records: { ...records, [other]: records[recordKey] } };
  await area.set({ [key]: both });
  fake.told = [];
  await start();
  await ask({ ask: 'name', recordKey, text: '' });

  expect(changesTold()).toEqual([
    { for: other, recordKeys: [other], name: '' },
    { for: recordKey, recordKeys: [recordKey, other], name: '' },
  ]);
});

test('what the CRM knows is read where the user has turned it on, beside the panel that asks', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const panel: Sender = { ...view, tab: { id: 1 }, frameId: 5, documentId: 'a' };
  const facts = (sender: Sender, tabId?: number) =>
    ask({ ask: 'crmFacts', recordKey, ...(tabId && { tabId }) }, sender);
  const refused = { ok: false, problem: 'refused' };

  expect(await facts(panel)).toEqual(refused);
  await ask({ ask: 'settings', change: { crmFacts: 'off' } });
  expect(await facts(view, 3)).toEqual(refused);
  expect(fake.readIn).toEqual([]);

  await ask({ ask: 'settings', change: { crmFacts: 'on' } });
  expect(await facts(view)).toEqual({ ok: true, value: null });
  expect(fake.readIn).toEqual([]);
  expect(await facts(panel, 3)).toMatchObject({ ok: true, value: { name: 'Contoso' } });
  expect(fake.readIn).toEqual([1]);
  warned.mockRestore();
});

test('a view beside no page says in which tab the CRM is asked', async () => {
  await ask({ ask: 'settings', change: { crmFacts: 'on' } });
  await ask({ ask: 'crmFacts', recordKey, tabId: 3 });
  expect(fake.readIn).toEqual([3]);
});

test('a panel may still send what was typed last after its tab was closed', async () => {
  vi.useFakeTimers();
  fake.removed(1);
  await vi.advanceTimersByTimeAsync(4_900);
  expect(grantedFrames()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(grantedFrames()).toEqual([]);
  vi.useRealTimers();
});

test('tabs that are open are taken hold of though the browser told of no installation, once', async () => {
  await vi.waitFor(() => expect(fake.session.begun).toBe(true));
  expect(fake.attached).toEqual([1]);

  await start();
  // All of it is answered at once here: it would have happened by now.
  await new Promise((resolve) => setTimeout(resolve));
  expect(fake.attached).toEqual([1]);
});

test('tabs that are open get their script though none can be registered', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  await vi.waitFor(() => expect(fake.session.begun).toBe(true));
  Object.assign(fake, { session: {}, attached: [], isRegistrationRefused: true });
  await start();

  await vi.waitFor(() => expect(fake.attached).toEqual([1]));
  expect(warned).toHaveBeenCalled();
  warned.mockRestore();
});

describe('where the panel stands', () => {
  const host = 'contoso.crm4.dynamics.com';
  const moved = { ...defaultPlace, side: 'left', width: 480 };
  const move = { ask: 'movePanel', host, change: { side: 'left', width: 480 } };

  test('is changed by the panel: kept, told to the page and the views, and registered', async () => {
    expect(await ask({ ask: 'place', host }, panel)).toEqual({ ok: true, value: defaultPlace });
    expect(await ask(move, panel)).toEqual({ ok: true, value: moved });

    expect(await ask({ ask: 'place', host })).toEqual({ ok: true, value: moved });
    await vi.waitFor(() => expect(fake.told).toHaveLength(3));
    expect(fake.told).toContainEqual({ moved: host });
    expect(fake.told).toContainEqual({ id: 1, message: { moved: host }, to: { frameId: 5 } });
    expect(fake.told).toContainEqual({
      id: 1,
      message: { tell: 'place', place: moved },
      to: { frameId: 0 },
    });
    await vi.waitFor(() => expect(fake.registered).toEqual(['dock', 'dock/left-480.css']));
  });

  test('is told to the page though nothing changed: it may have been dragged', async () => {
    await ask(move, panel);
    fake.told = [];
    await ask(move, panel);

    await vi.waitFor(() => expect(toldLaunchers()).toHaveLength(1));
  });

  test.each([
    [
      'by a panel on another host',
      { ...panel, tab: { id: 1, url: 'https://x.crm.dynamics.com/' } },
    ],
    ['by the page', contoso],
    ['by a panel that the page has framed', { ...panel, documentId: 'b' }],
  ])('is not changed %s', async (_, sender) => {
    const refused = { ok: false, problem: 'refused' };
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await ask(move, sender)).toEqual(refused);
    expect(await ask({ ask: 'place', host }, sender)).toEqual(refused);

    expect(await ask({ ask: 'place', host })).toEqual({ ok: true, value: defaultPlace });
    warned.mockRestore();
  });

  test('while it is dragged is told to its own page, and not kept', async () => {
    await ask({ ask: 'stretchPanel', width: 433 }, panel);

    expect(fake.told).toEqual([
      { id: 1, message: { tell: 'stretch', width: 433 }, to: { frameId: 0 } },
    ]);
    expect(await ask({ ask: 'place', host })).toEqual({ ok: true, value: defaultPlace });
  });

  test('its launcher’s place is kept for the page that says so', async () => {
    await ask({ ask: 'moveLauncher', launcherAt: 12.5 }, contoso);

    expect(await ask({ ask: 'place', host })).toMatchObject({ value: { launcherAt: 12.5 } });
  });
});

describe('a policy', () => {
  const host = acmeRule.hosts[0];
  const hosts = () => ask({ ask: 'hosts' });
  const nobody = { ok: true, value: {} };
  const bound = { crm: acmeRule.id, rule: acmeRule, byPolicy: '' };
  const toldNames = () => fake.told.filter((each) => Object.hasOwn(each as object, 'settings'));

  async function startAnew() {
    await vi.waitFor(() => expect(fake.session.begun).toBe(true));
    fake.session = {};
    await start();
    await vi.waitFor(() => expect(fake.session.begun).toBe(true));
  }

  test('is taken when the background starts, and its names are told', async () => {
    fake.policy = { rules: writeRuleFile([acmeRule]) };
    await startAnew();

    expect(await hosts()).toEqual({ ok: true, value: { [host!]: bound } });
    expect(await ask({ ask: 'policy' })).toEqual({
      ok: true,
      value: { rules: [acmeRule], faults: [] },
    });
    expect(toldNames()).not.toEqual([]);
  });

  test('that changes is taken at once, and told though it is wrong', async () => {
    expect(await hosts()).toEqual(nobody);
    // It is there as soon as the background is: an event may have started it.
    expect(fake.policyListeners).toHaveLength(1);
    fake.policy = { rules: writeRuleFile([acmeRule]) };
    fake.policyListeners[0]!();
    await vi.waitFor(() => expect(toldNames()).not.toEqual([]));
    expect(await hosts()).toEqual({ ok: true, value: { [host!]: bound } });

    fake.told = [];
    fake.policy = { rules: 7 };
    fake.policyListeners[0]!();
    await vi.waitFor(() => expect(toldNames()).not.toEqual([]));
    expect(await hosts()).toEqual({ ok: true, value: { [host!]: bound } });

    fake.told = [];
    fake.policy = {};
    fake.policyListeners[0]!();
    await vi.waitFor(() => expect(toldNames()).not.toEqual([]));
    expect(await hosts()).toEqual({ ok: true, value: { [host!]: {} } });
  });

  test('that cannot be kept does not keep the tabs from getting their script', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await vi.waitFor(() => expect(fake.session.begun).toBe(true));
    fake.policy = { rules: writeRuleFile([acmeRule]) };
    (fake.area as ReturnType<typeof areaInMemory>).isFull = true;
    Object.assign(fake, { session: {}, attached: [] });
    await start();

    await vi.waitFor(() => expect(fake.attached).toEqual([1]));
    expect(warned).toHaveBeenCalledWith('the policy is not taken', expect.anything());
    warned.mockRestore();
  });
});

test('a rule is turned on again with what it says where another CRM stood in its place', async () => {
  const host = acmeRule.hosts[0]!;
  const address = `https://${host}/`;
  await ask({ ask: 'saveRules', rules: [acmeRule] });
  await ask({ ask: 'turnOn', address, crm: 'odoo' });
  expect(await ask({ ask: 'hosts' })).toEqual({ ok: true, value: { [host]: { crm: 'odoo' } } });

  await ask({ ask: 'turnOn', address, crm: acmeRule.id });
  expect(await ask({ ask: 'hosts' })).toEqual({
    ok: true,
    value: { [host]: { crm: acmeRule.id, rule: acmeRule } },
  });
});
