/**
 * The two CRMs that are on from the start (ADR 0009). Everything else is an optional host
 * permission. `make.`, `admin.` and Business Central share the domain and are no CRM: the globs
 * leave only the organisations' clusters, with or without a port.
 */
export const builtInMatches = ['https://*.dynamics.com/*', 'https://ftop.microsoft.com/*'];

export const sharedDomain = '.dynamics.com';
export const ftopHost = 'ftop.microsoft.com';

const clusters = ['crm', 'crm?', 'crm??'];

export const builtInGlobs = [
  ...clusters.flatMap((cluster) => [
    `https://*.${cluster}.dynamics.com/*`,
    `https://*.${cluster}.dynamics.com:*`,
  ]),
  'https://ftop.microsoft.com/*',
  'https://ftop.microsoft.com:*',
];

export const scriptFile = 'crm.js';
/** The same without the adapters of the two: for the CRMs that were turned on. */
export const anyScriptFile = 'crm-any.js';
export const dockStyle = 'dock.css';
/** The file with one built-in adapter, written at build time (`wxt.config.ts`). */
export const adapterFile = (crm: string) => `adapters/${crm}.js`;
