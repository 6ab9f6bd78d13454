import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from './certificate.mjs';
import { answerFor } from './hosts.mjs';

/**
 * Serves the sample CRMs on this machine. Which CRM comes is decided by the Host header, so a
 * browser whose resolver sends `*.dynamics.com` here sees Dynamics 365 at its real addresses.
 */
export async function startSampleCrm({ https = true, port = 0 } = {}) {
  const plain = await listen(createHttpServer(answer), https ? 0 : port);
  const secure = https && (await listen(createHttpsServer(await makeCertificate(), answer), port));

  return {
    port: (secure || plain).address().port,
    httpPort: plain.address().port,
    async close() {
      await Promise.all([stop(plain), secure && stop(secure)]);
    },
  };
}

async function answer(request, response) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const { status = 200, headers, body } = await answerFor(host, request.url ?? '/', request);
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port, httpPort } = await startSampleCrm({ port: Number(process.argv[2] ?? 0) });
  console.log(`Sample CRMs on https://127.0.0.1:${port} and http://127.0.0.1:${httpPort}`);
}
