// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import { recordByHand } from '@/crm/by-hand';
import { builtInPlaybook } from '@/playbook/content';
import type { CustomerEntry } from '@/playbook/customer-entry';
import { defaultSettings } from '@/playbook/settings';
import { contoso } from './contoso-for-tests';
import { PopupView } from './PopupView';
import { pageAt } from './this-page/page-for-tests';

vi.mock('@/browser/ask', () => ({ ask: vi.fn(() => new Promise(() => {})) }));
vi.mock('@/browser/crm-access', () => ({ askToRunOn: vi.fn() }));
vi.mock('@/browser/broadcast', () => ({ onChanged: vi.fn(() => () => {}) }));

const playbook = builtInPlaybook('en');
const settings = defaultSettings;
const onPageChange = vi.fn();
const shared = { playbook, settings, onPageChange };
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
  render(<PopupView {...shared} digest={{ customers: [] }} />);

  expect(screen.getByText(/Open a customer in your CRM/)).toBeTruthy();
});

test('the customers seen last lead to their records', () => {
  const done = { ...listed, id: '2', name: '', position: 0, mandatoryLeft: 0 };
  render(<PopupView {...shared} digest={{ customers: [listed, done] }} />);

  const [first, second] = screen.getAllByRole('link') as [HTMLAnchorElement, HTMLAnchorElement];
  expect(first.href).toBe(listed.address);
  expect(first.textContent).toContain('Contoso Retail Ltd');
  expect(first.textContent).toContain('Step 2 of 4 · 1 mandatory task left');
  expect(second.textContent).toContain('Unnamed account · Tryton');
  expect(second.textContent).toContain('Kickoff complete');
});

test('the customer on the screen is there at first paint, out of the digest', () => {
  render(
    <PopupView
      {...shared}
      digest={{ customers: [listed], active: contoso }}
      page={pageAt(listed.address)}
    />,
  );

  expect(ask).toHaveBeenCalledWith({ ask: 'customer', recordKey: contoso.recordKey });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Contoso Retail Ltd');
});

test('another customer in the digest is not shown for it', () => {
  render(
    <PopupView
      {...shared}
      digest={{ customers: [listed] }}
      page={pageAt('http://crm.test/#crm/model/party.party/3')}
    />,
  );

  expect(screen.queryByText('Contoso Retail Ltd')).toBeNull();
});

test('a page without a customer says so, above the customers seen last', async () => {
  render(
    <PopupView {...shared} digest={{ customers: [listed] }} page={pageAt('http://crm.test/x')} />,
  );

  expect(screen.getByText('This page shows no customer.')).toBeTruthy();
  expect(screen.getByRole('link')).toBeTruthy();
  expect(await screen.findByText('Choose the customer for this page')).toBeTruthy();
});

test('a customer on a host that we may not be on is offered, not shown', async () => {
  render(
    <PopupView
      {...shared}
      digest={{ customers: [], active: contoso }}
      page={{ ...pageAt(listed.address), isPermitted: false }}
    />,
  );

  expect(await screen.findByRole('button', { name: 'Turn on for crm.test' })).toBeTruthy();
  expect(screen.queryByText('Contoso Retail Ltd')).toBeNull();
});

test('a customer chosen by hand is shown wherever that is, with the way back in the menu', async () => {
  const url = new URL('https://example.test/notes');
  const byHand = { [url.href]: 'c1' };
  render(
    <PopupView
      {...shared}
      digest={{
        customers: [],
        active: { ...contoso, recordKey: 'by-hand:example.test:account:c1', crm: 'by-hand' },
      }}
      page={{
        url,
        tabId: 1,
        settings: { byHand },
        isPermitted: false,
        record: recordByHand(url, byHand),
      }}
    />,
  );

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Contoso Retail Ltd');
  expect(screen.getByText(/^Chosen by hand/)).toBeTruthy();
  fireEvent.click(screen.getByRole('menuitem', { name: 'This page', hidden: true }));
  fireEvent.click(await screen.findByRole('button', { name: 'Take the choice back' }));
  expect(ask).toHaveBeenCalledWith({ ask: 'byHand', address: url.href });
});

test('when the page goes on, nothing of the customer before stands under the next one', () => {
  const digest = { customers: [listed], active: contoso };
  const { rerender } = render(
    <PopupView {...shared} digest={digest} page={pageAt(listed.address)} />,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Contoso Retail Ltd');

  rerender(
    <PopupView
      {...shared}
      digest={digest}
      page={pageAt('http://crm.test/#crm/model/party.party/3')}
    />,
  );
  expect(screen.queryByText('Contoso Retail Ltd')).toBeNull();
});
