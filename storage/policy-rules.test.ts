import { expect, test, vi } from 'vitest';
import { acmeRule } from '@/crm/rule-for-tests';
import { areaInMemory } from './area-in-memory';
import { openPolicyRuleStore } from './policy-rules';

test('the rules of a policy are replaced as a whole, and written where that changes anything', async () => {
  const area = areaInMemory();
  const written = vi.spyOn(area, 'set');
  const taken = openPolicyRuleStore(area);
  expect(await taken.list()).toEqual([]);
  expect(await taken.replace([])).toBe(false);
  expect(written).not.toHaveBeenCalled();

  expect(await taken.replace([acmeRule])).toBe(true);
  expect(await taken.replace([acmeRule])).toBe(false);
  expect(written).toHaveBeenCalledOnce();
  expect(await taken.list()).toEqual([acmeRule]);
  expect(area.content()).toEqual({ policyRules: [acmeRule] });

  expect(await taken.replace([])).toBe(true);
  expect(await taken.list()).toEqual([]);
});

test('what this version does not take is left out; a full disk is told', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const area = areaInMemory({ policyRules: [{ ...acmeRule, newer: true }, acmeRule, 7] });
  const taken = openPolicyRuleStore(area);
  expect(await taken.list()).toEqual([acmeRule]);

  area.isFull = true;
  await expect(taken.replace([])).rejects.toMatchObject({ kind: 'full' });
  expect(warned).toHaveBeenCalled();
  warned.mockRestore();
});
