import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { run } from './run.mjs';

export const targets = ['chrome', 'edge', 'firefox'];

/** Builds into .output/<target>-mv3 and gives the exit code. */
export function build(target) {
  return run('wxt', ['build', '-b', target, '--mv3']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensurePackages();
  for (const target of targets) {
    const status = await build(target);
    if (status !== 0) process.exit(status);
  }
}
