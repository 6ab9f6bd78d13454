/**
 * The browser's own interface, without the polyfill, which is larger than the whole content script:
 * both browsers have it under this name, and in Manifest V3 both answer with promises.
 */
declare const chrome: typeof import('wxt/browser').browser;
