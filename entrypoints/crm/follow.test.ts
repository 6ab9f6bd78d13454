// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import {
  a,
  asked,
  b,
  dock,
  figures,
  go,
  heading,
  keyOf,
  launcher,
  list,
  page,
  start,
  withCrmPage,
} from './crm-page-for-tests';

withCrmPage();

test('a page without a customer: no element, observer, timer or message', async () => {
  await start(list);
  await go(`${list}&viewid=1`);

  expect(dock()).toBeNull();
  expect(document.documentElement.attributes).toHaveLength(0);
  expect(page.observing.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(page.said).toEqual([]);
});

test('a customer in the address: a dock at once, room made, and one message', async () => {
  await start(a);

  expect(dock()?.dataset.record).toBe(keyOf(a));
  expect(document.documentElement.dataset.kickoffDock).toMatch(/^body/);
  expect(page.said[0]).toEqual({ ask: 'sees', address: a, name: undefined });
});

test('a page that lacks the stylesheet asks for it, one that has it does not', async () => {
  await start(a);
  expect(page.said.slice(1)).toEqual([{ ask: 'dock', open: true }]);

  page.said = [];
  Reflect.deleteProperty(globalThis, 'isFollowed');
  globalThis.kickoffCrms = undefined;
  document.documentElement.style.setProperty('--kickoff-dock', '360px');
  await start(a);
  expect(page.said).toHaveLength(1);
  document.documentElement.removeAttribute('style');
});

test('the name is told once it is there, and once only', async () => {
  await start(a);
  heading().textContent = 'Contoso';
  await vi.advanceTimersByTimeAsync(10_000);

  expect(page.said.filter(({ ask }) => ask === 'sees')).toEqual([
    { ask: 'sees', address: a, name: undefined },
    { ask: 'sees', address: a, name: { text: 'Contoso', sure: true } },
  ]);
  expect(vi.getTimerCount()).toBe(0);
});

test('eight events for one step are one step', async () => {
  await start(a);
  for (let event = 0; event < 8; event += 1) await go(a);

  expect(page.said.filter(({ ask }) => ask === 'sees')).toHaveLength(1);
});

test('record, list: nothing of ours works on', async () => {
  await start(a);
  await go(list);
  await vi.advanceTimersByTimeAsync(0);

  expect(dock()?.dataset.record).toBeUndefined();
  expect(dock()?.style.display).toBe('none');
  expect(document.documentElement.dataset.kickoffDock).toBeUndefined();
  expect(page.observing.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('the next record is asked by the popup without the name of the one before', async () => {
  await start(a);
  heading().textContent = 'Contoso';
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked()).toEqual({ address: a, name: 'Contoso' });

  await go(b);
  expect(asked()).toEqual({ address: b, name: undefined });
});

test('figures are painted for the record that they are told for, and no other', async () => {
  await start(a);
  await vi.advanceTimersByTimeAsync(0);
  expect(launcher().ariaLabel).toBe('collapse');
  launcher().click();
  expect(launcher().textContent).toBe('2');

  page.onMessage(
    { tell: 'figures', recordKeys: ['x'], figures: { ...figures, left: 7 } },
    {},
    () => {},
  );
  expect(launcher().textContent).toBe('2');
  page.onMessage(
    { tell: 'figures', recordKeys: [keyOf(a)], figures: { ...figures, left: 1 } },
    {},
    () => {},
  );
  expect(launcher().textContent).toBe('1');

  // Those of the record before are gone at once.
  page.isAnswered = false;
  await go(b);
  expect(launcher().textContent).toBe('…');
});

test('a late answer for the record before is not painted for this one', async () => {
  page.isAnswered = false;
  await start(a);
  launcher().click();
  const answerA = page.answerLate;
  await go(b);
  answerA({ ok: true, value: figures });
  await vi.advanceTimersByTimeAsync(0);

  expect(launcher().textContent).toBe('…');
});

test('a name that is taken back is told as none', async () => {
  await start(a);
  heading().textContent = 'Loading';
  await vi.advanceTimersByTimeAsync(400);
  heading().textContent = '';
  await vi.advanceTimersByTimeAsync(2_000);

  expect(page.said.filter(({ ask }) => ask === 'sees').slice(1)).toEqual([
    { ask: 'sees', address: a, name: { text: 'Loading', sure: true } },
    { ask: 'sees', address: a, name: { text: '', sure: true } },
  ]);
  expect(asked()).toEqual({ address: a, name: undefined });
});

test('in quick steps the late name of a record that was left is not taken for the next', async () => {
  await start(list);
  await go(a);
  await vi.advanceTimersByTimeAsync(100);
  await go(b);
  await vi.advanceTimersByTimeAsync(150);
  heading().textContent = 'Name of A';
  await vi.advanceTimersByTimeAsync(500);
  heading().textContent = 'Name of B';
  await vi.advanceTimersByTimeAsync(8_000);

  const names = page.said.flatMap((message) =>
    'name' in message && message.name ? [message.name] : [],
  );
  expect(names).toEqual([{ text: 'Name of B', sure: true }]);
});
