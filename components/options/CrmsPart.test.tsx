// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import { onSettings } from '@/browser/settings';
import type { HostSettings } from '@/crm/host-settings';
import { acmeRule } from '@/crm/rule-for-tests';
import { defaultSettings } from '@/playbook/settings';
import { CrmsPart } from './CrmsPart';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/settings', () => ({ onSettings: vi.fn(() => () => {}) }));
vi.mock('@/browser/rules', () => ({ readStoredRules: async () => ({ own: [acmeRule] }) }));
vi.mock('@/browser/crm-access', () => ({
  hostsAllowed: async () => ['localhost', 'new.example', 'ours.example'],
}));

const ours = { ...acmeRule, id: 'own-ours', name: 'Our CRM', hosts: ['ours.example'] };
let answers: Record<string, unknown>;
let hosts: Record<string, HostSettings>;
beforeEach(() => {
  hosts = {
    'localhost:8069': { crm: 'odoo' },
    'localhost:8000': { crm: 'tryton' },
    'ours.example': { crm: 'own-ours', byPolicy: '' },
    'not-allowed.example': { crm: 'odoo' },
    'new.example': { open: false },
  };
  answers = { hosts, policy: { rules: [ours], faults: [] } };
  vi.mocked(ask).mockImplementation(
    async (request): Promise<never> =>
      (request.ask in answers
        ? { ok: true, value: answers[request.ask] }
        : { ok: false, problem: 'unreachable' }) as never,
  );
});
afterEach(cleanup);

const rows = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('each host that is allowed has its CRM, by its port, and who decides', async () => {
  render(<CrmsPart />);
  await screen.findByText('Where the panel is turned on');

  expect(rows('Where the panel is turned on')).toEqual([
    'localhost:8069OdooTurn off',
    'localhost:8000TrytonTurn off',
    'new.exampleTurn off',
    'ours.exampleOur CRMSet by your organisation',
  ]);
  expect(rows('Set by your organisation')).toEqual([expect.stringMatching(/^Our CRM/)]);
});

test('what the organisation has set is read anew when that is told', async () => {
  render(<CrmsPart />);
  await screen.findByText('Set by your organisation', { selector: 'h3' });
  answers.policy = { rules: [], faults: [{ place: 'rules', reason: 'kind' }] };
  await act(async () => vi.mocked(onSettings).mock.lastCall?.[0](defaultSettings));

  expect(await screen.findByText(/has faults and was not taken/)).toBeTruthy();
});

test('where the background does not say, the user’s own are there all the same', async () => {
  answers = {};
  render(<CrmsPart />);

  expect(await screen.findByRole('button', { name: 'Edit: Acme CRM' })).toBeTruthy();
  expect(screen.queryByText('Set by your organisation')).toBeNull();
});
