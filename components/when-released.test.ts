// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenReleased } from './when-released';

const point = (type: string, more: PointerEventInit = {}) =>
  document.body.dispatchEvent(
    new PointerEvent(type, { bubbles: true, isPrimary: true, button: 0, ...more }),
  );

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  point('pointerup');
  vi.runAllTimers();
  vi.useRealTimers();
});

test('while nothing is pressed, it is called at once', () => {
  const then = vi.fn();
  whenReleased(then);
  expect(then).toHaveBeenCalledOnce();
});

test.each([
  ['released', () => point('pointerup')],
  ['taken by a scroll', () => point('pointercancel')],
  ['seen to be up', () => point('pointermove', { buttons: 0 })],
  ['taken to another window', () => dispatchEvent(new Event('blur'))],
])('it is called once the pointer is %s, after the click, in order', (_, end) => {
  const called: string[] = [];
  point('pointerdown');
  whenReleased(() => called.push('first'));
  whenReleased(() => called.push('second'));
  point('pointermove', { buttons: 1 });
  expect(called).toEqual([]);

  end();
  document.addEventListener('click', () => called.push('click'), { once: true });
  document.body.click();
  vi.runAllTimers();
  expect(called).toEqual(['click', 'first', 'second']);
});

test.each([
  ['the other button', { button: 2 }],
  ['a second finger', { isPrimary: false }],
])('%s holds nothing up', (_, pointer) => {
  const then = vi.fn();
  point('pointerdown', pointer);
  whenReleased(then);
  expect(then).toHaveBeenCalledOnce();
});
