import { beforeEach, expect, test, vi } from 'vitest';
import type { HostSettings } from '@/crm/host-settings';
import { acmeRule } from '@/crm/rule-for-tests';
import type { CustomerEntry } from '@/playbook/customer-entry';
import type { CrmSetUp, HostStore } from './crm-set-up';
import { pageRequests } from './page-requests';

vi.mock('./crm-scripts', () => ({ attach: vi.fn() }));

const address = 'https://crm.example/notes?x=1#y';
let kept: HostSettings;
let seen: unknown[];
let requests: ReturnType<typeof pageRequests>;

beforeEach(() => {
  kept = {};
  seen = [];
  const change: CrmSetUp['change'] = async (_, wanted) => {
    const parts = typeof wanted === 'function' ? wanted(kept) : wanted;
    kept = JSON.parse(JSON.stringify({ ...kept, ...parts }));
  };
  requests = pageRequests({
    hosts: { read: async () => kept } as unknown as HostStore,
    setUp: { change } as CrmSetUp,
    ruleOf: async (crm) => (crm === acmeRule.id ? acmeRule : undefined),
    customers: async () => [{ name: 'Contoso', lastSeen: 1 } as CustomerEntry],
    see: async (...what) => void seen.push(what),
  });
});

test('a known customer is chosen for an address, and the choice taken back', async () => {
  const other = 'https://crm.example/other';
  await requests.byHand({ ask: 'byHand', address: other, customerId: 'b' });
  const key = await requests.byHand({ ask: 'byHand', address, customerId: 'a' });
  expect(key).toBe('by-hand:crm.example:account:a');
  expect(seen.at(-1)).toEqual([{ recordKey: key, address }, 'a']);
  expect(kept).toEqual({ byHand: { [other]: 'b', [address]: 'a' } });

  await requests.byHand({ ask: 'byHand', address, customerId: 'b' });
  expect(kept).toEqual({ byHand: { [other]: 'b', [address]: 'b' } });
  expect(await requests.byHand({ ask: 'byHand', address })).toBeNull();
  expect(kept).toEqual({ byHand: { [other]: 'b' } });
});

test('a new customer starts with a record of its own, each time another', async () => {
  const first = await requests.byHand({ ask: 'byHand', address, customerId: '' });
  const second = await requests.byHand({ ask: 'byHand', address, customerId: '' });

  expect(first).toMatch(/^by-hand:crm\.example:account:[\da-f-]{36}$/);
  expect(second).not.toBe(first);
  expect(seen[0]).toEqual([{ recordKey: first, address }, undefined]);
});

test('where it is not saved, no page is said to be that customer', async () => {
  requests = pageRequests({
    hosts: {} as HostStore,
    setUp: { change: vi.fn() } as unknown as CrmSetUp,
    ruleOf: async () => undefined,
    customers: async () => [],
    see: () => Promise.reject(new Error('full')),
  });

  await expect(requests.byHand({ ask: 'byHand', address, customerId: 'a' })).rejects.toThrow(
    'full',
  );
  expect(kept).toEqual({});
});

test('turning a CRM on says which it is, and ends what was begun there', async () => {
  kept = { settingUp: true, open: false };
  await requests.turnOn({ ask: 'turnOn', address, crm: 'monday', values: ['1'] });

  expect(kept).toEqual({ open: false, crm: 'monday', values: ['1'] });
  expect(await requests.customers({ ask: 'customers', words: 'cont' })).toHaveLength(1);
});

test('a rule is turned on with what it says, and a built-in CRM without a rule that was there', async () => {
  await requests.turnOn({ ask: 'turnOn', address, crm: acmeRule.id });
  expect(kept).toEqual({ crm: acmeRule.id, rule: acmeRule });
  await requests.turnOn({ ask: 'turnOn', address, crm: 'odoo' });
  expect(kept).toEqual({ crm: 'odoo' });
});

test('where a policy says which CRM a host is, that one is turned on and no other', async () => {
  kept = { crm: acmeRule.id, rule: acmeRule, byPolicy: '' };
  const before = kept;
  for (const crm of ['odoo', undefined]) {
    await expect(
      requests.turnOn({ ask: 'turnOn', address, ...(crm && { crm }) }),
    ).rejects.toMatchObject({ name: 'Refused' });
    expect(kept).toEqual(before);
  }
  await requests.turnOn({ ask: 'turnOn', address, crm: acmeRule.id });
  expect(kept).toEqual(before);
});
