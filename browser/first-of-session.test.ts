import { expect, test, vi } from 'vitest';
import { firstOfSession } from './first-of-session';

function session() {
  let kept: Record<string, unknown> = {};
  return {
    get: async () => kept,
    set: async (items: Record<string, unknown>) => {
      kept = { ...kept, ...items };
    },
  };
}

test('begins once a session, however often the background comes back', async () => {
  const area = session();
  const begin = vi.fn(async () => {});
  await firstOfSession(area, begin);
  await firstOfSession(area, begin);
  expect(begin).toHaveBeenCalledOnce();

  await firstOfSession(session(), begin);
  expect(begin).toHaveBeenCalledTimes(2);
});

test('what failed is begun again at the next start', async () => {
  const area = session();
  const begin = vi.fn(async () => {}).mockRejectedValueOnce(new Error('no tabs yet'));
  await expect(firstOfSession(area, begin)).rejects.toThrow('no tabs yet');
  await firstOfSession(area, begin);
  await firstOfSession(area, begin);
  expect(begin).toHaveBeenCalledTimes(2);
});
