import { expect, test } from 'vitest';
import { acmeRule } from '@/crm/rule-for-tests';
import { crmToTurnOn } from './offer';
import { pageAt } from './page-for-tests';

const address = 'https://crm.acme.example/start';
const settings = { crm: acmeRule.id, rule: acmeRule };

test('a rule is turned on for its host where the browser does not allow that yet', () => {
  expect(crmToTurnOn(pageAt(address, { settings, isPermitted: false }))).toEqual(acmeRule);
  expect(crmToTurnOn(pageAt(address, { settings, isPermitted: true }))).toBeUndefined();
});

test('a rule that the host is not is not turned on', () => {
  const page = pageAt(address, { settings: { ...settings, crm: 'odoo' }, isPermitted: false });
  expect(crmToTurnOn(page)?.id).toBe('odoo');
});
