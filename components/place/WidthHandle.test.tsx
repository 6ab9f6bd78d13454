// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { background, changes, host, movedElsewhere, startBackground } from './place-for-tests';
import { WidthHandle } from './WidthHandle';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/broadcast', () => ({ onTold: vi.fn() }));

beforeEach(() => {
  startBackground();
  vi.stubGlobal('innerWidth', 360);
  HTMLElement.prototype.setPointerCapture = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the edge', () => {
  test('says how wide the panel is and can be', async () => {
    const edge = await show();

    expect(edge.getAttribute('aria-orientation')).toBe('vertical');
    expect(edge.getAttribute('aria-valuenow')).toBe('360');
    expect(edge.getAttribute('aria-valuemin')).toBe('320');
    expect(edge.getAttribute('aria-valuemax')).toBe('720');
    expect(edge.getAttribute('aria-valuetext')).toBe('360 pixels');
    expect(edge.tabIndex).toBe(0);
  });

  test('is the one towards the page', async () => {
    const edge = await show();
    expect(edge.dataset.side).toBe('right');

    await movedElsewhere({ side: 'left' });
    expect(edge.dataset.side).toBe('left');
  });
});

describe('by keys', () => {
  test.each([
    ['right', 'ArrowLeft', 400],
    ['right', 'ArrowRight', 320],
    ['left', 'ArrowLeft', 320],
    ['left', 'ArrowRight', 400],
    ['left', 'Home', 320],
    ['right', 'End', 720],
  ] as const)('docked at the %s, %s makes it %d wide', async (side, key, width) => {
    startBackground({ side });
    const edge = await show();

    expect(fireEvent.keyDown(edge, { key })).toBe(false);
    expect(changes()).toEqual([{ width }]);
    await waitFor(() => expect(edge.getAttribute('aria-valuenow')).toBe(`${width}`));
  });

  test.each([
    [320, 'ArrowRight'],
    [720, 'ArrowLeft'],
  ])('from %d it goes no further with %s', async (width, key) => {
    startBackground({ width });
    fireEvent.keyDown(await show(), { key });

    expect(changes()).toEqual([{ width }]);
  });

  test('others are none of its', async () => {
    const edge = await show();

    expect(fireEvent.keyDown(edge, { key: 'Tab' })).toBe(true);
    expect(changes()).toEqual([]);
  });
});

describe('dragged', () => {
  test.each([
    ['right', 4, -66, 430, 440],
    ['right', 4, 70, 320, 320],
    ['left', 356, 520, 524, 560],
    ['left', 356, 900, 720, 720],
  ] as const)('docked at the %s, from %d to %d it is %d wide, let go %d', async (...drag) => {
    const [side, from, to, width, rest] = drag;
    startBackground({ side });
    const edge = await show();
    press(edge, from);
    move(edge, to);
    await waitFor(() => expect(stretched().at(-1)).toBe(width));
    expect(changes()).toEqual([]);

    release(edge);
    expect(changes()).toEqual([{ width: rest }]);
  });

  test('the page is told one width after the other, the newest last', async () => {
    const edge = await show();
    let answer = () => {};
    background.answer = new Promise((resolve) => {
      answer = () => resolve({ ok: true, value: background.place });
    });
    press(edge, 4);
    for (const x of [-10, -20, -30]) move(edge, x);
    expect(stretched()).toEqual([374]);

    background.answer = undefined;
    answer();
    await waitFor(() => expect(stretched()).toEqual([374, 394]));
  });

  test('and let go, it is not told an older one', async () => {
    const edge = await show();
    let answer = () => {};
    background.answer = new Promise((resolve) => {
      answer = () => resolve({ ok: true, value: background.place });
    });
    press(edge, 4);
    move(edge, -10);
    move(edge, -200);
    background.answer = undefined;
    release(edge);
    answer();
    await waitFor(() => expect(edge.getAttribute('aria-valuenow')).toBe('560'));

    expect(stretched()).toEqual([374]);
  });

  test('by a hand that only shakes, nothing changes', async () => {
    const edge = await show();
    press(edge, 4);
    move(edge, 6);
    release(edge);

    expect(stretched()).toEqual([]);
    expect(changes()).toEqual([]);
  });

  test('with the browser in between, it is as it was', async () => {
    const edge = await show();
    press(edge, 4);
    move(edge, -200);
    await waitFor(() => expect(stretched()).toEqual([564]));
    fireEvent(edge, new PointerEvent('pointercancel', { pointerId: 1 }));
    release(edge);

    expect(changes()).toEqual([{ width: 360 }]);
  });

  test.each([
    ['without a button', () => {}],
    ['by the right one', (edge: HTMLElement) => press(edge, 4, 2)],
  ])('%s, nothing moves', async (_, begin) => {
    const edge = await show();
    begin(edge);
    move(edge, -200);
    release(edge);

    expect(stretched()).toEqual([]);
    expect(changes()).toEqual([]);
  });
});

async function show() {
  render(<WidthHandle host={host} />);
  return screen.findByRole('separator', { name: 'Width' });
}

function stretched() {
  return background.asked.flatMap((each) => (each.ask === 'stretchPanel' ? [each.width] : []));
}

function press(edge: HTMLElement, clientX: number, button = 0) {
  fireEvent(edge, new PointerEvent('pointerdown', { clientX, pointerId: 1, button }));
}

function move(edge: HTMLElement, clientX: number) {
  fireEvent(edge, new PointerEvent('pointermove', { clientX, pointerId: 1 }));
}

function release(edge: HTMLElement) {
  fireEvent(edge, new PointerEvent('lostpointercapture', { pointerId: 1 }));
}
