// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Request } from '@/browser/messages';
import { defaultPlace } from '@/crm/host-settings';
import type { CustomerRecord } from '@/crm/record';
import { createDock, type Dock } from './dock';
import { readHostSettings } from './host-settings';

// What is set, to the letter: the DOM of the tests does not know all that the browsers do.
const styles = vi.hoisted(() => new Map<unknown, string>());
vi.mock('./set-style', () => ({
  setStyle(element: HTMLElement, style: string) {
    styles.set(element, style);
    element.style.display = /display:(\w+)/.exec(style)?.[1] ?? '';
  },
}));

const key = 'tryton:crm.test:account:2';
const record: CustomerRecord = { key, crm: 'tryton', host: 'crm.test', type: 'account', id: '2' };

let said: Request[];
let kept: unknown;
let dock: Dock;
const runtime = {
  id: 'kickoff',
  getURL: (path: string) => `chrome-extension://kickoff${path}`,
  sendMessage: async (message: Request) => {
    said.push(message);
    return { ok: true, value: null };
  },
};

beforeEach(() => {
  said = [];
  kept = undefined;
  const paper = new EventTarget();
  vi.stubGlobal('matchMedia', () => paper);
  vi.stubGlobal('innerWidth', 1440);
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('requestIdleCallback', (act: () => void) => act());
  vi.stubGlobal('chrome', {
    runtime,
    i18n: { getMessage: (id: string) => id },
    storage: { local: { get: async (asked: string) => ({ [asked]: kept }) } },
  });
  vi.spyOn(Element.prototype, 'attachShadow');
  document.documentElement.replaceChildren(document.createElement('body'));
  // A page that has the stylesheet.
  document.documentElement.style.setProperty('--kickoff-dock', '0px');
});
afterEach(() => {
  dock.remove();
  document.documentElement.removeAttribute('style');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('before it is known where the panel stands', () => {
  test('room is made as the stylesheet says, and nothing is shown in a wrong place', async () => {
    kept = { place: { ...defaultPlace, side: 'left', width: 480 } };
    show();
    expect(room()).toBe('body');
    expect(host().style.display).toBe('none');

    await read();
    expect(room()).toBe('body left 480');
    expect(host().style.display).toBe('block');
  });

  test('what is told meanwhile counts', async () => {
    kept = { place: { ...defaultPlace, width: 480 } };
    show();
    dock.place({ ...defaultPlace, width: 640 });
    await read();

    expect(room()).toBe('body right 640');
  });

  test('and where it cannot be read, it stands as it does unless set', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(chrome.storage.local, 'get').mockRejectedValue(new Error('Invalid JSON'));
    await showRead();

    expect(room()).toBe('body right 360');
    expect(warned).toHaveBeenCalledOnce();
  });
});

describe('the panel', () => {
  test('stands at its side, as wide as it was made', async () => {
    kept = { place: { ...defaultPlace, side: 'left', width: 480 } };
    await showRead();

    expect(styles.get(host())).toContain(
      'inset:0 auto;left:var(--kickoff-dock,0);width:min(480px,',
    );
  });

  test('lies over the page, which is left as it is', async () => {
    kept = { place: { ...defaultPlace, mode: 'overlay' } };
    await showRead();

    expect(room()).toBeUndefined();
    expect(host().style.display).toBe('block');
    expect(frame()).not.toBeNull();
    expect(asked()).not.toContain('dock');
  });

  test('in the browser’s own side panel leaves nothing to be seen, and no frame', async () => {
    kept = { place: { ...defaultPlace, mode: 'browser' } };
    await showRead();

    expect(room()).toBeUndefined();
    expect(host().style.display).toBe('none');
    expect(host().dataset.record).toBe(key);
    expect(frame()).toBeNull();
    expect(said).toEqual([]);
  });

  test('is moved and made wider without its frame being touched', async () => {
    await showRead();
    const before = frame();
    const changes = new MutationObserver(() => {});
    for (const node of [document.documentElement, host(), shadow()]) {
      changes.observe(node, { childList: true });
    }

    dock.place({ ...defaultPlace, side: 'left' });
    dock.stretch(433);
    dock.place({ ...defaultPlace, mode: 'overlay', width: 720 });
    dock.place({ ...defaultPlace, mode: 'browser' });
    dock.place(defaultPlace);

    expect(changes.takeRecords()).toEqual([]);
    expect(frame()).toBe(before);
    expect(frame()?.style.display).toBe('block');
    expect(frame()?.src).toBe(`chrome-extension://kickoff/panel.html#${encodeURIComponent(key)}`);
  });

  test('is as wide as it is dragged, while the page stays as it is', async () => {
    await showRead();
    dock.stretch(433.5);

    expect(host().style.width).toBe('433.5px');
    expect(host().style.getPropertyPriority('width')).toBe('important');
    expect(room()).toBe('body right 360');
  });

  test('is open when it comes back from the browser’s own side panel', async () => {
    kept = { open: false, place: { ...defaultPlace, mode: 'browser' } };
    await showRead();
    expect(frame()).toBeNull();

    dock.place(defaultPlace);
    expect(room()).toBe('body right 360');
    expect(frame()).not.toBeNull();
  });

  test('stays collapsed when it is moved', async () => {
    kept = { open: false };
    await showRead();
    dock.place({ ...defaultPlace, side: 'left' });

    expect(room()).toBeUndefined();
    expect(styles.get(host())).toContain('left:20px;width:48px;');
  });
});

describe('the page measures itself anew', () => {
  test('once for each change of its room, and not for the launcher’s', async () => {
    const resized = vi.fn();
    await showRead();
    addEventListener('resize', resized);

    dock.place({ ...defaultPlace, width: 480 });
    expect(resized).toHaveBeenCalledTimes(1);
    dock.place({ ...defaultPlace, width: 480, launcherAt: 3 });
    dock.figures({ left: 1, done: 0, label: '' });
    expect(resized).toHaveBeenCalledTimes(1);
    dock.place({ ...defaultPlace, side: 'left', width: 480 });
    expect(resized).toHaveBeenCalledTimes(2);
    dock.place({ ...defaultPlace, mode: 'overlay' });
    expect(resized).toHaveBeenCalledTimes(3);
    dock.place({ ...defaultPlace, mode: 'browser' });
    expect(resized).toHaveBeenCalledTimes(3);
    removeEventListener('resize', resized);
  });

  test('once more when the stylesheet that it lacked has come', async () => {
    document.documentElement.removeAttribute('style');
    const width = vi.spyOn(document.documentElement, 'offsetWidth', 'get').mockReturnValue(1440);
    const resized = vi.fn();
    addEventListener('resize', resized);
    show();
    expect(resized).toHaveBeenCalledTimes(1);
    vi.spyOn(runtime, 'sendMessage').mockImplementation(async () => {
      await Promise.resolve();
      width.mockReturnValue(1080);
      return { ok: true, value: null };
    });
    await read();

    await vi.waitFor(() => expect(resized).toHaveBeenCalledTimes(2));
    removeEventListener('resize', resized);
  });
});

describe('on paper', () => {
  test.each([
    ['the browser prints', () => printing('beforeprint'), () => printing('afterprint')],
    ['the medium is print', () => medium(true), () => medium(false)],
  ])('the page is alone when %s, and the panel is back afterwards', async (_, begin, end) => {
    await showRead();
    begin();
    expect(host().style.display).toBe('none');
    expect(room()).toBeUndefined();
    expect(frame()?.style.display).toBe('block');

    end();
    expect(host().style.display).toBe('block');
    expect(room()).toBe('body right 360');
  });

  test('what is gone does not come back, and leaves the next one’s room alone', async () => {
    await showRead();
    dock.remove();
    document.documentElement.dataset.kickoffDock = 'body left 480';
    printing('beforeprint');
    medium(true);

    expect(room()).toBe('body left 480');
    delete document.documentElement.dataset.kickoffDock;
  });
});

describe('the launcher', () => {
  test('stands where it was left, always within the window', async () => {
    kept = { open: false, place: { ...defaultPlace, side: 'left', launcherAt: 97 } };
    await showRead();

    expect(styles.get(host())).toContain(
      'inset:clamp(0px,97vh,100vh - 48px) auto auto;left:20px;width:48px;height:48px;',
    );
  });

  test('is told when it was moved, as a share of the window', async () => {
    kept = { open: false };
    await showRead();
    vi.spyOn(host(), 'getBoundingClientRect').mockReturnValue({ top: 320 } as DOMRect);
    launcher().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));

    expect(styles.get(host())).toContain('37vh');
    expect(said).toEqual([{ ask: 'moveLauncher', launcherAt: 37 }]);
  });

  test.each([
    [10, 'ArrowUp', 0],
    [795, 'ArrowDown', 100],
  ])('from %d px goes with %s no further than the window', async (top, keyName, launcherAt) => {
    kept = { open: false };
    await showRead();
    vi.spyOn(host(), 'getBoundingClientRect').mockReturnValue({ top } as DOMRect);
    launcher().dispatchEvent(new KeyboardEvent('keydown', { key: keyName }));

    expect(said).toEqual([{ ask: 'moveLauncher', launcherAt }]);
  });
});

function show() {
  dock = createDock();
  dock.show(key, 'body', record);
}

/** As the page's script does once it has read what is kept for the host. */
async function read() {
  dock.settle(await readHostSettings());
}

async function showRead() {
  show();
  await read();
  said = said.filter(({ ask }) => ask !== 'token');
}

function room() {
  return document.documentElement.dataset.kickoffDock;
}

function host() {
  return document.querySelector('[data-kickoff-panel]') as HTMLElement;
}

function shadow() {
  return vi.mocked(Element.prototype.attachShadow).mock.results.at(-1)?.value as ShadowRoot;
}

function launcher() {
  return shadow().querySelector('button') as HTMLButtonElement;
}

function frame() {
  return shadow().querySelector('iframe');
}

function asked() {
  return said.map(({ ask }) => ask);
}

function printing(event: string) {
  dispatchEvent(new Event(event));
}

function medium(matches: boolean) {
  matchMedia('print').dispatchEvent(Object.assign(new Event('change'), { matches }));
}
