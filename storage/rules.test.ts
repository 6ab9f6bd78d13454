import { expect, test, vi } from 'vitest';
import { acmeRule } from '@/crm/rule-for-tests';
import { areaInMemory } from './area-in-memory';
import { openRules } from './rules';

const other = { ...acmeRule, id: 'own-other', name: 'Other' };

test('rules are kept in their order, and one takes the place of the one before it', async () => {
  const rules = openRules(areaInMemory());
  await Promise.all([rules.put(acmeRule), rules.put(other)]);
  await rules.put({ ...acmeRule, name: 'Acorn 2' });
  expect((await rules.list()).map(({ name }) => name)).toEqual(['Acorn 2', 'Other']);

  await rules.remove(acmeRule.id);
  await rules.remove('own-unknown');
  expect(await rules.list()).toEqual([other]);
});

test('what this version does not take is left out, and left where it is', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const newer = { ...other, newer: true };
  const area = areaInMemory({ rules: [newer, 7, acmeRule] });
  const rules = openRules(area);
  expect(await rules.list()).toEqual([acmeRule]);

  await rules.remove(acmeRule.id);
  expect(area.content()).toEqual({ rules: [newer, 7] });
  expect(warned).toHaveBeenCalled();
  warned.mockRestore();
});
