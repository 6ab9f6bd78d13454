import { browser } from './browser';

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
