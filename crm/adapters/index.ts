import type { CrmAdapter } from '../adapter';
import { dynamics365 } from './dynamics365';
import { espocrm } from './espocrm';
import { freshsales } from './freshsales';
import { ftop } from './ftop';
import { hubspot } from './hubspot';
import { krayin } from './krayin';
import { monday } from './monday';
import { odoo } from './odoo';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import { suitecrm7 } from './suitecrm7';
import { suitecrm8 } from './suitecrm8';
import { tryton } from './tryton';
import { twenty } from './twenty';
import { vtiger } from './vtiger';
import { zendeskSell } from './zendesk-sell';
import { zoho } from './zoho';

/** In alphabetical order. */
export const builtInAdapters: readonly CrmAdapter[] = [
  dynamics365,
  espocrm,
  freshsales,
  ftop,
  hubspot,
  krayin,
  monday,
  odoo,
  pipedrive,
  salesforce,
  suitecrm7,
  suitecrm8,
  tryton,
  twenty,
  vtiger,
  zendeskSell,
  zoho,
];
