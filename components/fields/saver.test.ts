import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSaver } from './saver';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('an older wish that is refused late is not sent again over a newer one', async () => {
  const answers: ((isSaved: boolean) => void)[] = [];
  const write = vi.fn(() => new Promise<boolean>((resolve) => answers.push(resolve)));
  const saver = createSaver(write, { whole: false });
  saver.save('De');
  saver.save('Dep');
  answers[0]!(false);
  await vi.advanceTimersByTimeAsync(0);
  saver.saveRest();

  expect(write.mock.calls).toEqual([['De'], ['Dep']]);
});

test('what was sent last is not put back a second time', async () => {
  const write = vi.fn(async () => true);
  const saver = createSaver(write, { whole: true });
  saver.save(250);
  await vi.advanceTimersByTimeAsync(200);
  saver.putBack(250);
  await vi.advanceTimersByTimeAsync(200);

  expect(write.mock.calls).toEqual([[250]]);
});

test('a number is sent once one has been still for so long, not before', async () => {
  const write = vi.fn(async () => true);
  const saver = createSaver(write, { whole: true });
  saver.save(10);
  await vi.advanceTimersByTimeAsync(150);
  saver.save(100);
  await vi.advanceTimersByTimeAsync(150);
  expect(write).not.toHaveBeenCalled();

  await vi.advanceTimersByTimeAsync(50);
  expect(write.mock.calls).toEqual([[100]]);
});
