import { dynamics365 } from '@/crm/adapters/dynamics365';
import { ftop } from '@/crm/adapters/ftop';
import { tryton } from '@/crm/adapters/tryton';
import { follow } from './follow';

/**
 * In the CRM's top document: shows the panel beside a customer, and follows the user to the next
 * one. Not WXT's content script kind, whose runtime would be larger than all of this and speaks to
 * the page (ADR 0013); the manifest and the background name the file.
 */
export default {
  main() {
    // Not all of them: what is in this file, every page pays for.
    const start = () => follow([dynamics365, ftop, tryton]);
    // A page that Chrome loads in advance is nobody's yet, and cannot speak to the background.
    if (document.prerendering) document.addEventListener('prerenderingchange', start);
    else start();
  },
};
