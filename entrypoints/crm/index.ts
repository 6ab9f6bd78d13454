import { follow } from './follow';

/**
 * In the CRM's top document: shows the panel beside a customer, and follows the user to the next
 * one. Not WXT's content script kind, whose runtime would be larger than all of this and speaks to
 * the page (ADR 0013); the manifest and the background name the file.
 */
export default {
  main() {
    // A page that Chrome loads in advance is nobody's yet, and cannot speak to the background.
    if (document.prerendering) document.addEventListener('prerenderingchange', follow);
    else follow();
  },
};
