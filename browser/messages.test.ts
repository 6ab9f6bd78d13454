import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acmeRule } from '@/crm/rule-for-tests';
import { parseRequest, type Request } from './messages';

const record = 'tryton:crm.example:account:2';
const address = 'https://crm.example/#crm/model/party.party/2';

const changes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `input/i${index}`, value: null }));

const valid: readonly Request[] = [
  { ask: 'sees', address },
  { ask: 'sees', address, name: { text: 'Contoso', sure: false } },
  { ask: 'sees', address, name: { text: '🙂'.repeat(200), sure: true } },
  { ask: 'token' },
  { ask: 'dock', open: false },
  { ask: 'moveLauncher', launcherAt: 12.5 },
  { ask: 'redeem', token: 'a-token' },
  { ask: 'customer', recordKey: record },
  { ask: 'tick', recordKey: record, taskId: '994', done: true },
  { ask: 'set', recordKey: record, changes: [{ path: 'profile/managed', value: true }] },
  { ask: 'set', recordKey: record, changes: [{ path: 'entry/notes/a/text', value: '' }] },
  { ask: 'set', recordKey: record, changes: changes(50) },
  { ask: 'name', recordKey: record, text: '🙂'.repeat(200), besides: 'Contoso' },
  { ask: 'name', recordKey: record, text: '' },
  { ask: 'crmFacts', recordKey: record },
  { ask: 'crmFacts', recordKey: record, tabId: 7 },
  { ask: 'history', recordKey: record },
  { ask: 'settings', change: { language: 'pt-BR', workingDays: [7], links: {} } },
  { ask: 'place', host: 'localhost:8000' },
  { ask: 'movePanel', host: 'crm.example', change: { mode: 'overlay', side: 'left', width: 480 } },
  { ask: 'stretchPanel', width: 433.5 },
  { ask: 'raw', recordKey: record },
  { ask: 'attach', tabId: 7, address: 'https://crm.test/' },
  { ask: 'turnOn', address: 'https://crm.test/', crm: 'odoo' },
  { ask: 'turnOn', address: 'https://x.monday.com/', crm: 'monday', values: ['12'] },
  { ask: 'byHand', address: 'https://crm.test/', customerId: '' },
  { ask: 'byHand', address: 'https://crm.test/' },
  { ask: 'setUp', address: 'https://crm.test/', isOn: true },
  { ask: 'customers', words: '' },
  { ask: 'setUpState', host: 'crm.test:8000' },
  { ask: 'keepSetUp', host: 'crm.test', state: { step: 'name', names: [{ selector: 'h1' }] } },
  { ask: 'chooseCrm', address: 'https://crm.test/', crm: 'odoo' },
  { ask: 'point', words: { instruction: 'Point', notFound: 'Elsewhere' } },
  { ask: 'stopPointing' },
  { ask: 'readNames', names: [{ selector: 'h1', forms: [':name | *'] }] },
  { ask: 'saveRules', rules: [acmeRule] },
  { ask: 'removeRule', id: 'own-acme' },
  { ask: 'hosts' },
  { ask: 'restoredSeen' },
];

/** What may be left out: the name seen, what one is besides, whose tab it is, and parts of a choice. */
const isNeeded = (key: string, _: number, keys: readonly string[]) =>
  !['name', 'besides', 'crm', 'values', 'customerId'].includes(key) &&
  !(key === 'tabId' && keys.includes('recordKey'));

describe.each(valid)('the request %j', (request) => {
  test('passes as it is', () => {
    expect(parseRequest(structuredClone(request))).toEqual(request);
  });

  test('does not pass with a key more', () => {
    for (const key of ['extra', '__proto__', 'constructor', 'toString']) {
      const more = JSON.parse(JSON.stringify(request).replace('{', `{"${key}":{"done":true},`));
      expect(parseRequest(more), key).toBeUndefined();
    }
  });

  test('does not pass with a key less', () => {
    for (const key of Object.keys(request).filter(isNeeded)) {
      const { [key as 'ask']: _, ...less } = request;
      expect(parseRequest(less), key).toBeUndefined();
    }
  });

  test('does not pass with any value of another type', () => {
    for (const key of Object.keys(request)) {
      for (const wrong of [null, [], {}, Number.NaN, ['a 4'], { toString: '994' }]) {
        expect(parseRequest({ ...request, [key]: wrong }), key).toBeUndefined();
      }
    }
  });

  test('does not pass in a list', () => {
    expect(parseRequest([request])).toBeUndefined();
  });
});

const huge = 'x'.repeat(100_000);
const noDay = { date: '2026-02-30', name: '' };
const script = { url: 'javascript:alert(1)', deadSince: '' };
const setting = (change: unknown) => ({ ask: 'set', recordKey: record, changes: [change] });

test.each([
  ['an ask we do not know', { ask: 'forget' }],
  ['a rule with a field that we do not know', { ask: 'saveRules', rules: [{ ...acmeRule, x: 1 }] }],
  ['a rule of a built-in CRM’s name', { ask: 'saveRules', rules: [{ ...acmeRule, id: 'odoo' }] }],
  ['a place of a name that is a list', { ask: 'readNames', names: [{ selector: ['h1'] }] }],
  ['a board that is no number', { ask: 'turnOn', address, crm: 'monday', values: ['*'] }],
  ['an ask that every object has', { ask: 'toString' }],
  ['an ask of __proto__', { ask: '__proto__' }],
  ['a huge address', { ask: 'sees', address: `https://crm.example/${huge}` }],
  ['an address that is none', { ask: 'sees', address: 'contoso' }],
  ['an empty address', { ask: 'sees', address: '' }],
  ['a huge name', { ask: 'sees', address, name: { text: huge, sure: true } }],
  ['a name with a key more', { ask: 'sees', address, name: { text: 'C', sure: true, html: '' } }],
  ['a name that is a text', { ask: 'sees', address, name: 'Contoso' }],
  ['a name without sureness', { ask: 'sees', address, name: { text: 'Contoso' } }],
  ['a huge name given by hand', { ask: 'name', recordKey: record, text: huge }],
  ['a huge name besides', { ask: 'name', recordKey: record, text: '', besides: huge }],
  ['a name of no record', { ask: 'name', recordKey: '', text: 'Contoso' }],
  ['a huge key of a record', { ask: 'customer', recordKey: huge }],
  ['an empty key of a record', { ask: 'customer', recordKey: '' }],
  ['a huge task', { ask: 'tick', recordKey: record, taskId: huge, done: true }],
  ['a tick that toggles', { ask: 'tick', recordKey: record, taskId: '994', done: 'toggle' }],
  ['no change', { ask: 'set', recordKey: record, changes: [] }],
  ['51 changes', { ask: 'set', recordKey: record, changes: changes(51) }],
  ['a change that is null', { ask: 'set', recordKey: record, changes: [null] }],
  ['a change with a key more', setting({ path: 'profile/seats', value: 1, at: 'x' })],
  ['a change without a value', setting({ path: 'profile/seats' })],
  ['a change without a path', setting({ value: 1 })],
  ['a path that is a list', setting({ path: ['profile', 'seats'], value: 1 })],
  ['a path of one part', setting({ path: 'seats', value: 1 })],
  ['a path of __proto__', setting({ path: '__proto__', value: 1 })],
  ['a path of five parts', setting({ path: 'entry/notes/a/text/at', value: 1 })],
  ['a path with a part of nothing', setting({ path: 'entry//a/text', value: 1 })],
  ['a path with a blank', setting({ path: 'profile/ seats', value: 1 })],
  ['a huge path', setting({ path: `profile/${huge}`, value: 1 })],
  ['an object as a value', setting({ path: 'profile/seats', value: { valueAt: 1 } })],
  ['no number as a value', setting({ path: 'profile/seats', value: Number.NaN })],
  ['infinity as a value', setting({ path: 'profile/seats', value: Number.POSITIVE_INFINITY })],
  ['a list of objects as a value', setting({ path: 'profile/services', value: [{}] })],
  ['a very long list', setting({ path: 'profile/services', value: Array(101).fill('teams') })],
  ['a text of 10 001 characters', setting({ path: 'form/dibs/intent', value: 'x'.repeat(10_001) })],
  ['a change of no setting', { ask: 'settings', change: {} }],
  ['a setting we do not know', { ask: 'settings', change: { theme: 'dark' } }],
  ['a week without a working day', { ask: 'settings', change: { workingDays: [] } }],
  ['an eighth day', { ask: 'settings', change: { workingDays: [8] } }],
  ['a day off that does not exist', { ask: 'settings', change: { holidays: [noDay] } }],
  ['a link that runs a script', { ask: 'settings', change: { links: { deck: script } } }],
  ['a huge name of the user', { ask: 'settings', change: { displayName: huge } }],
  ['a launcher above the window', { ask: 'moveLauncher', launcherAt: -1 }],
  ['a launcher below the window', { ask: 'moveLauncher', launcherAt: 101 }],
  ['a place of no host', { ask: 'place', host: '' }],
  ['no change of a place', { ask: 'movePanel', host: 'crm.example', change: {} }],
  ['a width without a stylesheet', { ask: 'movePanel', host: 'a', change: { width: 361 } }],
  ['the launcher in a place', { ask: 'movePanel', host: 'a', change: { launcherAt: 1 } }],
  ['an infinite width', { ask: 'stretchPanel', width: Number.POSITIVE_INFINITY }],
  ['a huge token', { ask: 'redeem', token: huge }],
  ['half a tab to read in', { ask: 'crmFacts', recordKey: record, tabId: 7.5 }],
  ['facts of no record', { ask: 'crmFacts', recordKey: '' }],
  ['half a tab', { ask: 'attach', tabId: 7.5 }],
  ['an infinite tab', { ask: 'attach', tabId: Number.POSITIVE_INFINITY }],
  ['a text', 'token'],
  ['nothing', undefined],
  ['null', null],
])('%s does not pass', (_, message) => {
  expect(parseRequest(message)).toBeUndefined();
});

describe('whatever comes', () => {
  test('no JSON passes by accident or throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (message) => {
        expect(parseRequest(message)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('a request with anything in its fields passes to the letter or not at all', () => {
    const asks = [...new Set(valid.map(({ ask }) => ask))];
    const fields = [
      'address',
      'name',
      'text',
      'besides',
      'open',
      'token',
      'recordKey',
      'taskId',
      'done',
      'tabId',
    ];
    const links = fc.dictionary(fc.constantFrom('terms', ''), fc.jsonValue());
    const change = fc.record({
      path: fc.constantFrom('profile/seats', 'x'),
      value: fc.jsonValue(),
    });
    const value = fc.oneof(fc.jsonValue(), fc.array(change), fc.record({ links }));
    const message = fc
      .tuple(
        fc.constantFrom(...asks),
        fc.dictionary(fc.constantFrom(...fields, 'changes', 'change'), value),
      )
      .map(([ask, rest]) => ({ ...rest, ask }));
    fc.assert(
      fc.property(message, (each) => {
        const request = parseRequest(each);
        if (request) expect(request).toEqual(each);
      }),
      { numRuns: 500 },
    );
  });
});
