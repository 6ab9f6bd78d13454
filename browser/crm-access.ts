import { browser } from './browser';
import { withoutPort } from './crm-files';
import { builtInMatches } from './crm-hosts';

/** The pattern for a host; match patterns carry no port, so all of the host's ports are meant. */
export function patternOf(address: URL): string {
  return `${address.protocol}//${address.hostname}/*`;
}

export function mayRunOn(address: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(address)] });
}

/** Must be called in a click: the browser then asks the user. */
export function askToRunOn(address: URL): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(address)] });
}

/** By the host alone (`URL.host`), on either scheme. Must be called in a click too. */
export function askToRunOnHost(host: string): Promise<boolean> {
  return browser.permissions.request({
    origins: [`https://${withoutPort(host)}/*`, `http://${withoutPort(host)}/*`],
  });
}

/** Takes the permission back, on either scheme; false where the browser keeps it. What is stored stays. */
export function stopRunningOn(host: string): Promise<boolean> {
  const name = withoutPort(host);
  return browser.permissions.remove({ origins: [`https://${name}/*`, `http://${name}/*`] });
}

/** The hosts, as `URL.hostname`, that the user has granted one by one, beyond those of the start. */
export async function hostsAllowed(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => !builtInMatches.includes(origin));
  return [
    ...new Set(granted.flatMap((origin) => /:\/\/([^*/]+)\//.exec(origin)?.[1] ?? [])),
  ].sort();
}
