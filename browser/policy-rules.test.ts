import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CrmAdapter } from '@/crm/adapter';
import type { HostSettings } from '@/crm/host-settings';
import type { RuleFile } from '@/crm/rule-file';
import { acmeRule } from '@/crm/rule-for-tests';
import { takeTurns } from '@/storage/turns';
import { hostsInMemory } from './hosts-for-tests';
import { readPolicyRules } from './policy';
import { openPolicyRules } from './policy-rules';
import { openRuleHosts } from './rule-hosts';

vi.mock('./policy', () => ({ readPolicyRules: vi.fn() }));

const host = 'crm.acme.example';
const other = 'other.example';
/** The user's own, with the id of the policy's. */
const ofUser: CrmAdapter = { ...acmeRule, name: 'Mine', hosts: [host, other] };
const wrong: RuleFile = { ok: false, faults: [{ place: 'rules', reason: 'kind' }] };

let memory: ReturnType<typeof hostsInMemory>;
let own: CrmAdapter[];
let taken: readonly CrmAdapter[];
let policy: ReturnType<typeof openPolicyRules>;

function begin(kept: Record<string, HostSettings>, rules: CrmAdapter[] = []) {
  memory = hostsInMemory(kept);
  own = rules;
  taken = [];
  const { hosts, setUp, area } = memory;
  policy = openPolicyRules({
    hosts,
    ruleHosts: openRuleHosts({ hosts, setUp, session: area }),
    rules: { list: async () => own },
    taken: {
      list: async () => [...taken],
      replace: async (now) => {
        const changes = JSON.stringify(now) !== JSON.stringify(taken);
        taken = now;
        return changes;
      },
    },
    inTurn: takeTurns(),
  });
}

function set(...rules: CrmAdapter[]) {
  vi.mocked(readPolicyRules).mockResolvedValue({ ok: true, rules });
  return policy.take();
}
function setWrong() {
  vi.mocked(readPolicyRules).mockResolvedValue(wrong);
  return policy.take();
}

beforeEach(() => begin({}));

test('a policy’s hosts are its CRM, whatever was begun there, and taken again nothing changes', async () => {
  begin({ [host]: { open: false, settingUp: true } });
  memory.session[`setUp:${host}`] = { step: 'name' };
  expect(await set(acmeRule)).toBe(true);

  const bound = { open: false, crm: 'own-acme', rule: acmeRule, byPolicy: '' };
  expect(memory.kept).toEqual({ [host]: bound });
  expect(memory.session[`setUp:${host}`]).toBeNull();
  expect(await policy.has('own-acme')).toBe(true);

  expect(await set(acmeRule)).toBe(false);
  expect(memory.kept).toEqual({ [host]: bound });
});

test('without a policy nothing is touched', async () => {
  const before = { [host]: { crm: 'odoo' }, [other]: { crm: 'own-acme', rule: ofUser } };
  begin({ ...before }, [ofUser]);

  expect(await set()).toBe(false);
  expect(memory.kept).toEqual(before);
});

test('a rule that is changed counts as it is now, and leaves the hosts that it names no more', async () => {
  await set({ ...acmeRule, hosts: [host, other] });
  const changed = { ...acmeRule, name: 'Acorn', hosts: [other, 'third.example'] };
  expect(await set(changed)).toBe(true);

  const bound = { crm: 'own-acme', rule: changed, byPolicy: '' };
  expect(memory.kept).toEqual({ [host]: {}, [other]: bound, 'third.example': bound });
});

describe('when the policy has it no more, a host', () => {
  test.each<[string, HostSettings, CrmAdapter[]]>([
    ['that was none is none again', {}, []],
    ['is the built-in CRM that it was', { crm: 'monday', values: ['1'] }, []],
    [
      'is the user’s own that it was',
      { crm: 'own-mine', rule: { ...ofUser, id: 'own-mine' } },
      [{ ...ofUser, id: 'own-mine' }],
    ],
    ['is the user’s own of the same id', { crm: 'own-acme', rule: ofUser }, [ofUser]],
  ])('%s', async (_, before, rules) => {
    begin({ [host]: { open: false, ...before } }, rules);
    await set(acmeRule);
    expect(memory.kept[host]).toMatchObject({ crm: 'own-acme', rule: acmeRule, open: false });

    await set();
    expect(memory.kept[host]).toEqual({ open: false, ...before });
    expect(taken).toEqual([]);
  });

  test.each<[string, CrmAdapter[]]>([
    ['is gone', []],
    ['has left it', [{ ...ofUser, id: 'own-mine', hosts: [other] }]],
  ])('is none where the user’s rule that it was %s meanwhile', async (_, rules) => {
    begin({ [host]: { crm: 'own-mine' } }, [{ ...ofUser, id: 'own-mine' }]);
    await set(acmeRule);
    own = rules;
    await set();

    expect(memory.kept[host]).toEqual({});
  });
});

describe('a rule of the user’s with the id of the policy’s', () => {
  const mine = { crm: 'own-acme', rule: ofUser };

  test('counts nowhere, and on all its hosts again when the policy goes', async () => {
    begin({ [host]: mine, [other]: mine }, [ofUser]);
    await set({ ...acmeRule, hosts: [host, 'third.example'] });
    expect(memory.kept[other]).toEqual({});
    expect(own).toEqual([ofUser]);

    await set();
    expect(memory.kept).toEqual({ [host]: mine, [other]: mine, 'third.example': {} });
  });

  test('does not come back where a host has become another CRM', async () => {
    begin({ [host]: mine, [other]: mine }, [ofUser]);
    await set(acmeRule);
    memory.kept[other] = { crm: 'odoo' };
    await set();

    expect(memory.kept).toEqual({ [host]: mine, [other]: { crm: 'odoo' } });
  });

  test('does not count on a host that the policy leaves while it still sets that id', async () => {
    begin({ [host]: mine }, [ofUser]);
    await set(acmeRule);
    await set({ ...acmeRule, hosts: ['third.example'] });

    expect(memory.kept[host]).toEqual({});
  });
});

describe('a policy that is wrong', () => {
  test('leaves what the one before it has set, and is told with its faults', async () => {
    await set(acmeRule);
    const before = structuredClone(memory.kept);
    expect(await setWrong()).toBe(false);

    expect(memory.kept).toEqual(before);
    expect(await policy.state()).toEqual({ rules: [acmeRule], faults: wrong.faults });
  });

  test('sets nothing where there was none before', async () => {
    await setWrong();

    expect(memory.kept).toEqual({});
    expect(await policy.state()).toEqual({ rules: [], faults: wrong.faults });
  });

  test('that cannot be read leaves everything, without faults', async () => {
    await set(acmeRule);
    const before = structuredClone(memory.kept);
    vi.mocked(readPolicyRules).mockResolvedValue(undefined);
    await policy.take();

    expect(memory.kept).toEqual(before);
    expect(await policy.state()).toEqual({ rules: [acmeRule], faults: [] });
  });
});

test('of two at once the later one counts, and one that failed does not hold up the next', async () => {
  vi.mocked(readPolicyRules)
    .mockResolvedValueOnce({ ok: true, rules: [acmeRule] })
    .mockResolvedValueOnce({ ok: true, rules: [] });
  await Promise.all([policy.take(), policy.take()]);
  expect(memory.kept).toEqual({ [host]: {} });

  vi.mocked(readPolicyRules).mockRejectedValueOnce(new Error('full'));
  await expect(policy.take()).rejects.toMatchObject({ cause: { message: 'full' } });
  expect(await set(acmeRule)).toBe(true);
});
