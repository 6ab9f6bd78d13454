import type { CrmAdapter } from '../adapter';
import { dynamics365 } from './dynamics365';
import { ftop } from './ftop';
import { tryton } from './tryton';

/** In alphabetical order. */
export const builtInAdapters: readonly CrmAdapter[] = [dynamics365, ftop, tryton];
