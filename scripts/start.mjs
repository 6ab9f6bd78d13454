import { build } from './build.mjs';
import { ensureBrowsers, ensurePackages } from './install.mjs';
import { onNewerNode } from './run.mjs';

/**
 * Shows the product to somebody who has just cloned it: installs what is missing, builds, and
 * opens a customer of a sample CRM in a browser that has the extension. `--once` ends after the
 * screenshots that a machine without a display gets; `--built` shows what is built already.
 */

ensurePackages();
await onNewerNode();

const hasNoChromium = ensureBrowsers(['chromium']).length > 0;
if (hasNoChromium && ensureBrowsers(['firefox']).length > 0) process.exit(1);

const isBuilt = process.argv.includes('--built');
for (const target of isBuilt ? [] : ['chrome', 'firefox']) {
  const status = await build(target);
  if (status !== 0) process.exit(status);
}

const { show } = await import('./show.mjs');
await show({ inFirefox: hasNoChromium, once: process.argv.includes('--once') });
