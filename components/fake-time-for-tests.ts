import { act, cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';

/** In every test of the file time stands still but for `pass`; what a test has drawn goes with it. */
export function withFakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}

/** Lets fake time go on, and draws what comes of it. */
export function pass(milliseconds: number): Promise<void> {
  return act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

/** Until what was typed has been sent: a little longer than `saver.ts` waits for the next letter. */
export function settle(): Promise<void> {
  return pass(300);
}
