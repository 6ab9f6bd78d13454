// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import type { CustomerEntry } from '@/playbook/customer-entry';
import { ChooseCustomer } from './ChooseCustomer';
import { pageAt } from './page-for-tests';

const page = pageAt('http://crm.test/notes?x=1');
const entry = (id: string, name: string) => ({ id, name, crm: 'ftop' }) as CustomerEntry;

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
/** What the background answers, by the words looked for; held back until it is let go. */
let answers: Record<string, (found: CustomerEntry[]) => void>;
let chosen: unknown;
beforeEach(() => {
  answers = {};
  chosen = { ok: true, value: 'key' };
  vi.mocked(ask).mockImplementation(((request: { ask: string; words: string }) =>
    request.ask === 'customers'
      ? new Promise((resolve) => {
          answers[request.words] = (value) => resolve({ ok: true, value });
        })
      : Promise.resolve(chosen)) as never);
});
afterEach(cleanup);

test('finds as one types, and what was asked for before comes too late', async () => {
  render(<ChooseCustomer page={page} onDone={vi.fn()} />);
  answers['']!([entry('1', 'Contoso'), entry('2', '')]);
  expect(await screen.findByRole('button', { name: /Unnamed account · FTOP/ })).toBeTruthy();

  const field = screen.getByLabelText('Find by name');
  fireEvent.input(field, { target: { value: 'fab' } });
  fireEvent.input(field, { target: { value: 'fabr' } });
  answers.fabr!([entry('3', 'Fabrikam')]);
  expect(await screen.findByRole('button', { name: /Fabrikam/ })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('1 customer');
  answers.fab!([entry('4', 'Fabulous')]);
  await Promise.resolve();
  expect(screen.queryByText('Fabulous')).toBeNull();
});

test.each([
  ['Contoso FTOP', '1'],
  ['Start a new customer', ''],
])('%s is chosen for this address', async (name, customerId) => {
  const onDone = vi.fn();
  render(<ChooseCustomer page={page} onDone={onDone} />);
  answers['']!([entry('1', 'Contoso')]);
  fireEvent.click(
    await screen.findByRole('button', { name: new RegExp(name.replace(' F', '.*F')) }),
  );

  expect(ask).toHaveBeenLastCalledWith({ ask: 'byHand', address: page.url.href, customerId });
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
});

test('a choice that was not saved is said so', async () => {
  const onDone = vi.fn();
  chosen = { ok: false, problem: 'full' };
  render(<ChooseCustomer page={page} onDone={onDone} />);
  fireEvent.click(screen.getByRole('button', { name: 'Start a new customer' }));

  expect((await screen.findByRole('alert')).textContent).toContain('Nothing changed');
  expect(onDone).not.toHaveBeenCalled();
});
