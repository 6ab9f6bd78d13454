// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlaceBar } from './PlaceBar';
import { background, changes, host, movedElsewhere, startBackground } from './place-for-tests';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/broadcast', () => ({ onTold: vi.fn() }));

const onDocked = vi.fn();
beforeEach(() => {
  startBackground({ mode: 'browser' });
  onDocked.mockReset();
});
afterEach(cleanup);

test('one click docks it in the page again', async () => {
  fireEvent.click(await show('Dock in the page'));

  expect(changes()).toEqual([{ mode: 'push' }]);
  await waitFor(() => expect(onDocked).toHaveBeenCalledOnce());
});

test('not docked where that could not be saved, which is said', async () => {
  const button = await show('Dock in the page');
  background.answer = { ok: false, problem: 'full' };
  fireEvent.click(button);

  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(onDocked).not.toHaveBeenCalled();
});

test('where it stands in the page too, one click leaves it here alone', async () => {
  startBackground();
  fireEvent.click(await show('Only show it here'));

  expect(changes()).toEqual([{ mode: 'browser' }]);
  expect(await screen.findByRole('button', { name: 'Dock in the page' })).toBeTruthy();
  expect(onDocked).not.toHaveBeenCalled();
});

test('it follows what another view does', async () => {
  await show('Dock in the page');
  await movedElsewhere({ mode: 'overlay' });

  expect(screen.getByRole('button', { name: 'Only show it here' })).toBeTruthy();
});

function show(name: string) {
  render(<PlaceBar host={host} onDocked={onDocked} />);
  return screen.findByRole('button', { name });
}
