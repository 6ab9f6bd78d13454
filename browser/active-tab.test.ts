import { beforeEach, describe, expect, test, vi } from 'vitest';
import { activeTab, pageIn } from './active-tab';

interface Tab {
  readonly id?: number;
  readonly url?: string;
}
const tabs = vi.hoisted(() => ({
  open: [] as Tab[],
  answer: (): Promise<unknown> => Promise.resolve(undefined),
  query: async () => tabs.open,
  sendMessage: () => tabs.answer(),
}));
vi.mock('./browser', () => ({ browser: { tabs } }));

const address = 'https://crm.example/#crm/model/party.party/2';
beforeEach(() => {
  tabs.open = [{ id: 7, url: address }];
  tabs.answer = () => Promise.resolve(undefined);
});

describe('the tab that the popup was opened over', () => {
  test('is told with its address', async () => {
    expect(await activeTab()).toEqual({ id: 7, address });
  });

  test('has no address where its host is not permitted', async () => {
    tabs.open = [{ id: 7 }];

    expect(await activeTab()).toEqual({ id: 7, address: undefined });
  });

  test.each([[[]], [[{}]]])('is none among %j', async (open) => {
    tabs.open = open;

    expect(await activeTab()).toBeUndefined();
  });
});

describe('a page', () => {
  test('says what it shows', async () => {
    tabs.answer = async () => ({ address, name: 'Contoso' });

    expect(await pageIn(7)).toEqual({ address, name: 'Contoso' });
  });

  test.each([
    ['a text', 'Contoso'],
    ['null', null],
    ['no address', { name: 'Contoso' }],
    ['an address that is none', { address: 'contoso' }],
    ['a name that is none', { address, name: 7 }],
  ])('says nothing where %s is answered', async (_, answer) => {
    tabs.answer = async () => answer;

    expect(await pageIn(7)).toBeUndefined();
  });

  test.each([
    ['Could not establish connection. Receiving end does not exist.', 0],
    ['The page keeping the extension port is moved into back/forward cache', 1],
  ])('says nothing where it fails with: %s', async (reason, warnings) => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    tabs.answer = () => Promise.reject(new Error(reason));

    expect(await pageIn(7)).toBeUndefined();
    expect(warned).toHaveBeenCalledTimes(warnings);
    warned.mockRestore();
  });

  test('is not waited for longer than a second', async () => {
    vi.useFakeTimers();
    tabs.answer = () => new Promise(() => undefined);
    const asked = pageIn(7);
    await vi.advanceTimersByTimeAsync(1_000);

    expect(await asked).toBeUndefined();
    vi.useRealTimers();
  });
});
