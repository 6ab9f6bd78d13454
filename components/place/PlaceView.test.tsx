// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { widths } from '@/crm/host-settings';
import { PlaceView } from './PlaceView';
import { background, changes, host, movedElsewhere, startBackground } from './place-for-tests';
import type { Standing } from './standing';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/broadcast', () => ({ onTold: vi.fn() }));

const open = vi.fn(async () => {});
const close = vi.fn();

beforeEach(() => {
  startBackground();
  open.mockReset().mockResolvedValue();
  close.mockReset();
  vi.stubGlobal('close', close);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('in the page', () => {
  test('it says where the panel stands', async () => {
    startBackground({ mode: 'overlay', side: 'left', width: 480 });
    await show();

    expect(isChecked(/^Over it/)).toBe(true);
    expect(isChecked(/^Beside it/)).toBe(false);
    expect(isChecked('Left')).toBe(true);
    expect(width().value).toBe('480');
    expect([...width().options].map(({ value }) => Number(value))).toEqual([...widths]);
    expect(screen.getByText('Saved for crm.test.')).toBeTruthy();
  });

  test.each([
    ['Left', { side: 'left' }],
    [/^Over it/, { mode: 'overlay' }],
  ])('%s is saved at once', async (name, change) => {
    await show();
    fireEvent.click(screen.getByRole('radio', { name }));

    expect(changes()).toEqual([change]);
    expect(background.asked.at(-1)).toMatchObject({ host });
    await waitFor(() => expect(isChecked(name)).toBe(true));
  });

  test('a width is saved at once', async () => {
    await show();
    fireEvent.change(width(), { target: { value: '640' } });

    expect(changes()).toEqual([{ width: 640 }]);
    await waitFor(() => expect(width().value).toBe('640'));
  });

  test('what could not be saved is said, and shown as it was', async () => {
    await show();
    background.answer = { ok: false, problem: 'full' };
    fireEvent.click(screen.getByRole('radio', { name: 'Left' }));

    expect((await screen.findByRole('alert')).textContent).toContain('Not saved');
    expect(isChecked('Right')).toBe(true);
  });

  test('where it cannot even be read, that is said', async () => {
    background.answer = { ok: false, problem: 'unreachable' };
    render(<PlaceView host={host} standing={{ in: 'page', sidePanelOpener: async () => open }} />);

    expect((await screen.findByRole('alert')).textContent).toContain('does not answer');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('what could not be read anew stays as it was', async () => {
    startBackground({ side: 'left' });
    await show();
    background.answer = { ok: false, problem: 'unreachable' };
    await movedElsewhere({ side: 'right' });

    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(isChecked('Left')).toBe(true);
  });

  test('what another view has changed shows', async () => {
    await show();
    await movedElsewhere({ side: 'left' }, 'other.test');
    expect(isChecked('Right')).toBe(true);

    await movedElsewhere({ side: 'left' });
    expect(isChecked('Left')).toBe(true);
  });

  test('a slow answer does not put back what was changed since', async () => {
    await show();
    let answer: (outcome: { ok: true; value: typeof background.place }) => void = () => {};
    background.answer = new Promise((resolve) => {
      answer = resolve;
    });
    fireEvent.click(screen.getByRole('radio', { name: 'Left' }));
    const before = background.place;
    background.answer = undefined;
    background.place = { ...before, side: 'left' };
    fireEvent.click(screen.getByRole('radio', { name: /^Over it/ }));
    answer({ ok: true, value: before });

    await waitFor(() => expect(isChecked(/^Over it/)).toBe(true));
    expect(isChecked('Left')).toBe(true);
  });
});

describe('the browser’s own side panel', () => {
  test('is opened within the click, and so is the panel moved: the popup may close', async () => {
    await show();
    const move = await button('Move to the side panel');
    fireEvent.click(move);
    expect(open).toHaveBeenCalledOnce();
    expect(changes()).toEqual([{ mode: 'browser' }]);

    expect(await screen.findByText(/^On crm.test the panel stands in the side panel/)).toBeTruthy();
    expect(close).not.toHaveBeenCalled();
  });

  test('closes the popup from which it was opened', async () => {
    await show({ in: 'popup' });
    fireEvent.click(await button('Move to the side panel'));

    await waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  test('that does not open leaves everything as it was', async () => {
    startBackground({ mode: 'overlay' });
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    open.mockRejectedValue(new Error('no user gesture'));
    await show({ in: 'popup' });
    fireEvent.click(await button('Move to the side panel'));

    expect((await screen.findByRole('alert')).textContent).toContain('did not open it');
    await waitFor(() => expect(background.place.mode).toBe('overlay'));
    expect(close).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  test.each([
    ['page', /In the popup of the toolbar button/],
    ['popup', /has no side panel for extensions/],
  ] as const)('cannot be opened from a %s: why is said', async (where, reason) => {
    await show({ in: where, sidePanelOpener: async () => undefined });

    expect(await screen.findByText(reason)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('where the panel stands there, it is opened again, or docked', async () => {
    startBackground({ mode: 'browser' });
    await show({ in: 'popup' });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText(/^On crm.test the panel stands in the side panel/)).toBeTruthy();

    fireEvent.click(await button('Open the side panel'));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(changes()).toEqual([]);

    fireEvent.click(await button('Dock in the page'));
    expect(changes()).toEqual([{ mode: 'push' }]);
    expect(await screen.findByRole('radio', { name: 'Left' })).toBeTruthy();
  });
});

async function show(standing: Partial<Standing> = {}) {
  const all: Standing = { in: 'page', sidePanelOpener: async () => open, ...standing };
  render(<PlaceView host={host} standing={all} />);
  await screen.findByText('Side panel of the browser');
}

function isChecked(name: string | RegExp) {
  return (screen.getByRole('radio', { name }) as HTMLInputElement).checked;
}

function width() {
  return screen.getByRole('combobox', { name: 'Width' }) as HTMLSelectElement;
}

function button(name: string) {
  return screen.findByRole('button', { name });
}
