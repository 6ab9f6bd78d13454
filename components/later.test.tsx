// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchLaterParts, later } from './later';

afterEach(cleanup);

const Part = ({ name }: { name: string }) => <p>{name}</p>;

test('a part is drawn once it has been loaded, and then at once', async () => {
  const load = vi.fn(async () => Part);
  const Later = later(load);

  const { container } = render(<Later name="DIBS" />);
  expect(container.textContent).toBe('');
  expect(container.querySelector('.coming')).toBeTruthy();
  expect(await screen.findByText('DIBS')).toBeTruthy();
  expect(container.querySelector('.coming')).toBeNull();
  cleanup();

  render(<Later name="SSAT" />);
  expect(screen.getByText('SSAT')).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

test('all parts can be fetched beforehand, also after one that fails', async () => {
  later(async () => {
    throw new Error('gone');
  });
  const Later = later(async () => Part);
  const warned = vi.spyOn(console, 'warn').mockReturnValue();

  await fetchLaterParts();
  render(<Later name="DIBS" />);

  expect(screen.getByText('DIBS')).toBeTruthy();
  expect(warned).toHaveBeenCalled();
});

test('a part that comes while a button is held down pushes nothing away', async () => {
  const point = (type: string) =>
    document.dispatchEvent(new PointerEvent(type, { isPrimary: true, button: 0 }));
  const Later = later(async () => Part);
  point('pointerdown');
  const { container } = render(<Later name="DIBS" />);
  await new Promise((resolve) => setTimeout(resolve));
  expect(container.textContent).toBe('');

  point('pointerup');
  expect(await screen.findByText('DIBS')).toBeTruthy();
});

test('a part that does not come is said, and asked for again the next time', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  let isThere = false;
  const Later = later(async () => {
    if (!isThere) throw new Error('gone');
    return Part;
  });

  render(<Later name="DIBS" />);
  expect((await screen.findByRole('alert')).textContent).toContain('does not answer');
  // What stands below is seen all the same.
  expect(document.querySelector('.coming')).toBeNull();
  cleanup();

  isThere = true;
  render(<Later name="DIBS" />);
  expect(await screen.findByText('DIBS')).toBeTruthy();
});
