// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import {
  a,
  b,
  dock,
  figures,
  go,
  keyOf,
  list,
  page,
  setAddress,
  shadow,
  start,
  withCrmPage,
} from './crm-page-for-tests';

withCrmPage();

test('the page is told to measure itself anew when room is made and given back', async () => {
  const resized = vi.fn();
  addEventListener('resize', resized);
  await start(a);
  await go(list);
  removeEventListener('resize', resized);

  expect(resized).toHaveBeenCalledTimes(2);
});

test('what it draws cannot make the page lay itself out', async () => {
  await start(a);

  expect(dock()?.style.contain).toBe('strict');
});

test('the frame is made once the page has loaded', async () => {
  const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  await start(a);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shadow().querySelector('iframe')).toBeNull();

  readyState.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(0);
  expect(shadow().querySelector('iframe')?.title).toBe('panel');
});

test('a page that Back brought back is looked at anew', async () => {
  await start(a);
  setAddress(b);
  dispatchEvent(new Event('pageshow'));

  expect(dock()?.dataset.record).toBe(keyOf(b));
});

test('told to leave, it leaves nothing, and can be given the script again', async () => {
  await start(a);
  page.onMessage({ tell: 'leave' }, {}, () => {});

  expect(dock()).toBeNull();
  expect(document.documentElement.attributes).toHaveLength(0);
  await start(a);
  expect(dock()).not.toBeNull();
});

test('told to leave before its settings have been read, it does not come back', async () => {
  let answer = (_: object) => {};
  vi.spyOn(chrome.storage.local, 'get').mockReturnValue(
    new Promise<object>((resolve) => {
      answer = resolve;
    }) as never,
  );
  await start(a);
  page.onMessage({ tell: 'leave' }, {}, () => {});
  expect(dock()).toBeNull();
  // By now the room is that of the version which has replaced it.
  document.documentElement.dataset.kickoffDock = 'body left 480';
  answer({});
  await vi.advanceTimersByTimeAsync(0);

  expect(dock()).toBeNull();
  expect(document.documentElement.dataset.kickoffDock).toBe('body left 480');
  delete document.documentElement.dataset.kickoffDock;
});

test('turned off, it leaves when the user comes back to the tab', async () => {
  await start(a);
  page.isAlive = false;
  dispatchEvent(new Event('focus'));

  expect(dock()).toBeNull();
  expect(document.documentElement.attributes).toHaveLength(0);
});

test('collapsed on this host: a launcher, no room made', async () => {
  page.kept = { 'host:contoso.crm4.dynamics.com': { open: false } };
  await start(a);

  expect(dock()?.style.width).toBe('48px');
  expect(document.documentElement.dataset.kickoffDock).toBeUndefined();
});

test('a page that takes the dock out gets it back, until enough is enough', async () => {
  await start(a);
  for (let time = 0; time < 50; time += 1) {
    dock()?.remove();
    await vi.advanceTimersByTimeAsync(0);
    expect(dock(), `time ${time}`).not.toBeNull();
  }
  dock()?.remove();
  await vi.advanceTimersByTimeAsync(0);

  expect(dock()).toBeNull();
  expect(document.documentElement.dataset.kickoffDock).toBeUndefined();
  page.onMessage({ tell: 'figures', recordKeys: [keyOf(a)], figures }, {}, () => {});
  expect(document.documentElement.dataset.kickoffDock).toBeUndefined();
});

test('a page that is loaded in advance is left alone until it is shown', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  setAddress(a);
  const { default: script } = await import('./index');
  script.main();
  expect(dock()).toBeNull();
  expect(page.said).toEqual([]);

  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(dock()?.dataset.record).toBe(keyOf(a));
});

test('the script given twice to one page is there once', async () => {
  await start(a);
  await start(a);

  expect(document.querySelectorAll('[data-kickoff-panel]')).toHaveLength(1);
  expect(page.said.filter(({ ask }) => ask === 'sees')).toHaveLength(1);
});

test('what an older version left behind is taken away', async () => {
  const leftover = document.createElement('div');
  leftover.dataset.kickoffPanel = '';
  document.documentElement.append(leftover);
  document.documentElement.dataset.kickoffDock = 'body';
  await start(list);
  expect(document.documentElement.attributes).toHaveLength(0);
  await go(a);

  expect(document.querySelectorAll('[data-kickoff-panel]')).toHaveLength(1);
  expect(leftover.isConnected).toBe(false);
});

test('an orphan goes at the next step, and does not come back', async () => {
  await start(a);
  page.isAlive = false;
  await go(b);
  await vi.advanceTimersByTimeAsync(5_000);

  expect(dock()).toBeNull();
  expect(document.documentElement.dataset.kickoffDock).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});
