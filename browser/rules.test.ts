import { expect, test, vi } from 'vitest';
import { acmeRule } from '@/crm/rule-for-tests';
import { areaInMemory } from '@/storage/area-in-memory';
import { openPolicyRuleStore } from '@/storage/policy-rules';
import { openRules } from '@/storage/rules';
import { readStoredRules } from './rules';

const local = vi.hoisted(() => ({ area: undefined as unknown }));
vi.mock('./browser', () => ({
  browser: {
    storage: {
      get local() {
        return local.area;
      },
    },
  },
}));

test('views read the user’s rules and the policy’s as the background has written them', async () => {
  const area = areaInMemory();
  local.area = area;
  const ofPolicy = { ...acmeRule, id: 'own-ours' };
  await openRules(area).put(acmeRule);
  await openPolicyRuleStore(area).replace([ofPolicy]);

  expect(await readStoredRules()).toEqual({ own: [acmeRule], byPolicy: [ofPolicy] });
});

test('where they cannot be read there are none', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  local.area = { get: () => Promise.reject(new Error('Invalid JSON')) };

  expect(await readStoredRules()).toEqual({});
  expect(warned).toHaveBeenCalled();
  warned.mockRestore();
});
