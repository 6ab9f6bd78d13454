import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CrmAdapter } from '@/crm/adapter';
import type { HostSettings } from '@/crm/host-settings';
import { acmeRule } from '@/crm/rule-for-tests';
import { hostsInMemory } from './hosts-for-tests';
import { openRuleHosts } from './rule-hosts';
import { ruleRequests } from './rule-requests';
import type { Sender } from './sender';

const inPage = vi.hoisted(() => ({ asked: [] as unknown[] }));
vi.mock('./point-in-page', () => ({
  pointAtName: async (...asked: unknown[]) => void inPage.asked.push(asked),
  readNames: async () => 'Contoso',
  stopPointing: async () => {},
}));

const host = 'crm.acme.example';
const view: Sender = {};
const panel: Sender = { tab: { id: 7, url: `https://${host}/clients/1` }, frameId: 4 };
const elsewhere: Sender = { tab: { id: 8, url: 'https://other.example/' }, frameId: 4 };
const far = { step: 'name' } as const;
const address = `https://${host}/clients/1`;

let memory: ReturnType<typeof hostsInMemory>;
let rules: CrmAdapter[];
let ofPolicy: string[];
let named: number;
let requests: ReturnType<typeof ruleRequests>;

function begin(kept: Record<string, HostSettings> = {}) {
  memory = hostsInMemory(kept);
  rules = [];
  ofPolicy = [];
  named = 0;
  const { hosts, setUp, area: session } = memory;
  requests = ruleRequests({
    hosts,
    setUp,
    session,
    ruleHosts: openRuleHosts({ hosts, setUp, session }),
    policy: {
      has: async (id) => ofPolicy.includes(id),
      state: async () => ({ rules: [acmeRule], faults: [] }),
    },
    rules: {
      put: async (rule) => void rules.push(rule),
      remove: async (id) => {
        rules = rules.filter((rule) => rule.id !== id);
      },
    },
    tellNames: async () => {
      named += 1;
    },
  });
}
beforeEach(() => begin());

test('how far it has come is kept by host until it is left, saved, or a CRM is chosen', async () => {
  await requests.setUp({ ask: 'setUp', address, isOn: true }, view);
  expect(memory.kept).toEqual({ [host]: { settingUp: true } });
  expect(await requests.setUpState({ ask: 'setUpState', host }, panel)).toBeNull();
  await requests.keepSetUp({ ask: 'keepSetUp', host, state: far }, panel);
  expect(await requests.setUpState({ ask: 'setUpState', host }, panel)).toEqual(far);

  await requests.setUp({ ask: 'setUp', address, isOn: false }, panel);
  expect(memory.kept).toEqual({ [host]: {} });
  expect(await requests.setUpState({ ask: 'setUpState', host }, panel)).toBeNull();

  await requests.keepSetUp({ ask: 'keepSetUp', host, state: far }, panel);
  await requests.chooseCrm({ ask: 'chooseCrm', address, crm: 'odoo' }, panel);
  expect(memory.kept).toEqual({ [host]: { crm: 'odoo' } });
  expect(await requests.setUpState({ ask: 'setUpState', host }, panel)).toBeNull();
});

test('a rule that is saved is what its hosts are, and of a host that it leaves out no more', async () => {
  begin({ [host]: { settingUp: true, open: false }, 'old.example': { crm: acmeRule.id } });
  await requests.saveRules({ ask: 'saveRules', rules: [acmeRule] }, panel);

  expect(rules).toEqual([acmeRule]);
  expect(memory.kept).toEqual({
    [host]: { open: false, crm: acmeRule.id, rule: acmeRule },
    'old.example': {},
  });
  expect(named).toBe(1);

  await requests.removeRule({ ask: 'removeRule', id: acmeRule.id });
  expect(rules).toEqual([]);
  expect(memory.kept[host]).toEqual({ open: false });
  expect(named).toBe(2);
});

test('a panel speaks for its own page: for another host it is refused, and nothing is done', async () => {
  const refused = { name: 'Refused' };
  const asked = [
    () => requests.setUp({ ask: 'setUp', address, isOn: true }, elsewhere),
    () => requests.setUpState({ ask: 'setUpState', host }, elsewhere),
    () => requests.keepSetUp({ ask: 'keepSetUp', host, state: far }, elsewhere),
    () => requests.chooseCrm({ ask: 'chooseCrm', address, crm: 'odoo' }, elsewhere),
    () => requests.saveRules({ ask: 'saveRules', rules: [acmeRule] }, elsewhere),
  ];
  for (const ask of asked) await expect(ask()).rejects.toMatchObject(refused);

  const { kept, session } = memory;
  expect({ kept, rules, session }).toEqual({ kept: {}, rules: [], session: {} });
});

test('what is pointed at and read is asked of the tab that the panel is in', async () => {
  const words = { instruction: 'Point', notFound: 'Elsewhere' };
  expect(await requests.point({ ask: 'point', words }, panel)).toBeNull();
  expect(inPage.asked).toEqual([[7, words]]);
  expect(await requests.readNames({ ask: 'readNames', names: [] }, panel)).toBe('Contoso');
  await expect(requests.point({ ask: 'point', words }, view)).rejects.toMatchObject({
    name: 'Refused',
  });
});

describe('what a policy has set', () => {
  const set: HostSettings = { crm: acmeRule.id, rule: acmeRule, byPolicy: 'odoo' };
  const refused = { name: 'Refused' };

  test('is not changed by a rule of the same id, nor removed', async () => {
    begin({ [host]: set });
    ofPolicy = [acmeRule.id];
    const mine = { ...acmeRule, id: 'own-mine', hosts: ['mine.example'] };
    const asked = [
      () => requests.saveRules({ ask: 'saveRules', rules: [mine, acmeRule] }, view),
      () => requests.removeRule({ ask: 'removeRule', id: acmeRule.id }),
    ];
    for (const ask of asked) await expect(ask()).rejects.toMatchObject(refused);

    expect({ kept: memory.kept, rules, named }).toEqual({
      kept: { [host]: set },
      rules: [],
      named: 0,
    });
  });

  test('is not left for another CRM, nor for a rule that one begins to make', async () => {
    begin({ [host]: set });
    const asked = [
      () => requests.setUp({ ask: 'setUp', address, isOn: true }, panel),
      () => requests.chooseCrm({ ask: 'chooseCrm', address, crm: 'odoo' }, panel),
    ];
    for (const ask of asked) await expect(ask()).rejects.toMatchObject(refused);
    expect(memory.kept).toEqual({ [host]: set });

    await requests.setUp({ ask: 'setUp', address, isOn: false }, panel);
    expect(memory.kept).toEqual({ [host]: set });
  });

  test('stays on its hosts: a rule of the user’s that names one counts on its others', async () => {
    begin({ [host]: { ...set, settingUp: true } });
    const mine = { ...acmeRule, id: 'own-mine', hosts: [host, 'mine.example'] };
    await requests.saveRules({ ask: 'saveRules', rules: [mine] }, view);
    expect(rules).toEqual([mine]);
    const bound = { crm: 'own-mine', rule: mine };
    expect(memory.kept).toEqual({ [host]: set, 'mine.example': bound });

    await requests.removeRule({ ask: 'removeRule', id: 'own-mine' });
    expect(memory.kept).toEqual({ [host]: set, 'mine.example': {} });
  });

  test('is shown to the options', async () => {
    expect(await requests.policy()).toEqual({ rules: [acmeRule], faults: [] });
  });
});

test('a built-in CRM that is chosen takes the place of a rule', async () => {
  begin({ [host]: { crm: acmeRule.id, rule: acmeRule } });
  await requests.chooseCrm({ ask: 'chooseCrm', address, crm: 'odoo' }, panel);
  expect(memory.kept).toEqual({ [host]: { crm: 'odoo' } });
});
