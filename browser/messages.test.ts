import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRequest, type Request } from './messages';

const record = 'tryton:crm.example:account:2';
const address = 'https://crm.example/#crm/model/party.party/2';

const valid: readonly Request[] = [
  { ask: 'sees', address },
  { ask: 'sees', address, name: { text: 'Contoso', sure: false } },
  { ask: 'sees', address, name: { text: '🙂'.repeat(200), sure: true } },
  { ask: 'token' },
  { ask: 'dock', open: false },
  { ask: 'redeem', token: 'a-token' },
  { ask: 'customer', recordKey: record },
  { ask: 'tick', recordKey: record, taskId: '994', done: true },
  { ask: 'capture', recordKey: record, formId: 'dibs', captured: true },
  { ask: 'goOn', recordKey: record, stepId: 'prepare', reason: '' },
  { ask: 'raw', recordKey: record },
  { ask: 'attach', tabId: 7 },
  { ask: 'restoredSeen' },
];

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
    for (const key of Object.keys(request).filter((each) => each !== 'name')) {
      const { [key as 'ask']: _, ...less } = request;
      expect(parseRequest(less), key).toBeUndefined();
    }
  });

  test('does not pass with any value of another type', () => {
    for (const key of Object.keys(request)) {
      for (const wrong of [null, [], {}, Number.NaN, ['994'], { toString: '994' }]) {
        expect(parseRequest({ ...request, [key]: wrong }), key).toBeUndefined();
      }
    }
  });

  test('does not pass in a list', () => {
    expect(parseRequest([request])).toBeUndefined();
  });
});

const huge = 'x'.repeat(100_000);

test.each([
  ['an ask we do not know', { ask: 'forget' }],
  ['an ask that every object has', { ask: 'toString' }],
  ['an ask of __proto__', { ask: '__proto__' }],
  ['a huge address', { ask: 'sees', address: `https://crm.example/${huge}` }],
  ['an address that is none', { ask: 'sees', address: 'contoso' }],
  ['an empty address', { ask: 'sees', address: '' }],
  ['a huge name', { ask: 'sees', address, name: { text: huge, sure: true } }],
  ['a name with a key more', { ask: 'sees', address, name: { text: 'C', sure: true, html: '' } }],
  ['a name that is a text', { ask: 'sees', address, name: 'Contoso' }],
  ['a name without sureness', { ask: 'sees', address, name: { text: 'Contoso' } }],
  ['a huge key of a record', { ask: 'customer', recordKey: huge }],
  ['an empty key of a record', { ask: 'customer', recordKey: '' }],
  ['a huge task', { ask: 'tick', recordKey: record, taskId: huge, done: true }],
  ['a tick that toggles', { ask: 'tick', recordKey: record, taskId: '994', done: 'toggle' }],
  ['a huge reason', { ask: 'goOn', recordKey: record, stepId: 'prepare', reason: huge }],
  ['a huge token', { ask: 'redeem', token: huge }],
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
    const fields = ['address', 'name', 'open', 'token', 'recordKey', 'taskId', 'done', 'tabId'];
    const message = fc
      .tuple(fc.constantFrom(...asks), fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()))
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
