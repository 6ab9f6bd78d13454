// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { dynamics365 } from '@/crm/adapters/dynamics365';
import { tryton } from '@/crm/adapters/tryton';
import { defaultPlace } from '@/crm/host-settings';
import { a, dock, go, list, page, start, tellHost, withCrmPage } from './crm-page-for-tests';

withCrmPage();

test('a host with an adapter of its own is asked with that, on its own port', async () => {
  globalThis.kickoffCrms = { tryton };
  await start('http://crm.test:8000/#crm/model/party.party/2');
  expect(dock()?.dataset.record).toBe('tryton:crm.test:8000:account:2');

  await go('http://crm.test:8000/#crm/model/party.address/2');
  expect(dock()?.dataset.record).toBeUndefined();
});

test('a file with an adapter that the page has already changes nothing', async () => {
  await start(list);
  // As the files do, where Dynamics 365 was set up as such: `wxt.config.ts`.
  globalThis.kickoffCrms ??= {};
  globalThis.kickoffCrms[dynamics365.id] = { ...dynamics365 };

  await go(a);
  expect(dock()?.dataset.record).toMatch(/^dynamics365:/);
});

test('an adapter that is of another port of the host is left out once that is known', async () => {
  globalThis.kickoffCrms = { tryton };
  page.kept = { 'host:crm.test:8000': { crm: 'espocrm' } };
  await start('http://crm.test:8000/#crm/model/party.party/2');

  expect(dock()?.dataset.record).toBeUndefined();
});

test('a CRM that wants a setting is not asked before it is known', async () => {
  const boards = { id: 'number', path: '/boards/*/items/:id' } as const;
  const items = { ...tryton, id: 'items', records: [boards], setting: 'boards' } as const;
  globalThis.kickoffCrms = { items };
  await start('http://crm.test/boards/7/items/2');
  expect(dock()).toBeNull();

  tellHost({ crm: 'items', values: ['8'] });
  expect(dock()).toBeNull();
  tellHost({ crm: 'items', values: ['8', '7'] });
  expect(dock()?.dataset.record).toBe('items:crm.test:account:2');
});

test('an own rule is asked alone, as soon as it has been read', async () => {
  const rule = { ...tryton, id: 'own-acorn', records: [{ id: 'number', path: '/clients/:id' }] };
  page.kept = { 'host:crm.test': { crm: rule.id, rule } };
  await start('http://crm.test/clients/7');

  expect(dock()?.dataset.record).toBe('own-acorn:crm.test:account:7');
});

test('who was chosen by hand is shown, for that address alone, and without looking for a name', async () => {
  page.kept = { 'host:contoso.crm4.dynamics.com': { byHand: { [list]: 'c1' } } };
  await start(list);
  expect(dock()?.dataset.record).toBe('by-hand:contoso.crm4.dynamics.com:account:c1');
  expect(vi.getTimerCount()).toBe(0);

  await go(`${list}&viewid=1`);
  expect(dock()?.dataset.record).toBeUndefined();
  await go(list);
  tellHost({});
  expect(dock()?.dataset.record).toBeUndefined();
});

test('while an own rule is made, the panel is on every page of the host, and shows no record', async () => {
  await start(a);
  tellHost({ open: false, settingUp: true });
  expect(dock()?.dataset.record).toBeUndefined();
  expect(dock()?.style.display).toBe('block');
  await go(list);
  expect(document.documentElement.dataset.kickoffDock).toBe('body right 360');

  tellHost({});
  expect(dock()?.style.display).toBe('none');
});

test('a page that Back brings back as it was reads again what is kept for its host', async () => {
  await start(a);
  page.kept = { 'host:contoso.crm4.dynamics.com': { place: { ...defaultPlace, side: 'left' } } };
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await vi.advanceTimersByTimeAsync(0);
  expect(document.documentElement.dataset.kickoffDock).toBe('body right 360');

  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.advanceTimersByTimeAsync(0);
  expect(document.documentElement.dataset.kickoffDock).toBe('body left 360');
});
