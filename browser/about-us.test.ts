import { expect, test, vi } from 'vitest';
import { browserName, version } from './about-us';

vi.mock('./browser', () => ({
  browser: { runtime: { getManifest: () => ({ version: '1.2.3' }) } },
}));

const chromium =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

test.each([
  [chromium, 'Chrome 156'],
  [`${chromium} Edg/156.0.0.0`, 'Edge 156'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['Something else', 'Something else'],
])('%s is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
  expect(version).toBe('1.2.3');
});
