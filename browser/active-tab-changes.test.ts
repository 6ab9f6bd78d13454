import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onActiveTab } from './active-tab';

type Listener = (...told: unknown[]) => void;
/** What the browser calls, by event. */
const listeners = vi.hoisted(() => new Map<string, Listener>());
vi.mock('./browser', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => listeners.set(name, listener),
  });
  return {
    browser: {
      tabs: { onActivated: event('activated'), onUpdated: event('updated') },
      permissions: { onAdded: event('added'), onRemoved: event('removed') },
    },
  };
});

const listen = vi.fn();
const happens = (event: string, ...told: unknown[]) => listeners.get(event)?.(...told);

beforeEach(() => {
  listen.mockReset();
  onActiveTab(listen);
});

describe('the tab in front is looked at anew when', () => {
  test.each([
    ['another tab comes to the front', 'activated', [{ tabId: 7 }]],
    ['its address changes', 'updated', [7, { url: 'https://crm.test/' }, { active: true }]],
    ['it has loaded', 'updated', [7, { status: 'complete' }, { active: true }]],
    ['a host is granted', 'added', [{}]],
    ['a host is taken back', 'removed', [{}]],
  ])('%s', (_, event, told) => {
    happens(event, ...told);

    expect(listen).toHaveBeenCalledOnce();
  });

  test.each([
    ['a tab behind it changes', [8, { url: 'https://crm.test/' }, { active: false }]],
    ['it only has another icon', [7, { favIconUrl: 'a' }, { active: true }]],
  ])('but not when %s', (_, told) => {
    happens('updated', ...told);

    expect(listen).not.toHaveBeenCalled();
  });
});
