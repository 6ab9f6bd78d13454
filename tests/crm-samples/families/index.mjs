import { acorn, acornByLoads } from './acorn.mjs';
import { espocrm } from './espocrm.mjs';
import { freshsales } from './freshsales.mjs';
import { hubspot } from './hubspot.mjs';
import { krayin } from './krayin.mjs';
import { monday } from './monday.mjs';
import { odoo } from './odoo.mjs';
import { pipedrive } from './pipedrive.mjs';
import { salesforce } from './salesforce.mjs';
import { suitecrm7 } from './suitecrm7.mjs';
import { suitecrm8 } from './suitecrm8.mjs';
import { tryton } from './tryton.mjs';
import { twenty } from './twenty.mjs';
import { vtiger } from './vtiger.mjs';
import { zendeskSell } from './zendesk-sell.mjs';
import { zoho } from './zoho.mjs';

/** The sample CRMs that the extension knows, each on a host of its own. */
export const knownFamilies = [
  ...salesforce,
  hubspot,
  zoho,
  pipedrive,
  zendeskSell,
  freshsales,
  monday,
  ...odoo,
  suitecrm7,
  suitecrm8,
  espocrm,
  twenty,
  tryton,
  vtiger,
  krayin,
];

/** A CRM that it does not know, in two copies. */
export const unknownFamilies = [acorn, acornByLoads];

export const families = [...knownFamilies, ...unknownFamilies];
