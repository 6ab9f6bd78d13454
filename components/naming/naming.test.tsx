// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { contoso } from '../contoso-for-tests';
import { answers, recordKey, show, tellUs } from '../customer-view-for-tests';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/broadcast', () => ({ onChanged: vi.fn(() => () => {}) }));

const known = (parts: Partial<ShownCustomer>) => {
  answers.customer = { ok: true, value: { customer: { ...contoso, ...parts }, restored: 0 } };
};
const tell = (parts: Partial<ShownCustomer>) =>
  tellUs({ customer: { ...contoso, ...parts }, recordKeys: [recordKey] });
const pencil = (name = 'Change the name') => screen.getByRole('button', { name });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the customer' });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const asked = () => vi.mocked(ask).mock.calls.filter(([request]) => request.ask === 'name');

async function give(text: string) {
  fireEvent.input(field(), { target: { value: text } });
  await act(async () => {
    fireEvent.submit(field().form as HTMLFormElement);
  });
}

describe('the pencil', () => {
  test('is beside a name that is known, quietly', async () => {
    await show();

    expect(pencil().dataset.wanted).toBe('false');
    expect(pencil().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('textbox', { name: 'Name of the customer' })).toBeNull();
  });

  test('is plain to see where there is none', async () => {
    known({ name: '' });
    await show();

    expect(pencil('Name this customer').dataset.wanted).toBe('true');
  });

  test('opens a form with the name in it, where one can type at once', async () => {
    await show();
    fireEvent.click(pencil());

    expect(field().value).toBe('Contoso Retail Ltd');
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 18]);
    expect(field().maxLength).toBe(200);
    expect(field().getAttribute('aria-describedby')).toBe(
      screen.getByText('Leave it empty to show the name from Tryton.').id,
    );
    expect(pencil().getAttribute('aria-expanded')).toBe('true');
    expect(heading()).toBe('Contoso Retail Ltd');
  });

  test.each([
    ['Escape', () => fireEvent.keyDown(field(), { key: 'Escape' })],
    ['Cancel', () => fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
    ['the pencil', () => fireEvent.click(pencil())],
  ])('%s closes it, and nothing is changed', async (_, close) => {
    await show();
    fireEvent.click(pencil());
    fireEvent.input(field(), { target: { value: 'Ours' } });
    close();

    expect(screen.queryByRole('textbox', { name: 'Name of the customer' })).toBeNull();
    expect(asked()).toEqual([]);
    expect(heading()).toBe('Contoso Retail Ltd');
  });

  test.each(['Escape', 'Cancel'])('has the focus again after %s', async (how) => {
    await show();
    fireEvent.click(pencil());
    if (how === 'Escape') fireEvent.keyDown(field(), { key: 'Escape' });
    else fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(document.activeElement).toBe(pencil());
  });

  test('Escape that ends the choice of a word does not close the form', async () => {
    await show();
    fireEvent.click(pencil());
    fireEvent.keyDown(field(), { key: 'Escape', isComposing: true });

    expect(field()).toBeTruthy();
  });
});

describe('a name', () => {
  test('is given with the one that stood there, and the form closes', async () => {
    await show();
    answers.name = { ok: true, value: contoso };
    fireEvent.click(pencil());
    await give('Ours');

    expect(asked()).toEqual([
      [{ ask: 'name', recordKey, text: 'Ours', besides: 'Contoso Retail Ltd' }],
    ]);
    expect(screen.queryByRole('textbox', { name: 'Name of the customer' })).toBeNull();
    expect(document.activeElement).toBe(pencil());
    await tell({ name: 'Ours' });
    expect(heading()).toBe('Ours');
  });

  test('is taken away by an empty one', async () => {
    await show();
    answers.name = { ok: true, value: contoso };
    fireEvent.click(pencil());
    await give('');

    expect(asked()[0]![0]).toMatchObject({ text: '' });
  });

  test('that is left as it is asks for nothing', async () => {
    await show();
    fireEvent.click(pencil());
    await give(' Contoso Retail Ltd ');

    expect(asked()).toEqual([]);
    expect(document.activeElement).toBe(pencil());
  });

  test('that was not sure is confirmed by being saved as it is', async () => {
    known({ nameIsSure: false });
    await show();
    answers.name = { ok: true, value: contoso };
    fireEvent.click(pencil());
    await give('Contoso Retail Ltd');

    expect(asked()[0]![0]).toMatchObject({ text: 'Contoso Retail Ltd' });
  });

  test('that could not be saved stays in the form, which says why', async () => {
    await show();
    answers.name = { ok: false, problem: 'full' };
    fireEvent.click(pencil());
    await give('Ours');

    expect(field().value).toBe('Ours');
    expect(screen.getByRole('alert').textContent).toContain('is full');
    expect(heading()).toBe('Contoso Retail Ltd');
  });
});

describe('another name in the CRM', () => {
  const question = () => screen.queryByText(/^Tryton calls it/);
  const button = (name: string) => screen.getByRole('button', { name });

  test('is asked about, each button with the question', async () => {
    known({ ownName: 'Contoso Group' });
    await show();

    expect(question()?.textContent).toBe('Tryton calls it “\u2068Contoso Group\u2069”.');
    for (const name of ['Use that name', 'Keep mine']) {
      expect(button(name).getAttribute('aria-describedby')).toBe(question()?.id);
    }
    expect(heading()).toBe('Contoso Retail Ltd');
  });

  test.each([
    ['Use that name', ''],
    ['Keep mine', 'Contoso Retail Ltd'],
  ])('%s: it is asked no more', async (name, text) => {
    known({ ownName: 'Contoso Group' });
    await show();
    answers.name = { ok: true, value: contoso };
    await act(async () => {
      fireEvent.click(button(name));
    });

    expect(asked()).toEqual([[{ ask: 'name', recordKey, text, besides: 'Contoso Group' }]]);
    await tell({ ownName: '' });
    expect(question()).toBeNull();
  });

  test('that could not be decided on is still asked about, and why is said', async () => {
    known({ ownName: 'Contoso Group' });
    await show();
    answers.name = { ok: false, problem: 'database' };
    fireEvent.click(button('Keep mine'));

    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(question()).toBeTruthy();
  });

  test('is not asked about where there is none', async () => {
    known({ ownName: '' });
    await show();
    expect(question()).toBeNull();
  });

  test('that one gives instead is given besides that one', async () => {
    known({ ownName: 'Contoso Group' });
    await show();
    fireEvent.click(pencil());
    await give('Third');

    expect(asked()[0]![0]).toMatchObject({ text: 'Third', besides: 'Contoso Group' });
  });
});
