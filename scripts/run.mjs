import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { nodePath } from './install.mjs';
import { root } from './root.mjs';

/** Runs a tool of node_modules with live output, on a Node new enough, and gives its exit code. */
export function run(tool, args = [], env = {}) {
  const bin = join(root, 'node_modules', '.bin');
  const path = [dirname(nodePath()), bin, process.env.PATH].join(delimiter);
  const isWindows = process.platform === 'win32';
  const child = spawn(join(bin, tool), args, {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, PATH: path, ...env },
  });
  return ended(child);
}

/** Starts the running script again on a newer Node where this one is too old; else returns. */
export async function onNewerNode() {
  const node = nodePath();
  if (node === process.execPath || Number.parseInt(process.versions.node, 10) >= 22) return;

  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; it decides how to end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.exit(await ended(child));
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
