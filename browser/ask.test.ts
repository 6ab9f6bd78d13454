import { expect, test, vi } from 'vitest';
import { ask } from './ask';

const runtime = vi.hoisted(() => ({
  sendMessage: (_message: unknown): Promise<unknown> => Promise.resolve(undefined),
}));
vi.mock('./browser', () => ({ browser: { runtime } }));

test('the outcome is what the background answers', async () => {
  runtime.sendMessage = async (message) => ({ ok: true, value: message });

  expect(await ask({ ask: 'restoredSeen' })).toEqual({ ok: true, value: { ask: 'restoredSeen' } });
});

test('nobody answering is a problem that can be shown', async () => {
  runtime.sendMessage = async () => undefined;

  expect(await ask({ ask: 'restoredSeen' })).toEqual({ ok: false, problem: 'unreachable' });
});

test.each([
  ['the browser rejects', () => Promise.reject(new Error('Receiving end does not exist.'))],
  [
    'the extension is gone',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('it is one, too, when %s', async (_, sendMessage) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  runtime.sendMessage = sendMessage;

  expect(await ask({ ask: 'restoredSeen' })).toEqual({ ok: false, problem: 'unreachable' });
  warned.mockRestore();
});
