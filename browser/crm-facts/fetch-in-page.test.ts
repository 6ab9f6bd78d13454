import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchInPage } from './fetch-in-page';

/** As the browser does it: the function's text alone, in a world that has nothing of ours. */
const inPage = new Function(
  'request',
  'patience',
  'most',
  `return (${fetchInPage})(request, patience, most)`,
) as typeof fetchInPage;
const asked = { path: '/api/1', headers: { Accept: 'application/json' } };
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://crm.example:8443/folder/page?a#b'));
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset().mockResolvedValue(new Response('{"id":1}'));
});
afterEach(() => vi.unstubAllGlobals());

test('asks the page’s own origin, with the session that is there, and follows nowhere', async () => {
  expect(await inPage(asked, 8_000, 100)).toEqual({ status: 200, text: '{"id":1}' });

  const [address, options] = fetched.mock.calls[0]!;
  expect(address).toBe('https://crm.example:8443/api/1');
  expect(options).toMatchObject({
    method: 'GET',
    headers: { Accept: 'application/json' },
    body: null,
    credentials: 'same-origin',
    redirect: 'error',
    cache: 'no-store',
  });
});

test('posts what there is to post', async () => {
  await inPage({ ...asked, body: '{}' }, 8_000, 100);
  expect(fetched.mock.calls[0]![1]).toMatchObject({ method: 'POST', body: '{}' });
});

test.each(['', 'api/1', '.evil.example/', '@evil.example/', 'https://evil.example/'])(
  'asks nothing at %j, which would be elsewhere',
  async (path) => {
    expect(await inPage({ ...asked, path }, 8_000, 100)).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
  },
);

test('of an answer that says no, only that is told', async () => {
  fetched.mockResolvedValue(new Response('who are you', { status: 401 }));
  expect(await inPage(asked, 8_000, 100)).toEqual({ status: 401, text: '' });
});

test('an answer that is too long is none', async () => {
  fetched.mockResolvedValue(new Response('x'.repeat(101)));
  expect(await inPage(asked, 8_000, 100)).toBeNull();
});

describe('without an answer there is none:', () => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());
  afterEach(() => vi.restoreAllMocks());

  test('the network, or a login page elsewhere', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await inPage(asked, 8_000, 100)).toBeNull();
    expect(console.warn).toHaveBeenCalled();
  });

  test('a server that takes its time', async () => {
    fetched.mockImplementation(
      (_, options) =>
        new Promise((_, reject) => {
          options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
        }),
    );
    expect(await inPage(asked, 1, 100)).toBeNull();
  });
});
