import { beforeEach, expect, test, vi } from 'vitest';
import { defaultPlace } from '@/crm/host-settings';
import { tellPlace, tellWidth } from './placed-pages';

/** What happened, in order. */
const fake = vi.hoisted(() => ({
  tabs: [] as { id?: number; url?: string }[],
  asked: [] as unknown[],
  done: [] as string[],
  told: [] as unknown[],
  isAsleep: (_tab: number): boolean => false,
}));
vi.mock('./browser', () => ({
  browser: {
    tabs: {
      query: async (query: unknown) => {
        fake.asked.push(query);
        return fake.tabs;
      },
      sendMessage: async (tab: number, message: unknown, to: unknown) => {
        if (fake.isAsleep(tab)) await new Promise(() => {});
        fake.done.push(`told ${tab}`);
        fake.told.push({ tab, message, to });
      },
    },
    scripting: {
      removeCSS: async () => undefined,
      insertCSS: async ({ target }: { target: { tabId: number } }) => {
        fake.done.push(`style ${target.tabId}`);
      },
    },
  },
}));

const left = { ...defaultPlace, side: 'left' } as const;

beforeEach(() => {
  fake.tabs = [
    { id: 1, url: 'http://localhost:8000/a' },
    { id: 2, url: 'http://localhost:9000/a' },
    { id: 3 },
    { id: 4, url: 'http://localhost:8000/b' },
  ];
  Object.assign(fake, { asked: [], done: [], told: [], isAsleep: () => false });
});

test('the pages of a host are told, with its port, once each has its stylesheet', async () => {
  await tellPlace('localhost:8000', left);
  await vi.waitFor(() => expect(fake.told).toHaveLength(2));

  expect(fake.asked).toEqual([{ url: '*://localhost/*' }]);
  expect(fake.told[0]).toEqual({
    tab: 1,
    message: { tell: 'place', place: left },
    to: { frameId: 0 },
  });
  for (const tab of [1, 4]) {
    expect(fake.done.indexOf(`style ${tab}`)).toBeLessThan(fake.done.indexOf(`told ${tab}`));
  }
});

test.each(['overlay', 'browser'] as const)('no room is made in mode %s', async (mode) => {
  await tellPlace('localhost:8000', { ...left, mode });
  await vi.waitFor(() => expect(fake.done).toEqual(['told 1', 'told 4']));
});

test('a page that sleeps holds up no other', async () => {
  fake.isAsleep = (tab) => tab === 1;
  await tellPlace('localhost:8000', left);

  await vi.waitFor(() => expect(fake.told).toMatchObject([{ tab: 4 }]));
});

test('the page of a panel that is dragged is told its width', async () => {
  await tellWidth(4, 433);

  expect(fake.told).toEqual([
    { tab: 4, message: { tell: 'stretch', width: 433 }, to: { frameId: 0 } },
  ]);
});
