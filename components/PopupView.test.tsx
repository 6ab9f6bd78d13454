// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import { builtInPlaybook } from '@/playbook/content';
import type { CustomerEntry } from '@/playbook/customer-entry';
import { defaultSettings } from '@/playbook/settings';
import { contoso } from './contoso-for-tests';
import { PopupView } from './PopupView';

vi.mock('@/browser/ask', () => ({ ask: vi.fn(() => new Promise(() => {})) }));
vi.mock('@/browser/broadcast', () => ({ onChanged: vi.fn(() => () => {}) }));

const playbook = builtInPlaybook('en');
const settings = defaultSettings;
const onTurnOn = vi.fn(async () => false);
const listed: CustomerEntry = {
  id: contoso.id,
  recordKey: contoso.recordKey,
  address: 'http://crm.test/#crm/model/party.party/2',
  crm: contoso.crm,
  name: contoso.name,
  position: 2,
  count: 4,
  stepId: 'meeting',
  mandatoryLeft: 1,
  lastSeen: 5,
};
afterEach(cleanup);

test('with nothing seen yet, one sentence says what to do', () => {
  render(
    <PopupView
      playbook={playbook}
      settings={settings}
      digest={{ customers: [] }}
      onTurnOn={onTurnOn}
    />,
  );

  expect(screen.getByText(/Open a customer in your CRM/)).toBeTruthy();
});

test('the customers seen last lead to their records', () => {
  const done = { ...listed, id: '2', name: '', position: 0, mandatoryLeft: 0 };
  render(
    <PopupView
      playbook={playbook}
      settings={settings}
      digest={{ customers: [listed, done] }}
      onTurnOn={onTurnOn}
    />,
  );

  const [first, second] = screen.getAllByRole('link') as [HTMLAnchorElement, HTMLAnchorElement];
  expect(first.href).toBe(listed.address);
  expect(first.textContent).toContain('Contoso Retail Ltd');
  expect(first.textContent).toContain('Step 2 of 4 · 1 mandatory task left');
  expect(second.textContent).toContain('Unnamed account · Tryton');
  expect(second.textContent).toContain('Kickoff complete');
});

test('a CRM that is not turned on is turned on by one button, or says what happened', async () => {
  const offer = { crm: 'Tryton', host: 'crm.test' };
  render(
    <PopupView
      playbook={playbook}
      settings={settings}
      digest={{ customers: [] }}
      offer={offer}
      onTurnOn={onTurnOn}
    />,
  );

  fireEvent.click(screen.getByRole('button', { name: 'Turn on for crm.test' }));

  expect(onTurnOn).toHaveBeenCalledOnce();
  expect((await screen.findByRole('alert')).textContent).toContain('did not grant access');
});

test('the customer on the screen is there at first paint, out of the digest', () => {
  render(
    <PopupView
      playbook={playbook}
      settings={settings}
      digest={{ customers: [listed], active: contoso }}
      page={{ address: listed.address }}
      onTurnOn={onTurnOn}
    />,
  );

  expect(ask).toHaveBeenCalledWith({ ask: 'customer', recordKey: contoso.recordKey });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Contoso Retail Ltd');
});

test('another customer in the digest is not shown for it', () => {
  render(
    <PopupView
      playbook={playbook}
      settings={settings}
      digest={{ customers: [listed] }}
      page={{ address: 'http://crm.test/#crm/model/party.party/3' }}
      onTurnOn={onTurnOn}
    />,
  );

  expect(screen.queryByText('Contoso Retail Ltd')).toBeNull();
});

test('a page without a customer says so, above the customers seen last', () => {
  render(
    <PopupView
      playbook={playbook}
      settings={settings}
      digest={{ customers: [listed] }}
      page={{ address: 'http://crm.test/#crm/model/party.party' }}
      onTurnOn={onTurnOn}
    />,
  );

  expect(screen.getByText('This page shows no customer.')).toBeTruthy();
  expect(screen.getByRole('link')).toBeTruthy();
});

test('when the page goes on, nothing of the customer before stands under the next one', () => {
  const digest = { customers: [listed], active: contoso };
  const shared = { playbook, settings, digest, onTurnOn };
  const { rerender } = render(<PopupView {...shared} page={{ address: listed.address }} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Contoso Retail Ltd');

  rerender(
    <PopupView {...shared} page={{ address: 'http://crm.test/#crm/model/party.party/3' }} />,
  );
  expect(screen.queryByText('Contoso Retail Ltd')).toBeNull();
});
