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

test('it is called once, however often something is pressed later', () => {
  const then = vi.fn();
  point('pointerdown');
  whenReleased(then);
  point('pointerup');
  vi.runAllTimers();
  point('pointerdown');
  point('pointerup');
  vi.runAllTimers();
  expect(then).toHaveBeenCalledOnce();
});

test('a press that a part keeps to itself counts all the same', () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.addEventListener('pointerdown', (event) => event.stopPropagation());
  button.dispatchEvent(
    new PointerEvent('pointerdown', { bubbles: true, isPrimary: true, button: 0 }),
  );
  const then = vi.fn();
  whenReleased(then);
  expect(then).not.toHaveBeenCalled();
  button.remove();
});

test('a tap is waited for, which comes a little after the finger is up', () => {
  const then = vi.fn();
  point('pointerdown', { pointerType: 'touch' });
  whenReleased(then);
  point('pointerup', { pointerType: 'touch' });
  vi.advanceTimersByTime(40);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(then).toHaveBeenCalledOnce();
});

test('a second finger that is lifted ends nothing', () => {
  const then = vi.fn();
  point('pointerdown');
  whenReleased(then);
  point('pointerup', { isPrimary: false });
  vi.runAllTimers();
  expect(then).not.toHaveBeenCalled();
});
