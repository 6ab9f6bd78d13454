import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, targets } from './build.mjs';
import { ensureBrowsers, ensurePackages, ensureTryton } from './install.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { countE2e, countUnit } from './test-counts.mjs';

/**
 * Everything that can tell whether the product is right, in order, ending in one line of counts.
 * `--only unit,types` runs the parts whose names begin so.
 */

const only = readOnly(process.argv.slice(2));
const isCi = process.env.CI === 'true';
const total = { passed: 0, failed: 0, skipped: 0 };
const skipped = [];
const broken = new Set();

ensurePackages();
const missing = new Map();
if (isWanted('e2e')) {
  const browsers = ensureBrowsers();
  const needChromium = ['e2e-chromium', 'e2e-chromium-cookies-blocked', 'e2e-tryton'];
  if (browsers.includes('chromium')) {
    for (const name of needChromium) missing.set(name, 'no Chromium');
  }
  if (browsers.includes('firefox')) missing.set('e2e-firefox', 'no Firefox');
  if (isWanted('e2e-tryton') && !ensureTryton()) missing.set('e2e-tryton', 'no Tryton');
}

rmSync(join(root, 'test-results'), { recursive: true, force: true });
await one(
  'types',
  'Types',
  async () => (await run('wxt', ['prepare'])) || run('tsc', ['--noEmit']),
);
await one('lint', 'Lint and format', () => run('biome', ['ci', '.']));
for (const target of targets) {
  await one(`build-${target}`, `Build for ${target}`, () => build(target));
}
await unit();
if (broken.has('build-firefox')) skip('web-ext', 'its build failed');
else {
  const folder = join('.output', 'firefox-mv3');
  await one('web-ext', 'web-ext lint', () => run('web-ext', ['lint', '-s', folder]));
}
await e2e();
close();

/** A part that counts as one test. */
async function one(name, heading, act) {
  if (!isWanted(name)) return skip(name, 'left out by --only');
  say(heading);
  if ((await act()) === 0) total.passed++;
  else {
    total.failed++;
    broken.add(name);
  }
}

async function unit() {
  if (!isWanted('unit')) return skip('unit', 'left out by --only');
  say('Unit and component tests');
  const json = 'test-results/unit.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${json}`];
  const status = await run('vitest', ['run', ...reporters]);
  add(countUnit(join(root, json), status));
}

/** One run for all projects, so that both workers stay busy. */
async function e2e() {
  const builds = {
    'e2e-chromium': 'build-chrome',
    'e2e-chromium-cookies-blocked': 'build-chrome',
    'e2e-firefox': 'build-firefox',
    'e2e-tryton': 'build-chrome',
  };
  const projects = [];
  for (const [name, itsBuild] of Object.entries(builds)) {
    if (!isWanted(name)) skip(name, 'left out by --only');
    else if (missing.has(name)) skip(name, missing.get(name));
    else if (broken.has(itsBuild)) skip(name, 'its build failed');
    else projects.push(name.slice('e2e-'.length));
  }
  if (projects.length === 0) return;

  say(`Real browsers: ${projects.join(', ')}`);
  const args = projects.map((project) => `--project=${project}`);
  const status = await run('playwright', ['test', ...args]);
  add(countE2e(join(root, 'test-results/e2e.json'), status, projects));
}

function isWanted(name) {
  if (only.length === 0) return true;
  return only.some((wanted) => name.startsWith(wanted) || wanted.startsWith(`${name}-`));
}

function say(heading) {
  console.log(`\n=== ${heading} ===`);
}

function skip(name, reason) {
  total.skipped++;
  skipped.push(`${name} (${reason})`);
}

function add(counts) {
  for (const key of Object.keys(total)) total[key] += counts[key];
  for (const name of counts.skippedNames) skipped.push(name);
}

function close() {
  console.log('');
  for (const name of skipped) console.log(`Skipped: ${name}`);
  if (isCi && total.skipped > 0) {
    console.log('Where CI is set, what is skipped counts as failed.');
    total.failed += total.skipped;
    total.skipped = 0;
  }
  const end = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${end}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

function readOnly(args) {
  const index = args.indexOf('--only');
  return index < 0 ? [] : (args[index + 1] ?? '').split(',').filter(Boolean);
}
