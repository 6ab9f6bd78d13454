import type { CrmAdapter } from '../adapter';
import { dynamics365 } from './dynamics365';
import { ftop } from './ftop';

/** The two CRMs that are on from the start (ADR 0009): the only ones that `crm.js` carries. */
export const firstClassAdapters: readonly CrmAdapter[] = [dynamics365, ftop];
