import { dynamics365 } from '@/crm/adapters/dynamics365';
import { ftop } from '@/crm/adapters/ftop';
import { adaptersFor } from '@/crm/recognise';
import { start } from './start';

/**
 * In the top document of the CRMs that are on from the start: shows the panel beside a customer, and
 * follows the user to the next one. Not WXT's content script kind, whose runtime would be larger than
 * all of this and speaks to the page (ADR 0013); the manifest and the background name the file.
 */
export default {
  main() {
    // A page's host stays the same as long as the page does.
    const here = adaptersFor(new URL(location.href), [dynamics365, ftop]);
    globalThis.kickoffCrms = Object.fromEntries(here.map((adapter) => [adapter.id, adapter]));
    start();
  },
};
