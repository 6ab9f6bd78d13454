import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * The browsers of this machine. Only what Node 20 has: the scripts ask before anything is installed.
 *
 * Branded Chrome comes last among its kind: it ignores `--load-extension`.
 */

const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean);

const chromiums = {
  linux: [
    ...onPath('chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'),
    ...ofPlaywright('chrome-linux64/chrome', 'chrome-linux/chrome'),
    ...onPath('google-chrome', 'google-chrome-stable'),
  ],
  darwin: [
    ...inApplications('Chromium', 'Microsoft Edge'),
    ...ofPlaywright(
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
    ),
    ...inApplications('Google Chrome'),
  ],
  win32: [
    ...inProgramFiles('Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
    ...ofPlaywright('chrome-win/chrome.exe', 'chrome-win64/chrome.exe'),
    ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
  ],
};

const firefoxes = {
  linux: onPath('firefox-esr', 'firefox', 'firefox-developer-edition'),
  darwin: inApplications('Firefox', 'Firefox Developer Edition').map((path) =>
    path.replace(/[^/]+$/, 'firefox'),
  ),
  win32: inProgramFiles('Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'),
};

/** The path of Chromium, Edge or Chrome; CHROME names another one. */
export function findChromium() {
  return process.env.CHROME || (chromiums[process.platform] ?? []).find(canRun);
}

/** The path of Firefox; FIREFOX names another one. */
export function findFirefox() {
  return process.env.FIREFOX || (firefoxes[process.platform] ?? []).find(canRun);
}

/** Whether this browser ignores `--load-extension`, as branded Chrome does since version 137. */
export function isBrandedChrome(path) {
  return /google[ -]chrome|Google[/\\]Chrome/i.test(path);
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inApplications(...names) {
  const roots = ['/Applications', join(homedir(), 'Applications')];
  return names.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
}

function inProgramFiles(...paths) {
  return paths.flatMap((path) => windowsFolders.map((folder) => join(folder, path)));
}

/** Those that `playwright install chromium` has put on this machine, newest first. */
function ofPlaywright(...executables) {
  const cache = {
    linux: join(homedir(), '.cache'),
    darwin: join(homedir(), 'Library/Caches'),
    win32: process.env.LOCALAPPDATA ?? '',
  }[process.platform];
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH || join(cache ?? '', 'ms-playwright');
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  versions.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return versions.flatMap((version) => executables.map((path) => join(folder, version, path)));
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
