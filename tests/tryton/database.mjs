import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { configuration, password } from './configuration.mjs';
import { installedVersions } from './packages.mjs';

export const database = 'crm';
const names = ['Contoso Retail Ltd', 'Demo Vendor GmbH', 'Fabrikam, Inc. / North "A&B"'];

const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
const records = fileURLToPath(new URL('records.py', import.meta.url));
const run = promisify(execFile);

/**
 * The folder of a filled database. Making one takes half a minute, so it is kept, under a name
 * that changes with the versions of Tryton and with what is put in.
 */
export async function preparedDatabase() {
  const versions = installedVersions();
  if (!versions) throw new Error('Tryton is not installed: see tests/tryton/packages.mjs.');

  const folder = join(cache, `tryton-${fingerprint(versions)}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'tryton-unfinished-'));
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    // Another test run may have been faster: what it made is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

async function fill(folder) {
  const config = join(folder, 'trytond.conf');
  const passwordFile = join(folder, 'password');
  await writeFile(config, configuration(folder, 0));
  await writeFile(passwordFile, password);
  await writeFile(join(folder, `${database}.sqlite`), '');

  const env = { ...process.env, TRYTONPASSFILE: passwordFile, PYTHONWARNINGS: 'ignore' };
  const admin = ['-c', config, '-d', database];
  await run('trytond-admin', [...admin, '--all', '--email', 'admin@example.com'], { env });
  await run('trytond-admin', [...admin, '-u', 'party', 'company', '--activate-dependencies'], {
    env,
  });
  const python = '/usr/bin/python3';
  const { stdout } = await run(python, [records, config, database, ...names], { env });
  await writeFile(join(folder, 'parties.json'), stdout);
}

function fingerprint(versions) {
  const parts = [versions, readFileSync(records, 'utf8'), ...names];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}
