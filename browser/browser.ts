import browser from 'webextension-polyfill';

/** The extension's own id and origin, by which senders are told. */
export const own = {
  id: browser.runtime.id,
  // Not by URL, whose origin for an extension's address is 'null' in some engines.
  origin: browser.runtime.getURL('').replace(/\/$/, ''),
};

export { browser };
