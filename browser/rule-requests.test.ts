import { beforeEach, expect, test, vi } from 'vitest';
import type { CrmAdapter } from '@/crm/adapter';
import type { HostSettings } from '@/crm/host-settings';
import { acmeRule } from '@/crm/rule-for-tests';
import type { CrmSetUp, HostStore } from './crm-set-up';
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

let kept: Record<string, HostSettings>;
let rules: CrmAdapter[];
let session: Record<string, unknown>;
let named: number;
let requests: ReturnType<typeof ruleRequests>;

beforeEach(() => {
  kept = {};
  rules = [];
  session = {};
  named = 0;
  const change = async (url: URL, parts: Partial<HostSettings>) => {
    const after = { ...kept[url.host], ...parts };
    kept[url.host] = JSON.parse(JSON.stringify(after));
  };
  requests = ruleRequests({
    hosts: { all: async () => kept } as HostStore,
    setUp: { change } as unknown as CrmSetUp,
    rules: {
      list: async () => rules,
      put: async (rule) => void rules.push(rule),
      remove: async (id) => {
        rules = rules.filter((rule) => rule.id !== id);
      },
    },
    session: {
      get: async (key) => ({ [key]: session[key] }),
      set: async (items) => void Object.assign(session, items),
    },
    tellNames: async () => {
      named += 1;
    },
  });
});

test('how far it has come is kept by host until it is left, saved, or a CRM is chosen', async () => {
  await requests.setUp({ ask: 'setUp', address, isOn: true }, view);
  expect(kept).toEqual({ [host]: { settingUp: true } });
  expect(await requests.setUpState({ ask: 'setUpState', host }, panel)).toBeNull();
  await requests.keepSetUp({ ask: 'keepSetUp', host, state: far }, panel);
  expect(await requests.setUpState({ ask: 'setUpState', host }, panel)).toEqual(far);

  await requests.setUp({ ask: 'setUp', address, isOn: false }, panel);
  expect(kept).toEqual({ [host]: {} });
  expect(await requests.setUpState({ ask: 'setUpState', host }, panel)).toBeNull();

  await requests.keepSetUp({ ask: 'keepSetUp', host, state: far }, panel);
  await requests.chooseCrm({ ask: 'chooseCrm', address, crm: 'odoo' }, panel);
  expect(kept).toEqual({ [host]: { crm: 'odoo' } });
  expect(await requests.setUpState({ ask: 'setUpState', host }, panel)).toBeNull();
});

test('a rule that is saved is what its hosts are, and of a host that it leaves out no more', async () => {
  kept = { [host]: { settingUp: true, open: false }, 'old.example': { crm: acmeRule.id } };
  await requests.saveRules({ ask: 'saveRules', rules: [acmeRule] }, panel);

  expect(rules).toEqual([acmeRule]);
  expect(kept).toEqual({
    [host]: { open: false, crm: acmeRule.id, rule: acmeRule },
    'old.example': {},
  });
  expect(named).toBe(1);

  await requests.removeRule({ ask: 'removeRule', id: acmeRule.id });
  expect(rules).toEqual([]);
  expect(kept[host]).toEqual({ open: false });
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
