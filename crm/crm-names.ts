/**
 * What the CRMs are called, by the adapter's id: for views, whose first load has no room for the
 * adapters themselves.
 */
export const crmNames: Readonly<Record<string, string>> = {
  dynamics365: 'Dynamics 365',
  espocrm: 'EspoCRM',
  freshsales: 'Freshsales',
  ftop: 'FTOP',
  hubspot: 'HubSpot',
  krayin: 'Krayin',
  monday: 'monday CRM',
  odoo: 'Odoo',
  pipedrive: 'Pipedrive',
  salesforce: 'Salesforce',
  suitecrm7: 'SuiteCRM 7',
  suitecrm8: 'SuiteCRM 8',
  tryton: 'Tryton',
  twenty: 'Twenty',
  vtiger: 'vtiger',
  'zendesk-sell': 'Zendesk Sell',
  zoho: 'Zoho CRM',
};
