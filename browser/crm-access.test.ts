import { expect, test, vi } from 'vitest';
import { askToRunOn, mayRunOn, patternOf } from './crm-access';

const permissions = vi.hoisted(() => ({
  granted: [] as string[],
  contains: async ({ origins }: { origins: string[] }) =>
    origins.every((origin) => permissions.granted.includes(origin)),
  request: async ({ origins }: { origins: string[] }) => {
    permissions.granted.push(...origins);
    return true;
  },
}));
vi.mock('./browser', () => ({ browser: { permissions } }));

test.each([
  ['https://crm.example/a/b?c#d', 'https://crm.example/*'],
  ['http://localhost:8000/', 'http://localhost/*'],
  ['http://[::1]:8000/', 'http://[::1]/*'],
  ['https://user:secret@crm.example:8443/', 'https://crm.example/*'],
])('the pattern of %s is %s', (address, pattern) => {
  expect(patternOf(new URL(address))).toBe(pattern);
});

test('what was asked for once may be run on', async () => {
  const address = new URL('http://localhost:8000/#crm');
  expect(await mayRunOn(address)).toBe(false);
  expect(await askToRunOn(address)).toBe(true);

  expect(await mayRunOn(address)).toBe(true);
  expect(await mayRunOn(new URL('https://localhost/'))).toBe(false);
});
