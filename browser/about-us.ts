import { browser } from './browser';

/** Of the extension, as its manifest has it. */
export const version = browser.runtime.getManifest().version;

/** The browser with its main version, 'Firefox 153', as it calls itself; the whole line where it is none we know. */
export function browserName(userAgent = navigator.userAgent): string {
  const [, name, number] = /(Edg|Firefox|Chrome)\/(\d+)/.exec(withoutOthers(userAgent)) ?? [];
  return name ? `${name === 'Edg' ? 'Edge' : name} ${number}` : userAgent;
}

/** Edge calls itself Chrome too. */
function withoutOthers(userAgent: string): string {
  return userAgent.includes('Edg/') ? userAgent.replace(/Chrome\/\S+/, '') : userAgent;
}
