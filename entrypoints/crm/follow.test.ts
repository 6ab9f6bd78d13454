// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LauncherFigures, Request } from '@/browser/messages';
import { dynamics365 } from '@/crm/adapters/dynamics365';
import { ftop } from '@/crm/adapters/ftop';
import { tryton } from '@/crm/adapters/tryton';
import { defaultPlace, type HostSettings } from '@/crm/host-settings';
import { adaptersFor } from '@/crm/recognise';

const list = 'https://contoso.crm4.dynamics.com/main.aspx?pagetype=entitylist&etn=account';
const a = recordAddress('3fa85f64-5717-4562-b3fc-2c963f66afa6');
const b = recordAddress('7c1d9a52-0b7e-4c55-9d1f-2f6a8e10b3c4');

/** What the page's script did with the browser. */
let said: Request[];
let observing: Set<MutationObserver>;
let kept: Record<string, unknown>;
let onMessage: (message: unknown, sender: unknown, answer: (value: unknown) => void) => void;
let isAlive: boolean;
/** Whether the background answers at once; else whenever `answerLate` is called. */
let isAnswered: boolean;
let answerLate: (outcome: unknown) => void;

beforeEach(async () => {
  vi.useFakeTimers();
  said = [];
  kept = {};
  observing = new Set();
  isAlive = true;
  isAnswered = true;
  document.documentElement.replaceChildren(document.createElement('body'));
  document.body.innerHTML = '<h1 data-id="header_title"></h1>';
  Reflect.deleteProperty(globalThis, 'isFollowed');
  globalThis.kickoffCrms = undefined;
  // Chromium and Firefox have them, happy-dom does not.
  vi.stubGlobal('navigation', new EventTarget());
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act));
  vi.stubGlobal('innerWidth', 1440);
  Element.prototype.checkVisibility = () => true;
  vi.spyOn(Element.prototype, 'attachShadow');
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
    this: MutationObserver,
    ...to
  ) {
    observing.add(this);
    observe.apply(this, to);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (
    this: MutationObserver,
  ) {
    observing.delete(this);
    disconnect.apply(this);
  });
  vi.stubGlobal('chrome', {
    get runtime() {
      return isAlive ? runtime : undefined;
    },
    i18n: { getMessage: (id: string) => id },
    storage: { local: { get: async (key: string) => ({ [key]: kept[key] }) } },
  });
  vi.resetModules();
});
afterEach(() => {
  // Ends the script of this test as an update of the extension would.
  isAlive = false;
  navigation.dispatchEvent(new Event('currententrychange'));
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const figures: LauncherFigures = { left: 2, done: 0, label: 'Two left' };
const runtime = {
  id: 'kickoff',
  getURL: (path: string) => `chrome-extension://kickoff${path}`,
  sendMessage: async (message: Request) => {
    said.push(message);
    if (!isAnswered && message.ask === 'sees') {
      return new Promise((resolve) => {
        answerLate = resolve;
      });
    }
    return { ok: true, value: message.ask === 'sees' ? figures : null };
  },
  onMessage: {
    addListener: (listener: typeof onMessage) => {
      onMessage = listener;
    },
  },
};

test('a page without a customer: no element, observer, timer or message', async () => {
  await start(list);
  await go(`${list}&viewid=1`);

  expect(dock()).toBeNull();
  expect(document.documentElement.attributes).toHaveLength(0);
  expect(observing.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(said).toEqual([]);
});

test('a customer in the address: a dock at once, room made, and one message', async () => {
  await start(a);

  expect(dock()?.dataset.record).toBe(keyOf(a));
  expect(document.documentElement.dataset.kickoffDock).toMatch(/^body/);
  expect(said[0]).toEqual({ ask: 'sees', address: a, name: undefined });
});

test('a page that lacks the stylesheet asks for it, one that has it does not', async () => {
  await start(a);
  expect(said.slice(1)).toEqual([{ ask: 'dock', open: true }]);

  said = [];
  Reflect.deleteProperty(globalThis, 'isFollowed');
  globalThis.kickoffCrms = undefined;
  document.documentElement.style.setProperty('--kickoff-dock', '360px');
  await start(a);
  expect(said).toHaveLength(1);
  document.documentElement.removeAttribute('style');
});

test('the name is told once it is there, and once only', async () => {
  await start(a);
  heading().textContent = 'Contoso';
  await vi.advanceTimersByTimeAsync(10_000);

  expect(said.filter(({ ask }) => ask === 'sees')).toEqual([
    { ask: 'sees', address: a, name: undefined },
    { ask: 'sees', address: a, name: { text: 'Contoso', sure: true } },
  ]);
  expect(vi.getTimerCount()).toBe(0);
});

test('eight events for one step are one step', async () => {
  await start(a);
  for (let event = 0; event < 8; event += 1) await go(a);

  expect(said.filter(({ ask }) => ask === 'sees')).toHaveLength(1);
});

test('record, list: nothing of ours works on', async () => {
  await start(a);
  await go(list);
  await vi.advanceTimersByTimeAsync(0);

  expect(dock()?.dataset.record).toBeUndefined();
  expect(dock()?.style.display).toBe('none');
  expect(document.documentElement.dataset.kickoffDock).toBeUndefined();
  expect(observing.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('the next record is asked by the popup without the name of the one before', async () => {
  await start(a);
  heading().textContent = 'Contoso';
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked()).toEqual({ address: a, name: 'Contoso' });

  await go(b);
  expect(asked()).toEqual({ address: b, name: undefined });
});

test('figures are painted for the record that they are told for, and no other', async () => {
  await start(a);
  await vi.advanceTimersByTimeAsync(0);
  expect(launcher().ariaLabel).toBe('collapse');
  launcher().click();
  expect(launcher().textContent).toBe('2');

  onMessage({ tell: 'figures', recordKeys: ['x'], figures: { ...figures, left: 7 } }, {}, () => {});
  expect(launcher().textContent).toBe('2');
  onMessage(
    { tell: 'figures', recordKeys: [keyOf(a)], figures: { ...figures, left: 1 } },
    {},
    () => {},
  );
  expect(launcher().textContent).toBe('1');

  // Those of the record before are gone at once.
  isAnswered = false;
  await go(b);
  expect(launcher().textContent).toBe('…');
});

test('a late answer for the record before is not painted for this one', async () => {
  isAnswered = false;
  await start(a);
  launcher().click();
  const answerA = answerLate;
  await go(b);
  answerA({ ok: true, value: figures });
  await vi.advanceTimersByTimeAsync(0);

  expect(launcher().textContent).toBe('…');
});

test('a name that is taken back is told as none', async () => {
  await start(a);
  heading().textContent = 'Loading';
  await vi.advanceTimersByTimeAsync(400);
  heading().textContent = '';
  await vi.advanceTimersByTimeAsync(2_000);

  expect(said.filter(({ ask }) => ask === 'sees').slice(1)).toEqual([
    { ask: 'sees', address: a, name: { text: 'Loading', sure: true } },
    { ask: 'sees', address: a, name: { text: '', sure: true } },
  ]);
  expect(asked()).toEqual({ address: a, name: undefined });
});

test('in quick steps the late name of a record that was left is not taken for the next', async () => {
  await start(list);
  await go(a);
  await vi.advanceTimersByTimeAsync(100);
  await go(b);
  await vi.advanceTimersByTimeAsync(150);
  heading().textContent = 'Name of A';
  await vi.advanceTimersByTimeAsync(500);
  heading().textContent = 'Name of B';
  await vi.advanceTimersByTimeAsync(8_000);

  const names = said.flatMap((message) =>
    'name' in message && message.name ? [message.name] : [],
  );
  expect(names).toEqual([{ text: 'Name of B', sure: true }]);
});

test('the page is told to measure itself anew when room is made and given back', async () => {
  const resized = vi.fn();
  addEventListener('resize', resized);
  await start(a);
  await go(list);
  removeEventListener('resize', resized);

  expect(resized).toHaveBeenCalledTimes(2);
});

test('what it draws cannot make the page lay itself out', async () => {
  await start(a);

  expect(dock()?.style.contain).toBe('strict');
});

test('the frame is made once the page has loaded', async () => {
  const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  await start(a);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shadow().querySelector('iframe')).toBeNull();

  readyState.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(0);
  expect(shadow().querySelector('iframe')?.title).toBe('panel');
});

test('a page that Back brought back is looked at anew', async () => {
  await start(a);
  setAddress(b);
  dispatchEvent(new Event('pageshow'));

  expect(dock()?.dataset.record).toBe(keyOf(b));
});

test('told to leave, it leaves nothing, and can be given the script again', async () => {
  await start(a);
  onMessage({ tell: 'leave' }, {}, () => {});

  expect(dock()).toBeNull();
  expect(document.documentElement.attributes).toHaveLength(0);
  await start(a);
  expect(dock()).not.toBeNull();
});

test('told to leave before its settings have been read, it does not come back', async () => {
  let answer = (_: object) => {};
  vi.spyOn(chrome.storage.local, 'get').mockReturnValue(
    new Promise<object>((resolve) => {
      answer = resolve;
    }) as never,
  );
  await start(a);
  onMessage({ tell: 'leave' }, {}, () => {});
  expect(dock()).toBeNull();
  // By now the room is that of the version which has replaced it.
  document.documentElement.dataset.kickoffDock = 'body left 480';
  answer({});
  await vi.advanceTimersByTimeAsync(0);

  expect(dock()).toBeNull();
  expect(document.documentElement.dataset.kickoffDock).toBe('body left 480');
  delete document.documentElement.dataset.kickoffDock;
});

test('turned off, it leaves when the user comes back to the tab', async () => {
  await start(a);
  isAlive = false;
  dispatchEvent(new Event('focus'));

  expect(dock()).toBeNull();
  expect(document.documentElement.attributes).toHaveLength(0);
});

test('collapsed on this host: a launcher, no room made', async () => {
  kept = { 'host:contoso.crm4.dynamics.com': { open: false } };
  await start(a);

  expect(dock()?.style.width).toBe('48px');
  expect(document.documentElement.dataset.kickoffDock).toBeUndefined();
});

test('a page that takes the dock out gets it back, until enough is enough', async () => {
  await start(a);
  for (let time = 0; time < 50; time += 1) {
    dock()?.remove();
    await vi.advanceTimersByTimeAsync(0);
    expect(dock(), `time ${time}`).not.toBeNull();
  }
  dock()?.remove();
  await vi.advanceTimersByTimeAsync(0);

  expect(dock()).toBeNull();
  expect(document.documentElement.dataset.kickoffDock).toBeUndefined();
  onMessage({ tell: 'figures', recordKeys: [keyOf(a)], figures }, {}, () => {});
  expect(document.documentElement.dataset.kickoffDock).toBeUndefined();
});

test('a page that is loaded in advance is left alone until it is shown', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  setAddress(a);
  const { default: script } = await import('./index');
  script.main();
  expect(dock()).toBeNull();
  expect(said).toEqual([]);

  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(dock()?.dataset.record).toBe(keyOf(a));
});

test('the script given twice to one page is there once', async () => {
  await start(a);
  await start(a);

  expect(document.querySelectorAll('[data-kickoff-panel]')).toHaveLength(1);
  expect(said.filter(({ ask }) => ask === 'sees')).toHaveLength(1);
});

test('what an older version left behind is taken away', async () => {
  const leftover = document.createElement('div');
  leftover.dataset.kickoffPanel = '';
  document.documentElement.append(leftover);
  document.documentElement.dataset.kickoffDock = 'body';
  await start(list);
  expect(document.documentElement.attributes).toHaveLength(0);
  await go(a);

  expect(document.querySelectorAll('[data-kickoff-panel]')).toHaveLength(1);
  expect(leftover.isConnected).toBe(false);
});

test('an orphan goes at the next step, and does not come back', async () => {
  await start(a);
  isAlive = false;
  await go(b);
  await vi.advanceTimersByTimeAsync(5_000);

  expect(dock()).toBeNull();
  expect(document.documentElement.dataset.kickoffDock).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});

test('a host with an adapter of its own is asked with that, on its own port', async () => {
  globalThis.kickoffCrms = { tryton };
  await start('http://crm.test:8000/#crm/model/party.party/2');
  expect(dock()?.dataset.record).toBe('tryton:crm.test:8000:account:2');

  await go('http://crm.test:8000/#crm/model/party.address/2');
  expect(dock()?.dataset.record).toBeUndefined();
});

test('an adapter that is of another port of the host is left out once that is known', async () => {
  globalThis.kickoffCrms = { tryton };
  kept = { 'host:crm.test:8000': { crm: 'espocrm' } };
  await start('http://crm.test:8000/#crm/model/party.party/2');

  expect(dock()?.dataset.record).toBeUndefined();
});

test('a CRM that wants a setting is not asked before it is known', async () => {
  const boards = { id: 'number', path: '/boards/*/items/:id' } as const;
  const items = { ...tryton, id: 'items', records: [boards], setting: 'boards' } as const;
  globalThis.kickoffCrms = { items };
  await start('http://crm.test/boards/7/items/2');
  expect(dock()).toBeNull();

  tellHost({ crm: 'items', values: ['8'] });
  expect(dock()).toBeNull();
  tellHost({ crm: 'items', values: ['8', '7'] });
  expect(dock()?.dataset.record).toBe('items:crm.test:account:2');
});

test('an own rule is asked alone, as soon as it has been read', async () => {
  const rule = { ...tryton, id: 'own-acorn', records: [{ id: 'number', path: '/clients/:id' }] };
  kept = { 'host:crm.test': { crm: rule.id, rule } };
  await start('http://crm.test/clients/7');

  expect(dock()?.dataset.record).toBe('own-acorn:crm.test:account:7');
});

test('who was chosen by hand is shown, for that address alone, and without looking for a name', async () => {
  kept = { 'host:contoso.crm4.dynamics.com': { byHand: { [list]: 'c1' } } };
  await start(list);
  expect(dock()?.dataset.record).toBe('by-hand:contoso.crm4.dynamics.com:account:c1');
  expect(vi.getTimerCount()).toBe(0);

  await go(`${list}&viewid=1`);
  expect(dock()?.dataset.record).toBeUndefined();
  await go(list);
  tellHost({});
  expect(dock()?.dataset.record).toBeUndefined();
});

test('while an own rule is made, the panel is on every page of the host, and shows no record', async () => {
  await start(a);
  tellHost({ open: false, settingUp: true });
  expect(dock()?.dataset.record).toBeUndefined();
  expect(dock()?.style.display).toBe('block');
  await go(list);
  expect(document.documentElement.dataset.kickoffDock).toBe('body right 360');

  tellHost({});
  expect(dock()?.style.display).toBe('none');
});

test('a page that Back brings back as it was reads again what is kept for its host', async () => {
  await start(a);
  kept = { 'host:contoso.crm4.dynamics.com': { place: { ...defaultPlace, side: 'left' } } };
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await vi.advanceTimersByTimeAsync(0);
  expect(document.documentElement.dataset.kickoffDock).toBe('body right 360');

  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.advanceTimersByTimeAsync(0);
  expect(document.documentElement.dataset.kickoffDock).toBe('body left 360');
});

function tellHost(settings: HostSettings) {
  onMessage({ tell: 'host', settings }, {}, () => {});
}

async function start(address: string) {
  setAddress(address);
  // As `crm-any.js` does, in the modules of this test.
  await import('@/crm/id-shapes');
  const { follow } = await import('./follow');
  globalThis.kickoffCrms ??= adaptersFor(new URL(address), [dynamics365, ftop]);
  follow();
  await vi.advanceTimersByTimeAsync(0);
}

async function go(address: string) {
  setAddress(address);
  navigation.dispatchEvent(new Event('currententrychange'));
  await vi.advanceTimersByTimeAsync(0);
}

function setAddress(address: string) {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
}

function asked(): unknown {
  let page: unknown;
  onMessage({ tell: 'whichPage' }, {}, (answer) => {
    page = answer;
  });
  return page;
}

function dock() {
  return document.querySelector<HTMLElement>('[data-kickoff-panel]');
}

/** The closed root, as only the script that made it can see it. */
function shadow() {
  return vi.mocked(Element.prototype.attachShadow).mock.results.at(-1)?.value as ShadowRoot;
}

function launcher() {
  return shadow().querySelector('button') as HTMLButtonElement;
}

function heading() {
  return document.querySelector('h1') as HTMLElement;
}

function recordAddress(id: string): string {
  return `https://contoso.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=${id}`;
}

function keyOf(address: string): string {
  return `dynamics365:contoso.crm4.dynamics.com:account:${new URL(address).searchParams.get('id')}`;
}
