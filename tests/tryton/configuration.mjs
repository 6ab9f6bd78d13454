import { webRoot } from './packages.mjs';

/** Of a database that lives for one test run on this machine: no secret. */
export const login = 'admin';
export const password = 'kickoff-panel';

export function configuration(folder, port) {
  return `[web]
listen = 127.0.0.1:${port}
root = ${webRoot()}

[database]
uri = sqlite://
path = ${folder}
`;
}
