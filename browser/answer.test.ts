import { beforeEach, describe, expect, test, vi } from 'vitest';
import { acmeRule } from '@/crm/rule-for-tests';
import { answerRequests, type Handlers } from './answer';
import type { RequestName } from './messages';
import type { Sender } from './sender';

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** As much of the browser as answering needs: one listener at a time. */
const runtime = vi.hoisted(() => ({
  listener: undefined as unknown as Listener,
  onMessage: {
    addListener(listener: Listener) {
      runtime.listener = listener;
    },
  },
}));
vi.mock('./browser', () => ({
  browser: { runtime },
  own: { id: 'kickoff', origin: 'chrome-extension://kickoff' },
}));

const tab = { id: 7 };
const ours = { id: 'kickoff', origin: 'chrome-extension://kickoff' };
const page: Sender = { id: 'kickoff', origin: 'https://crm.example', tab, frameId: 0 };
const popup: Sender = ours;
const panel: Sender = { ...ours, tab, frameId: 4, documentId: 'panel' };
const framedByPage: Sender = { ...panel, documentId: 'framed by the page' };

const recordKey = 'tryton:crm.example:account:2';
const requests: Readonly<Record<RequestName, object>> = {
  sees: { ask: 'sees', address: 'https://crm.example/' },
  token: { ask: 'token' },
  dock: { ask: 'dock', open: true },
  moveLauncher: { ask: 'moveLauncher', launcherAt: 40 },
  redeem: { ask: 'redeem', token: 'a-token' },
  customer: { ask: 'customer', recordKey },
  tick: { ask: 'tick', recordKey, taskId: '994', done: true },
  set: { ask: 'set', recordKey, changes: [{ path: 'profile/managed', value: true }] },
  name: { ask: 'name', recordKey, text: 'Contoso' },
  crmFacts: { ask: 'crmFacts', recordKey },
  history: { ask: 'history', recordKey },
  settings: { ask: 'settings', change: { language: 'pt-BR' } },
  place: { ask: 'place', host: 'crm.example' },
  movePanel: { ask: 'movePanel', host: 'crm.example', change: { side: 'left' } },
  stretchPanel: { ask: 'stretchPanel', width: 400 },
  raw: { ask: 'raw', recordKey },
  attach: { ask: 'attach', tabId: 7, address: 'https://crm.example/' },
  turnOn: { ask: 'turnOn', address: 'https://crm.example/', crm: 'tryton' },
  byHand: { ask: 'byHand', address: 'https://crm.example/', customerId: '' },
  setUp: { ask: 'setUp', address: 'https://crm.example/', isOn: true },
  customers: { ask: 'customers', words: '' },
  setUpState: { ask: 'setUpState', host: 'crm.example' },
  keepSetUp: { ask: 'keepSetUp', host: 'crm.example', state: { step: 'which' } },
  chooseCrm: { ask: 'chooseCrm', address: 'https://crm.example/', crm: 'odoo' },
  point: { ask: 'point', words: { instruction: 'Point', notFound: 'Elsewhere' } },
  stopPointing: { ask: 'stopPointing' },
  readNames: { ask: 'readNames', names: [{ selector: 'h1' }] },
  saveRules: { ask: 'saveRules', rules: [acmeRule] },
  removeRule: { ask: 'removeRule', id: 'own-acme' },
  hosts: { ask: 'hosts' },
  policy: { ask: 'policy' },
  restoredSeen: { ask: 'restoredSeen' },
};
const names = Object.keys(requests) as RequestName[];

/** What was handled, in order. */
let handled: { ask: string; sender: Sender }[];
let handle: () => Promise<unknown>;

beforeEach(() => {
  handled = [];
  handle = async () => 'answer';
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      ({ ask }: { ask: string }, sender: Sender) => {
        handled.push({ ask, sender });
        return handle();
      },
    ]),
  );
  answerRequests(handlers as unknown as Handlers, {
    isGranted: async ({ documentId }) => documentId === 'panel',
    problemOf: (error) => (String(error).includes('quota') ? 'full' : 'database'),
  });
});

const refused = { ok: false, problem: 'refused' };
const ofThePage = ['attach', 'turnOn', 'byHand', 'customers'];
const ofRules = ['setUp', 'saveRules'];
const whileMade = ['setUpState', 'keepSetUp', 'chooseCrm', 'point', 'stopPointing', 'readNames'];
const writing = ['tick', 'set', 'name', 'crmFacts', 'history', 'settings', 'place', 'movePanel'];

describe.each([
  ['our script in a page', page, ['sees', 'token', 'dock', 'moveLauncher']],
  [
    'the popup',
    popup,
    [
      'customer',
      ...writing,
      'raw',
      'restoredSeen',
      ...ofThePage,
      ...ofRules,
      'removeRule',
      'hosts',
      'policy',
    ],
  ],
  [
    'the panel',
    panel,
    [
      'redeem',
      'customer',
      ...writing,
      'stretchPanel',
      'raw',
      'restoredSeen',
      ...ofRules,
      ...whileMade,
    ],
  ],
  ['a panel that the page has framed', framedByPage, ['redeem']],
  ['our script in a frame of the page', { ...page, frameId: 3 }, []],
  ['another extension', { ...popup, id: 'other' }, []],
  ['nobody', {}, []],
])('%s', (_, sender, allowed) => {
  test.each(names)('asking %s', async (name) => {
    const outcome = await runtime.listener(requests[name], sender);

    const isAllowed = allowed.includes(name);
    expect(outcome).toEqual(isAllowed ? { ok: true, value: 'answer' } : refused);
    expect(handled).toEqual(isAllowed ? [{ ask: name, sender }] : []);
  });
});

describe('what goes wrong', () => {
  test('is answered as the kind of problem it is', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    handle = () => Promise.reject(new Error('quota exceeded'));
    expect(await runtime.listener(requests.tick, popup)).toEqual({ ok: false, problem: 'full' });
    handle = () => {
      throw new Error('at once');
    };
    expect(await runtime.listener(requests.tick, popup)).toEqual({
      ok: false,
      problem: 'database',
    });
    warned.mockRestore();
  });

  test('in telling whether a frame is granted is answered, too', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    answerRequests({} as Handlers, {
      isGranted: () => Promise.reject(new Error('session')),
      problemOf: () => 'database',
    });

    expect(await runtime.listener(requests.tick, panel)).toEqual({
      ok: false,
      problem: 'database',
    });
    warned.mockRestore();
  });
});

describe('a message', () => {
  test.each([
    ['a request with a key more', { ...requests.tick, more: 1 }],
    ['a request nobody knows', { ask: 'forget' }],
    ['a request that is no text', { ask: ['tick'] }],
    ['a request of null', { ask: null }],
  ])('that is %s is refused', async (_, message) => {
    expect(await runtime.listener(message, popup)).toEqual(refused);
    expect(handled).toEqual([]);
  });

  test.each([
    ['what the background tells the views', { changed: {} }],
    ['a text', 'tick'],
    ['null', null],
    ['nothing', undefined],
  ])('that is %s is left to whom it is for', (_, message) => {
    expect(runtime.listener(message, popup)).toBeUndefined();
  });
});
