import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configuration, login, password } from './configuration.mjs';
import { database, preparedDatabase } from './database.mjs';
import { isInstalled } from './packages.mjs';

export { isInstalled };

/**
 * A real Tryton on a free port of this machine, with three parties. It works on a copy of the
 * prepared database in a folder of its own, so that no test sees what another one did.
 */
export async function startTryton() {
  const prepared = await preparedDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'kickoff-tryton-'));
  await cp(join(prepared, `${database}.sqlite`), join(folder, `${database}.sqlite`));

  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(folder, 'trytond.conf');
  await writeFile(config, configuration(folder, port));
  const server = spawn('trytond', ['-c', config, '-d', database], {
    env: { ...process.env, PYTHONWARNINGS: 'ignore' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stopNow = () => server.kill();
  process.once('exit', stopNow);

  try {
    await answers(url, server);
  } catch (error) {
    await close();
    throw error;
  }
  const ids = JSON.parse(await readFile(join(prepared, 'parties.json'), 'utf8'));
  const parties = Object.entries(ids).map(([name, id]) => ({ id, name }));
  return { url, port, database, login, password, parties, close };

  async function close() {
    process.off('exit', stopNow);
    if (server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits until the web client is served; a server that ends first tells why. */
async function answers(url, server, patience = 60_000) {
  const log = [];
  server.stderr.setEncoding('utf8').on('data', (text) => log.push(text));
  const failed = new Promise((_, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`Tryton ended at its start:\n${log.join('')}`)));
  });
  const giveUp = Date.now() + patience;
  const served = async () => {
    while (!(await isServed(url))) {
      if (Date.now() > giveUp) throw new Error(`Tryton does not answer:\n${log.join('')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await Promise.race([served(), failed]);
  failed.catch(() => {});
}

async function isServed(url) {
  try {
    const response = await fetch(url);
    return response.ok && (await response.text()).includes('sao');
  } catch (error) {
    // Nobody listens yet.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
