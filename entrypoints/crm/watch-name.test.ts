// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CrmAdapter } from '@/crm/adapter';
import { watchName } from './watch-name';

const adapter: CrmAdapter = {
  id: 'x',
  name: 'X',
  hosts: [],
  records: [{ id: 'number', path: '/:id' }],
  idOnPage: { selector: 'input', read: 'value' },
  names: [{ selector: 'h1' }],
  dock: 'body',
};

let names: (string | undefined)[];
let leave: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  names = [];
  leave = new AbortController();
  Element.prototype.checkVisibility = () => true;
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

function show(id: string, name: string): void {
  document.body.innerHTML = `<input type="hidden" value="${id}"><h1>${name}</h1>`;
}

function watch(id: string, before = { isComing: false }, of = adapter) {
  return watchName(id, of, before, leave.signal, (read) => names.push(read?.name));
}

test('a name beside its own id is taken at once, and then nothing is looked at any more', () => {
  show('2', 'Contoso');

  expect(watch('2').isComing).toBe(false);
  expect(names).toEqual(['Contoso']);
  expect(vi.getTimerCount()).toBe(0);
});

test('also where the record before was left in haste, or had the same name', () => {
  show('2', 'Contoso');
  watch('2', { isComing: true });

  expect(names).toEqual(['Contoso']);
});

test('a name beside another id is not taken, however long it stands', async () => {
  show('1', 'Fabrikam');
  const { isComing } = watch('2');
  await vi.advanceTimersByTimeAsync(5_000);
  expect([isComing, ...names]).toEqual([true]);

  show('2', 'Contoso');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(names).toEqual(['Contoso']);
  expect(vi.getTimerCount()).toBe(0);
});

test('where the page carries no id, a name that was left there has to stand for a second', async () => {
  const { idOnPage: _, ...without } = adapter;
  show('1', 'Contoso');
  watch('2', { isComing: false }, without);
  await vi.advanceTimersByTimeAsync(900);
  expect(names).toEqual([]);

  await vi.advanceTimersByTimeAsync(200);
  expect(names).toEqual(['Contoso']);
});
