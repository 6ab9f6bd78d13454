import { afterEach, beforeEach, vi } from 'vitest';
import type { LauncherFigures, Request } from '@/browser/messages';
import type { HostSettings } from '@/crm/host-settings';

export const list = 'https://contoso.crm4.dynamics.com/main.aspx?pagetype=entitylist&etn=account';
export const a = recordAddress('3fa85f64-5717-4562-b3fc-2c963f66afa6');
export const b = recordAddress('7c1d9a52-0b7e-4c55-9d1f-2f6a8e10b3c4');

interface CrmPage {
  /** What the page's script said to the background. */
  said: Request[];
  observing: Set<MutationObserver>;
  /** What is in `storage.local`. */
  kept: Record<string, unknown>;
  /** How the extension speaks to the script. */
  onMessage: (message: unknown, sender: unknown, answer: (value: unknown) => void) => void;
  /** Whether the extension is still the one that the script came from. */
  isAlive: boolean;
  /** Whether the background answers at once; else whenever `answerLate` is called. */
  isAnswered: boolean;
  answerLate: (outcome: unknown) => void;
}

/** The page of a CRM in which the script runs, and the browser around it: new for each test. */
export const page = {} as CrmPage;

export function withCrmPage(): void {
  beforeEach(async () => {
    vi.useFakeTimers();
    page.said = [];
    page.kept = {};
    page.observing = new Set();
    page.isAlive = true;
    page.isAnswered = true;
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
      page.observing.add(this);
      observe.apply(this, to);
    });
    vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (
      this: MutationObserver,
    ) {
      page.observing.delete(this);
      disconnect.apply(this);
    });
    vi.stubGlobal('chrome', {
      get runtime() {
        return page.isAlive ? runtime : undefined;
      },
      i18n: { getMessage: (id: string) => id },
      storage: { local: { get: async (key: string) => ({ [key]: page.kept[key] }) } },
    });
    vi.resetModules();
  });
  afterEach(() => {
    // Ends the script of this test as an update of the extension would.
    page.isAlive = false;
    navigation.dispatchEvent(new Event('currententrychange'));
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}

export const figures: LauncherFigures = { left: 2, done: 0, label: 'Two left' };
const runtime = {
  id: 'kickoff',
  getURL: (path: string) => `chrome-extension://kickoff${path}`,
  sendMessage: async (message: Request) => {
    page.said.push(message);
    if (!page.isAnswered && message.ask === 'sees') {
      return new Promise((resolve) => {
        page.answerLate = resolve;
      });
    }
    return { ok: true, value: message.ask === 'sees' ? figures : null };
  },
  onMessage: {
    addListener: (listener: typeof page.onMessage) => {
      page.onMessage = listener;
    },
  },
};

export function tellHost(settings: HostSettings) {
  page.onMessage({ tell: 'host', settings }, {}, () => {});
}

export async function start(address: string) {
  setAddress(address);
  // As `crm-any.js` does, in the modules of this test.
  await import('@/crm/id-shapes');
  if (globalThis.kickoffCrms) (await import('./follow')).follow();
  else (await import('./index')).default.main();
  await vi.advanceTimersByTimeAsync(0);
}

export async function go(address: string) {
  setAddress(address);
  navigation.dispatchEvent(new Event('currententrychange'));
  await vi.advanceTimersByTimeAsync(0);
}

export function setAddress(address: string) {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
}

export function asked(): unknown {
  let answered: unknown;
  page.onMessage({ tell: 'whichPage' }, {}, (answer) => {
    answered = answer;
  });
  return answered;
}

export function dock() {
  return document.querySelector<HTMLElement>('[data-kickoff-panel]');
}

/** The closed root, as only the script that made it can see it. */
export function shadow() {
  return vi.mocked(Element.prototype.attachShadow).mock.results.at(-1)?.value as ShadowRoot;
}

export function launcher() {
  return shadow().querySelector('button') as HTMLButtonElement;
}

export function heading() {
  return document.querySelector('h1') as HTMLElement;
}

export function recordAddress(id: string): string {
  return `https://contoso.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=${id}`;
}

export function keyOf(address: string): string {
  return `dynamics365:contoso.crm4.dynamics.com:account:${new URL(address).searchParams.get('id')}`;
}
