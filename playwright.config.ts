import { defineConfig } from '@playwright/test';
import type { Options } from './tests/browsers/sample-crm.ts';

/** Tests of the built extension in real browsers: build it before. */
export default defineConfig<Options>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  // Waits for what is expected, also while a second browser starts beside it on two cores.
  expect: { timeout: 10_000 },
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', testIgnore: ['firefox/**', 'tryton/**'] },
    {
      name: 'chromium-cookies-blocked',
      testMatch: /\.page\.spec\.ts$/,
      testIgnore: ['firefox/**', 'tryton/**'],
      use: { thirdPartyCookies: 'block' },
    },
    {
      name: 'firefox',
      testMatch: 'firefox/**/*.spec.ts',
      use: { extensionFolder: '.output/firefox-mv3' },
    },
    { name: 'tryton', testMatch: 'tryton/**/*.spec.ts' },
  ],
});
