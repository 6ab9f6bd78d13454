// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, within } from '@testing-library/preact';
import { createRef } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import { path } from '@/playbook/field-path';
import { answers, boxOf, byText, show, withFields } from './customer-view-for-tests';
import { KeptFocus } from './KeptFocus';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/broadcast', () => ({ onChanged: vi.fn(() => () => {}) }));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Finds by id in a view of that HTML. */
function viewOf(html: string) {
  const root = createRef<HTMLDivElement>();
  render(<div ref={root} />);
  root.current!.innerHTML = html;
  render(<KeptFocus root={root} />);
  return (id: string) => root.current!.querySelector<HTMLElement>(`#${id}`)!;
}

async function remove(element: Element): Promise<void> {
  element.remove();
  await new Promise((resolve) => setTimeout(resolve));
}

const lost = '<button id="a"></button><p id="row"><button id="b"></button></p>';

test('the focus never comes to lie on a box', async () => {
  const by = viewOf('<input type="checkbox"><p id="row"><button id="b"></button></p>');
  by('b').focus();
  await remove(by('row'));
  expect(document.activeElement).toBe(document.body);
});

test('it goes to the nearest before', async () => {
  const by = viewOf(
    '<section><button id="a"></button><button id="near"></button><p id="row"><button id="b"></button></p></section>',
  );
  by('b').focus();
  await remove(by('row'));
  expect(document.activeElement).toBe(by('near'));
});

test('it is not taken from elsewhere in the view', async () => {
  const other = document.body.appendChild(document.createElement('button'));
  const by = viewOf(lost);
  by('b').focus();
  other.focus();
  await remove(by('row'));
  expect(document.activeElement).toBe(other);
  other.remove();
});

test('it is not taken from the CRM, where one has gone on typing', async () => {
  const by = viewOf(lost);
  by('b').focus();
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  await remove(by('row'));
  expect(document.activeElement).toBe(document.body);
});

describe('in a customer’s view', () => {
  test('what takes its own control away leaves the focus nearby', async () => {
    answers.set = {
      ok: true,
      value: withFields([{ path: path.profile('managed'), value: false }]),
    };
    await show();
    const guidance = byText('details', /^Work with the Account Team/);
    const question = within(guidance).getByLabelText('Managed account');
    question.focus();

    fireEvent.change(question, { target: { value: 'no' } });
    await vi.waitFor(() => expect(question.isConnected).toBe(false));

    await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
    expect(document.activeElement?.closest('.step')?.textContent).toContain('Prepare');
  });

  test('services are saved at once, and the focus never comes to lie on a box', async () => {
    const services = { path: path.profile('services'), value: ['exchange'] };
    answers.set = { ok: true, value: withFields([services]) };
    await show();
    const row = boxOf('1903').closest('li') as HTMLElement;
    const more = row.querySelector<HTMLElement>('.more') as HTMLElement;
    const box = within(row).getByRole<HTMLInputElement>('checkbox', {
      name: 'Exchange',
      hidden: true,
    });
    box.focus();
    fireEvent.click(box);
    await act(async () => {});
    expect(ask).not.toHaveBeenCalledWith(expect.objectContaining({ ask: 'set' }));

    const save = within(row).getByRole('button', { name: 'Save services', hidden: true });
    save.focus();
    fireEvent.submit(save.closest('form') as HTMLFormElement);
    // With Exchange alone, 1903 does not apply, and all of its row goes.
    await vi.waitFor(() => expect(row.isConnected).toBe(false));
    await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
    expect(more.isConnected).toBe(false);
    expect(['SUMMARY', 'BUTTON']).toContain(document.activeElement?.tagName);
  });

  test('where a row stays, the focus is on what stands before the question, not on its box', async () => {
    const services = { path: path.profile('services'), value: ['exchange'] };
    answers.set = { ok: true, value: withFields([services]) };
    await show();
    const row = boxOf('1904').closest('li') as HTMLElement;
    const inRow = within(row);
    fireEvent.click(inRow.getByRole('checkbox', { name: 'Exchange', hidden: true }));
    const save = inRow.getByRole('button', { name: 'Save services', hidden: true });
    save.focus();
    fireEvent.submit(save.closest('form') as HTMLFormElement);

    await vi.waitFor(() => expect(save.isConnected).toBe(false));
    await vi.waitFor(() => expect(document.activeElement).toBe(row.querySelector('.more')));
  });
});
