import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      '{playbook,crm,storage,browser,components,entrypoints,scripts,tests}/**/*.test.{ts,tsx}',
    ],
    exclude: ['tests/e2e/**'],
    // Browsers have it (ADR 0003); Node 24 does not yet.
    setupFiles: ['temporal-polyfill/global', 'tests/speak-english.ts'],
    // A property is tried hundreds of times; on two busy cores that takes some seconds.
    testTimeout: 30_000,
    // Frames stay empty; that they are there is what counts.
    environmentOptions: { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } } },
  },
});
