// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { moveByHand } from './move-launcher';

let isAtEdge: boolean;
let top: number;
const moves = {
  isAtEdge: () => isAtEdge,
  to: vi.fn((wanted: number) => {
    top = wanted;
  }),
  rest: vi.fn(),
  use: vi.fn(),
};
let button: HTMLButtonElement;

beforeEach(() => {
  vi.clearAllMocks();
  isAtEdge = true;
  top = 300;
  const host = document.createElement('div');
  host.getBoundingClientRect = () => ({ top }) as DOMRect;
  button = document.createElement('button');
  button.setPointerCapture = vi.fn();
  host.append(button);
  moveByHand(button, host, moves);
});

test('dragged, it goes with the hand, and rests where it is let go', () => {
  press(310);
  expect(button.setPointerCapture).toHaveBeenCalledWith(1);
  pointer('pointermove', 330);
  pointer('pointermove', 210);
  expect(moves.to.mock.calls).toEqual([[320], [200]]);
  expect(moves.rest).not.toHaveBeenCalled();

  release();
  expect(moves.rest).toHaveBeenCalledOnce();
  pointer('pointermove', 500);
  expect(moves.to).toHaveBeenCalledTimes(2);
});

test('a drag is no click', () => {
  press(310);
  pointer('pointermove', 400);
  release();
  click(1);

  expect(moves.use).not.toHaveBeenCalled();
});

test('a click of a hand that shakes is one', () => {
  press(310);
  pointer('pointermove', 314);
  pointer('pointermove', 306);
  release();
  click(1);

  expect(moves.to).not.toHaveBeenCalled();
  expect(moves.rest).not.toHaveBeenCalled();
  expect(moves.use).toHaveBeenCalledOnce();
});

test('after a drag it is opened by a click, and by a key', () => {
  press(310);
  pointer('pointermove', 400);
  release();
  click(0);
  expect(moves.use).toHaveBeenCalledTimes(1);

  press(400);
  release();
  click(1);
  expect(moves.use).toHaveBeenCalledTimes(2);
});

test('the right button drags nothing', () => {
  press(310, 2);
  pointer('pointermove', 400);

  expect(moves.to).not.toHaveBeenCalled();
});

test('the arrow keys move it, and do not scroll the page', () => {
  expect(keyed('ArrowUp')).toBe(true);
  expect(keyed('ArrowDown')).toBe(true);
  expect(moves.to.mock.calls).toEqual([[276], [300]]);
  expect(moves.rest).toHaveBeenCalledTimes(2);
});

test.each(['ArrowLeft', 'Enter', 'a', 'toString'])('%s does not move it', (key) => {
  expect(keyed(key)).toBe(false);
  expect(moves.to).not.toHaveBeenCalled();
});

test('in the panel’s corner it stays where it is', () => {
  isAtEdge = false;
  press(310);
  pointer('pointermove', 400);
  release();
  click(1);
  expect(keyed('ArrowUp')).toBe(false);

  expect(moves.to).not.toHaveBeenCalled();
  expect(moves.use).toHaveBeenCalledOnce();
});

function press(clientY: number, which = 0) {
  pointer('pointerdown', clientY, which);
}

function pointer(type: string, clientY: number, which = 0) {
  button.dispatchEvent(new PointerEvent(type, { clientY, pointerId: 1, button: which }));
}

function release() {
  button.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId: 1 }));
}

/** `detail` counts the clicks of a mouse; a key's click has none. */
function click(detail: number) {
  button.dispatchEvent(new MouseEvent('click', { detail }));
}

/** Whether the page was kept from taking it. */
function keyed(key: string): boolean {
  const heard = vi.fn();
  button.parentElement?.addEventListener('keydown', heard, { once: true });
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true });
  const isLeft = button.dispatchEvent(event);
  expect(heard).toHaveBeenCalledTimes(isLeft ? 1 : 0);
  return !isLeft;
}
