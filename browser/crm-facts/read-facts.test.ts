import { beforeEach, describe, expect, test, vi } from 'vitest';
import { detectRecord } from '@/crm/detect';
import { fetchInPage } from './fetch-in-page';
import { openCrmFacts } from './read-facts';

const fake = vi.hoisted(() => ({
  /** What the tab shows, at each look. */
  addresses: [] as (string | undefined)[],
  isPermitted: true,
  execute: (_: unknown): Promise<unknown> => Promise.resolve(),
  executed: [] as unknown[],
}));
vi.mock('../browser', () => ({
  browser: {
    tabs: {
      get: async (id: number) => {
        if (id !== 7) throw new Error('No tab with id');
        const [address, ...next] = fake.addresses;
        if (next.length > 0) fake.addresses = next;
        return { url: address };
      },
    },
    permissions: { contains: async () => fake.isPermitted },
    scripting: {
      executeScript: (injection: unknown) => {
        fake.executed.push(injection);
        return fake.execute(injection);
      },
    },
  },
}));

const id = '3fa85f64-5717-4562-b3fc-2c963f66afa6';
const host = 'contoso.crm4.dynamics.com';
const recordKey = `dynamics365:${host}:account:${id}`;
const at = (id: string) => `https://${host}/main.aspx?pagetype=entityrecord&etn=account&id=${id}`;
const other = '7c1d9a52-0b7e-4c55-9d1f-2f6a8e10b3c4';
const account = { accountid: id, name: 'Contoso', numberofemployees: 120 };
const answer = (result: unknown) => async () => [{ frameId: 0, result }];
const well = answer({ status: 200, text: JSON.stringify(account) });
const contoso = { name: 'Contoso', employees: 120, readAt: 5_000 };

let kept: Record<string, unknown>;
let read: ReturnType<typeof openCrmFacts>;

beforeEach(() => {
  fake.addresses = [at(id)];
  fake.isPermitted = true;
  fake.execute = well;
  fake.executed = [];
  kept = {};
  start();
});

/** The background starts anew; what is kept for the session stays. */
function start() {
  const session = {
    get: async (key: string) => (Object.hasOwn(kept, key) ? { [key]: kept[key] } : {}),
    set: async (items: object) => void Object.assign(kept, structuredClone(items)),
  };
  read = openCrmFacts(
    session,
    async (address) => detectRecord(address),
    () => 5_000,
  );
}

test('reads in the tab, in its top document, what the CRM knows', async () => {
  expect(await read(recordKey, 7)).toEqual(contoso);
  expect(fake.executed).toEqual([
    {
      target: { tabId: 7 },
      func: fetchInPage,
      args: [expect.objectContaining({ path: expect.stringContaining(id) }), 8_000, 100_000],
    },
  ]);
});

describe('once for each record and session', () => {
  test('also for two views that ask at the same time, and for the next worker', async () => {
    const both = await Promise.all([read(recordKey, 7), read(recordKey, 7)]);
    start();

    expect([...both, await read(recordKey, 7), await read(recordKey, undefined)]).toEqual(
      Array(4).fill(contoso),
    );
    expect(fake.executed).toHaveLength(1);
  });

  test.each([403, 404])('a %d is asked for no second time', async (status) => {
    fake.execute = answer({ status, text: '' });
    expect(await read(recordKey, 7)).toBeNull();
    fake.execute = well;
    start();
    expect(await read(recordKey, 7)).toBeNull();
    expect(fake.executed).toHaveLength(1);
  });

  test.each([
    ['one was signed out', answer({ status: 401, text: '' })],
    ['the server was down', answer({ status: 503, text: '' })],
    ['nothing came in time', answer(null)],
    ['a login page came', answer({ status: 200, text: '<!doctype html>' })],
    ['the tab could not be asked', () => Promise.reject(new Error('Frame was removed'))],
  ])('but where %s, the next one asks again', async (_, execute) => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    fake.execute = execute;
    expect(await read(recordKey, 7)).toBeNull();
    expect(kept).toEqual({});

    fake.execute = well;
    expect(await read(recordKey, 7)).toEqual(contoso);
    warned.mockRestore();
  });
});

describe('nothing is asked', () => {
  test.each([
    ['beside no tab', undefined, at(id)],
    ['of a tab that is closed', 8, at(id)],
    ['of a tab that tells no address', 7, undefined],
    ['of a tab that shows another customer', 7, at(other)],
    ['of a tab that shows a list', 7, `https://${host}/main.aspx?pagetype=entitylist`],
    ['of the same customer on another host', 7, at(id).replace('contoso', 'fabrikam')],
    ['of a page of ours', 7, 'chrome-extension://kickoff/panel.html'],
  ])('%s', async (_, tab, address) => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    fake.addresses = [address];
    expect(await read(recordKey, tab)).toBeNull();
    expect(fake.executed).toEqual([]);
    expect(kept).toEqual({});
    warned.mockRestore();
  });

  test('where we may not be', async () => {
    fake.isPermitted = false;
    expect(await read(recordKey, 7)).toBeNull();
    expect(fake.executed).toEqual([]);
  });

  test('of a CRM that is asked nothing', async () => {
    fake.addresses = ['https://crm.test/#crm/model/party.party/2'];
    expect(await read('tryton:crm.test:account:2', 7)).toBeNull();
    expect(fake.executed).toEqual([]);
  });
});

test('what comes when one has gone on to another customer is dropped', async () => {
  fake.addresses = [at(id), at(other)];
  expect(await read(recordKey, 7)).toBeNull();
  expect(fake.executed).toHaveLength(1);
  expect(kept).toEqual({});
});

test.each([
  ['about another record', { ...account, accountid: other }],
  ['without a fact', { accountid: id, name: '', numberofemployees: 0 }],
  ['that is a list', [account]],
])('an answer %s is none', async (_, body) => {
  fake.execute = answer({ status: 200, text: JSON.stringify(body) });
  expect(await read(recordKey, 7)).toBeNull();
});

test.each([
  ['more than was asked for', { status: 200, text: JSON.stringify(account), html: '' }],
  ['a text that is too long', { status: 200, text: 'x'.repeat(100_001) }],
  ['a status that is a text', { status: '200', text: JSON.stringify(account) }],
  ['an object for a text', { status: 200, text: account }],
  ['a list', [200, JSON.stringify(account)]],
  ['nothing', undefined],
])('a page that gives %s gives nothing', async (_, result) => {
  fake.execute = answer(result);
  expect(await read(recordKey, 7)).toBeNull();
  expect(kept).toEqual({});
});

test('a page that never answers is left after ten seconds', async () => {
  vi.useFakeTimers();
  fake.execute = () => new Promise(() => {});
  const reading = read(recordKey, 7);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await reading).toBeNull();
  vi.useRealTimers();
});

test('what was kept and is broken is read anew', async () => {
  kept[`crmFacts:${recordKey}`] = { name: '<b>', readAt: 'now' };
  expect(await read(recordKey, 7)).toEqual(contoso);
});
