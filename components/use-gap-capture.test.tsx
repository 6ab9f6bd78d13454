// @vitest-environment happy-dom
import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { defaultSettings } from '@/playbook/settings';
import { CustomerView } from './CustomerView';
import { answers, boxOf, draw, friday, playbook, recordKey, show } from './customer-view-for-tests';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/broadcast', () => ({ onChanged: vi.fn(() => () => {}) }));

test('one key opens the place for a knowledge gap, which takes the focus and gives it back', async () => {
  await show();
  const before = boxOf('3616');
  before.focus();

  fireEvent.keyDown(before, { key: 'g' });
  await vi.waitFor(() => expect(capture()?.contains(document.activeElement)).toBe(true));
  expect(document.activeElement?.tagName).toBe('INPUT');

  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
  await vi.waitFor(() => expect(document.activeElement).toBe(before));
});

test.each([
  ['with a modifier', { key: 'g', ctrlKey: true }, () => document.body],
  ['as a capital', { key: 'G', shiftKey: true }, () => document.body],
  ['held down', { key: 'g', repeat: true }, () => document.body],
  ['in a field', { key: 'g' }, () => screen.getAllByLabelText('Seats')[0] as Element],
  ['in a choice', { key: 'g' }, () => screen.getAllByLabelText('Motion')[0] as Element],
] as const)('that key %s is left to others', async (_, init, where) => {
  await show();
  fireEvent.keyDown(where(), init);
  await act(async () => {});

  expect(capture()?.childElementCount).toBe(0);
});

test.each(['Summary for the CRM', 'History', 'Playbook and links'])(
  'that key leads back from the page %s to the steps, and into the capture',
  async (page) => {
    answers.history = { ok: true, value: {} };
    await show();
    fireEvent.click(screen.getByRole('menuitem', { name: page, hidden: true }));
    const title = await screen.findByRole('heading', { level: 2, name: page });
    await vi.waitFor(() => expect(document.activeElement).toBe(title));

    fireEvent.keyDown(title, { key: 'g' });

    await vi.waitFor(() => expect(capture()?.contains(document.activeElement)).toBe(true));
    expect(document.activeElement?.tagName).toBe('INPUT');
    expect(capture()?.closest('[hidden]')).toBeNull();
    expect(title.isConnected).toBe(false);
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Capture gap/ })),
    );
  },
);

test('where one-letter shortcuts are turned off, there is none, nor a word of it', async () => {
  draw(friday, { ...defaultSettings, singleKeys: false });
  await screen.findByRole('main');
  const button = screen.getByRole('button', { name: 'Capture gap' });
  expect(button.hasAttribute('aria-keyshortcuts')).toBe(false);
  expect(document.querySelector('kbd')).toBeNull();

  fireEvent.keyDown(document.body, { key: 'g' });
  await act(async () => {});
  expect(capture()?.childElementCount).toBe(0);

  fireEvent.click(button);
  await vi.waitFor(() => expect(capture()?.contains(document.activeElement)).toBe(true));
});

test('where they are on, the button says so', async () => {
  await show();
  const button = screen.getByRole('button', { name: 'Capture gap' });
  expect(button.getAttribute('aria-keyshortcuts')).toBe('g');
  expect(document.querySelector('kbd')).toBeTruthy();
});

test('opened again from inside, the capture gives the focus back to where it came from', async () => {
  await show();
  const before = boxOf('3616');
  before.focus();
  fireEvent.keyDown(before, { key: 'g' });
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
  const close = within(capture() as HTMLElement).getByRole('button', { name: 'Close' });
  close.focus();
  fireEvent.keyDown(close, { key: 'g' });
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
  await vi.waitFor(() => expect(document.activeElement).toBe(before));
});

test('the key is gone as soon as it is turned off, and one without a name is none', async () => {
  const view = (singleKeys: boolean) => (
    <CustomerView
      recordKey={recordKey}
      playbook={playbook}
      settings={{ ...defaultSettings, singleKeys }}
      now={friday}
    />
  );
  const { rerender } = render(view(true));
  await screen.findByRole('main');
  const failed = vi.fn();
  addEventListener('error', failed);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  expect(failed).not.toHaveBeenCalled();
  removeEventListener('error', failed);

  rerender(view(false));
  fireEvent.keyDown(document.body, { key: 'g' });
  await act(async () => {});
  expect(capture()?.childElementCount).toBe(0);
});

function capture(): Element | null {
  return document.querySelector('.capture');
}
