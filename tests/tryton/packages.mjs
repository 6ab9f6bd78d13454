import { spawnSync } from 'node:child_process';

/** Debian's packages of Tryton: the server, its web client and the modules that know customers. */
export const packages = [
  'tryton-server',
  'tryton-sao',
  'tryton-modules-party',
  'tryton-modules-company',
];

export function isInstalled() {
  return installedVersions() !== undefined;
}

/** One line per package, or nothing where one is missing (or this is no Debian). */
export function installedVersions() {
  const format = '$' + '{Package} $' + '{Version} $' + '{db:Status-Status}\n';
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', format, ...packages], {
    encoding: 'utf8',
  });
  const isComplete = status === 0 && stdout.match(/ installed$/gm)?.length === packages.length;
  return isComplete ? stdout : undefined;
}

/** The folder of the web client's pages. */
export function webRoot() {
  const { stdout } = spawnSync('dpkg', ['-L', 'tryton-sao'], { encoding: 'utf8' });
  const page = stdout.split('\n').find((path) => path.endsWith('/www/index.html'));
  if (!page) throw new Error('The package tryton-sao has no web client in it.');
  return page.slice(0, -'/index.html'.length);
}
