import { test as base } from '@playwright/test';
import { type SampleCrm, startSampleCrm } from '../crm-samples/server.mjs';
import type { ThirdPartyCookies } from './chromium.ts';

export interface Options {
  /** The folder of the built extension. */
  extensionFolder: string;
  thirdPartyCookies: ThirdPartyCookies;
  /** Whether Back may show a page as it was left; the test runner's own choice is not. */
  backForwardCache: boolean;
}

/** What tests in every browser stand on: the sample CRMs, started once per worker. */
export const test = base.extend<Options, { sampleCrm: SampleCrm }>({
  extensionFolder: ['.output/chrome-mv3', { option: true }],
  thirdPartyCookies: ['allow', { option: true }],
  backForwardCache: [false, { option: true }],

  sampleCrm: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const sampleCrm = await startSampleCrm();
      await use(sampleCrm);
      await sampleCrm.close();
    },
    { scope: 'worker' },
  ],
});
