import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../tests/browsers/find.mjs';
import { isInstalled as isTrytonInstalled, packages as tryton } from '../tests/tryton/packages.mjs';
import { root } from './root.mjs';

/**
 * Brings a fresh machine to where the project can be built and tested, and says what it does.
 * It runs before anything is installed, so it uses only what Node 20 has.
 */

/** The first that runs TypeScript as it is. */
const oldestNode = '22.18';

/** npm's packages, where they are missing or older than the lock file. */
export function ensurePackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const isCurrent =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (isCurrent) return;

  console.log('Installing npm packages (npm ci) …');
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: isWindows });
  if (status !== 0) throw new Error('npm ci failed: its own words are above.');
}

/** Finds the browsers wanted, installs what is missing, and returns the names of those still missing. */
export function ensureBrowsers(wanted = ['chromium', 'firefox']) {
  const kinds = {
    chromium: { find: findChromium, debian: 'chromium', name: 'Chromium, Edge or Chrome' },
    firefox: { find: findFirefox, debian: 'firefox-esr', name: 'Firefox' },
  };
  const isMissing = (kind) => !kinds[kind].find();

  installFromDebian(wanted.filter(isMissing).map((kind) => kinds[kind].debian));
  if (wanted.includes('chromium') && isMissing('chromium')) downloadChromium();

  const missing = wanted.filter(isMissing);
  for (const kind of missing) {
    console.log(`There is no ${kinds[kind].name} on this machine: install it and start again.`);
  }
  return missing;
}

/** A real CRM for the tests. Returns whether it is there. */
export function ensureTryton() {
  if (!isTrytonInstalled()) installFromDebian(tryton);
  if (isTrytonInstalled()) return true;
  console.log(`The tests on a real CRM need Debian's packages ${tryton.join(', ')}.`);
  return false;
}

/** A Node that the tools run on: npm brings one along for machines whose own is older. */
export function nodePath() {
  const brought = join(root, 'node_modules', '.bin', 'node');
  const node = [brought, process.execPath].find(isNewEnough);
  if (!node) throw new Error(`The tools need Node ${oldestNode} or newer.`);
  return node;
}

function isNewEnough(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return compareVersions(stdout?.slice(1) ?? '0', oldestNode) >= 0;
}

function compareVersions(a, b) {
  return a.localeCompare(b, 'en', { numeric: true });
}

function installFromDebian(packages) {
  if (packages.length === 0 || !isDebian() || process.getuid() !== 0) return;

  console.log(`Installing from Debian: ${packages.join(' ')} …`);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (aptGet(install) !== 0 && aptGet(['update']) === 0) aptGet(install);
}

function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-q', ...args], { stdio: 'inherit', env }).status;
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/** Where nothing else helps: the browser that comes with Playwright. */
function downloadChromium() {
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  if (!existsSync(playwright)) return;

  console.log('Downloading Chromium (playwright install chromium) …');
  spawnSync(nodePath(), [playwright, 'install', 'chromium'], { stdio: 'inherit' });
}
