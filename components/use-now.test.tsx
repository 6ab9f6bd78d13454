// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNow } from './use-now';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-11-20T15:28:00Z');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('goes on by the minute while one sees the view, and catches up when one comes back', () => {
  const { result } = renderHook(() => useNow());
  expect(clock(result)).toBe('15:28');
  pass(60_000);
  expect(clock(result)).toBe('15:29');

  see('hidden');
  pass(600_000);
  expect(clock(result)).toBe('15:29');

  see('visible');
  expect(clock(result)).toBe('15:39');
});

test('stands still where it is told', () => {
  const fixed = Temporal.ZonedDateTime.from('2026-01-01T10:00[UTC]');
  const { result } = renderHook(() => useNow(fixed));
  pass(120_000);
  expect(result.current).toBe(fixed);
});

function clock({ current }: { current: Temporal.ZonedDateTime }): string {
  return current.withTimeZone('UTC').toPlainTime().toString({ smallestUnit: 'minute' });
}

function pass(milliseconds: number) {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

function see(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
