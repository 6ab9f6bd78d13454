import { describe, expect, test } from 'vitest';
import type { RequestName } from './messages';
import {
  documentOf,
  isAllowed,
  maySpeakOf,
  originOf,
  type Sender,
  type Speaker,
  speakerOf,
  tabBeside,
} from './sender';

const own = { id: 'kickoff', origin: 'chrome-extension://kickoff' };
const crm = 'https://contoso.crm4.dynamics.com';
const tab = { id: 7 };
const ours = { id: own.id, origin: own.origin };

const senders: readonly [string, Sender, Speaker | undefined][] = [
  [
    'our content script in the top frame',
    { id: own.id, origin: crm, url: `${crm}/`, tab, frameId: 0 },
    'page',
  ],
  [
    'our content script in a frame of the page',
    { id: own.id, origin: crm, tab, frameId: 3 },
    undefined,
  ],
  ['the popup', { ...ours, url: `${own.origin}/popup.html` }, 'view'],
  ['the background', { ...ours, url: `${own.origin}/background.js` }, 'view'],
  ['a page of ours in a tab of its own', { ...ours, tab, frameId: 0 }, 'view'],
  ['the panel in a page', { ...ours, tab, frameId: 4, documentId: 'D' }, 'frame'],
  ['the panel in a tab whose frame is not told', { ...ours, tab }, 'frame'],
  [
    'a page that calls itself ours in its address',
    { id: own.id, origin: crm, url: `${own.origin}/popup.html`, tab, frameId: 0 },
    'page',
  ],
  ['another extension', { id: 'other', origin: 'chrome-extension://other' }, undefined],
  [
    "another extension's page in a tab",
    { id: 'other', origin: own.origin, tab, frameId: 0 },
    undefined,
  ],
  ['nobody at all', {}, undefined],
  ['us without an address', { id: own.id }, undefined],
  ['a page in a sandbox', { id: own.id, origin: 'null', tab, frameId: 0 }, 'page'],
  ['a sandbox without a tab', { id: own.id, origin: 'null' }, undefined],
  ['a page with no origin at all', { id: own.id, tab, frameId: 0 }, 'page'],
];

describe('who speaks', () => {
  test.each(senders)('%s', (_, sender, expected) => {
    expect(speakerOf(sender, own)).toBe(expected);
  });

  test('is told by the address where the browser gives no origin', () => {
    const firefox = { id: 'kickoff', origin: 'moz-extension://a-uuid' };
    const panel = { id: 'kickoff', url: 'moz-extension://a-uuid/panel.html#key', tab, frameId: 4 };

    expect(speakerOf(panel, firefox)).toBe('frame');
    expect(speakerOf({ ...panel, url: 'moz-extension://other/panel.html' }, firefox)).toBe(
      undefined,
    );
    expect(speakerOf({ ...panel, url: 'https://a-uuid/panel.html' }, firefox)).toBe(undefined);
  });
});

const mayAsk: Readonly<Record<Speaker, readonly RequestName[]>> = {
  page: ['sees', 'token', 'dock', 'moveLauncher'],
  frame: [
    'redeem',
    'customer',
    'tick',
    'set',
    'name',
    'crmFacts',
    'history',
    'settings',
    'place',
    'movePanel',
    'stretchPanel',
    'setUp',
    'setUpState',
    'keepSetUp',
    'chooseCrm',
    'point',
    'stopPointing',
    'readNames',
    'saveRules',
    'raw',
    'restoredSeen',
  ],
  view: [
    'customer',
    'tick',
    'set',
    'name',
    'crmFacts',
    'history',
    'settings',
    'place',
    'movePanel',
    'turnOn',
    'byHand',
    'customers',
    'setUp',
    'saveRules',
    'removeRule',
    'hosts',
    'policy',
    'raw',
    'attach',
    'restoredSeen',
  ],
};
const everything = [...new Set(Object.values(mayAsk).flat())];

describe.each(Object.entries(mayAsk))('a %s', (speaker, names) => {
  test('may ask for what is its own, and nothing else', () => {
    expect(everything.filter((name) => isAllowed(speaker as Speaker, name))).toEqual(
      everything.filter((name) => names.includes(name)),
    );
  });
});

test('a page may never write, nor read what was changed', () => {
  expect(isAllowed('page', 'history')).toBe(false);
  for (const name of ['tick', 'set', 'name', 'settings', 'movePanel', 'byHand'] as const) {
    expect(isAllowed('page', name)).toBe(false);
  }
});

describe('of a host', () => {
  const host = 'localhost:8000';

  test.each([
    [
      'the panel in its page',
      { tab: { id: 7, url: 'http://localhost:8000/#a' }, frameId: 4 },
      true,
    ],
    ['the popup', {}, true],
    ['a page of ours in a tab', { tab: { id: 7, url: `${own.origin}/a.html` }, frameId: 0 }, true],
    [
      'a panel on another port',
      { tab: { id: 7, url: 'http://localhost:9000/' }, frameId: 4 },
      false,
    ],
    ['a panel in a page that is not told', { tab, frameId: 4 }, false],
    ['a panel in a page of no host', { tab: { id: 7, url: 'about:blank' }, frameId: 4 }, false],
  ])('%s may speak: %j %j', (_, sender, expected) => {
    expect(maySpeakOf(host, sender)).toBe(expected);
  });
});

test.each([
  ['the panel in a page', { ...ours, tab, frameId: 4 }, 7],
  ['one whose frame is not told', { ...ours, tab }, 7],
  ['a page of ours in a tab of its own', { ...ours, tab, frameId: 0 }, undefined],
  ['the popup', ours, undefined],
])('the tab beside %s', (_, sender, id) => {
  expect(tabBeside(sender)).toBe(id);
});

describe('a document', () => {
  test('is told by its id where the browser gives one', () => {
    expect(documentOf({ documentId: 'D', tab, frameId: 4 })).toBe('D');
  });

  test('is its frame in its tab where it does not', () => {
    const frames = [
      { tab: { id: 1 }, frameId: 12 },
      { tab: { id: 11 }, frameId: 2 },
    ].map(documentOf);

    expect(new Set(frames).size).toBe(2);
  });
});

test.each([
  [{ origin: crm, url: 'https://other.example/' }, crm],
  [{ url: 'http://localhost:8000/a?b#c' }, 'http://localhost:8000'],
  [{ url: 'moz-extension://a-uuid/popup.html' }, 'moz-extension://a-uuid'],
  [{ url: 'not an address' }, undefined],
  [{}, undefined],
])('the origin of %j is %j', (sender, origin) => {
  expect(originOf(sender)).toBe(origin);
});
