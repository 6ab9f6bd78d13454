import { expect, test } from 'vitest';
import { builtInAdapters } from '@/crm/adapters';
import { withValues } from '@/crm/adapters-on';
import { detectRecord } from '@/crm/detect';
import { recogniseCrm } from '@/crm/recognise';
import { addressOf, keyAt, placeAt } from './addresses.mjs';
import { type Family, families, knownFamilies, type Who } from './index.mjs';

const everybody = (family: Family) => Object.keys(family.customers) as Who[];

test.each(families.map((family) => [family.label, family] as const))(
  '%s: every address is that of the page it was made for',
  (_, family) => {
    for (const page of ['fresh', 'other', 'list', 'home'] as const) {
      family.addresses[page].forEach((_, form) => {
        expect(placeAt(family, addressOf(family, { page }, form)).page).toBe(page);
      });
    }
    for (const who of everybody(family)) {
      const { id } = family.customers[who];
      family.addresses.record.forEach((_, form) => {
        expect(placeAt(family, addressOf(family, { page: 'record', id }, form))).toEqual({
          page: 'record',
          id,
        });
      });
    }
  },
);

test.each(knownFamilies.map((family) => [family.label, family] as const))(
  '%s: its adapter finds the customers, and nobody elsewhere',
  (_, family) => {
    const adapters = builtInAdapters.map((adapter) => withValues(adapter, family.boards));
    for (const who of everybody(family)) {
      const { id } = family.customers[who];
      family.addresses.record.forEach((_, form) => {
        const address = addressOf(family, { page: 'record', id }, form);
        expect(detectRecord(new URL(address), adapters)?.key).toBe(keyAt(family, address));
        expect(recogniseCrm(new URL(address), builtInAdapters)?.name).toBe(family.name);
      });
    }
    for (const page of ['fresh', 'other', 'list', 'home'] as const) {
      family.addresses[page].forEach((_, form) => {
        const address = new URL(addressOf(family, { page }, form));
        expect(detectRecord(address, adapters), address.href).toBeUndefined();
      });
    }
  },
);

test('a CRM that no adapter knows shows nobody', () => {
  const [acorn] = families.filter(({ crm }) => crm === undefined);
  const { id } = acorn!.customers.contoso;

  expect(detectRecord(new URL(addressOf(acorn!, { page: 'record', id })))).toBeUndefined();
});
