// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import type { CrmFacts } from '@/browser/crm-facts/facts';
import type { Outcome } from '@/browser/messages';
import { builtInPlaybook } from '@/playbook/content';
import { path } from '@/playbook/field-path';
import { defaultSettings, type Settings } from '@/playbook/settings';
import { copyText } from '../copy';
import { pass } from '../fake-time-for-tests';
import { fieldsInMemory } from '../fields/fields-for-tests';
import { CrmFactsPart } from './CrmFactsPart';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/crm-facts/seen-tab', () => ({ seenTab: async () => 7 }));
vi.mock('../copy', () => ({ copyText: vi.fn(() => true) }));

const recordKey = 'dynamics365:contoso.crm4.dynamics.com:account:1';
const facts: CrmFacts = {
  name: 'Contoso Retail Ltd',
  employees: 4350,
  owner: 'Alex Admin',
  website: 'https://www.contoso.example/about/',
  readAt: Temporal.Instant.from('2026-11-20T16:28:00Z').epochMilliseconds,
};
/** Who waits for the background, the first one first. */
let waiting: ((outcome: Outcome<unknown>) => void)[];

beforeEach(() => {
  waiting = [];
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(
    () => new Promise((resolve) => waiting.push(resolve as (typeof waiting)[number])) as never,
  );
});
afterEach(cleanup);

/** The background answers, once it has been asked. */
async function answer(outcome: Outcome<unknown>) {
  await vi.waitFor(() => expect(waiting).not.toEqual([]));
  await act(async () => waiting.shift()!(outcome));
}

const asked = () => vi.mocked(ask).mock.calls.map(([request]) => request);
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const status = () => screen.getAllByRole('status').at(-1)!.textContent;

async function show({
  crmFacts = 'on' as Settings['crmFacts'],
  isOpen = true,
  key = recordKey,
  customerName = facts.name!,
} = {}) {
  const memory = fieldsInMemory();
  const draw = (open: boolean) => (
    <CrmFactsPart
      isOpen={open}
      kickoff={{
        recordKey: key,
        customerName,
        playbook: builtInPlaybook('en'),
        settings: { ...defaultSettings, crmFacts },
        fields: memory.fields(),
        now: Temporal.Now.zonedDateTimeISO(),
        onTick() {},
      }}
    />
  );
  const { rerender } = render(draw(isOpen));
  const again = (open = true) => act(async () => rerender(draw(open)));
  // The tab is looked for before it is asked about.
  await again(isOpen);
  return { memory, again };
}

async function showFacts(found: Partial<CrmFacts> = {}, customerName?: string) {
  const shown = await show(customerName === undefined ? {} : { customerName });
  await answer({ ok: true, value: { ...facts, ...found } });
  return shown;
}

describe('before the user has said anything', () => {
  test('it is offered in one line, and nothing is asked', async () => {
    await show({ crmFacts: 'ask' });

    expect(screen.getByText(/^Dynamics 365 may know/)).toBeTruthy();
    expect(asked()).toEqual([]);
  });

  test.each([
    ['Turn on', 'on'],
    ['No, thanks', 'off'],
  ])('%s is kept as an answer for good', async (name, crmFacts) => {
    await show({ crmFacts: 'ask' });
    fireEvent.click(button(name));
    await answer({ ok: true, value: defaultSettings });

    expect(asked()).toEqual([{ ask: 'settings', change: { crmFacts } }]);
    expect(document.activeElement?.textContent).toBe('From Dynamics 365');
  });

  test('an answer that could not be kept is said', async () => {
    await show({ crmFacts: 'ask' });
    fireEvent.click(button('No, thanks'));
    await answer({ ok: false, problem: 'full' });

    expect(screen.getByRole('alert').textContent).toContain('is full');
    expect(button('No, thanks')).toBeTruthy();
  });

  test.each(['tryton', 'ftop', 'by-hand', 'constructor', '__proto__'])(
    'a CRM such as %s, which cannot be asked, offers nothing',
    async (crm) => {
      await show({ crmFacts: 'ask', key: `${crm}:x:account:1` });
      expect(document.body.textContent).toBe('');
    },
  );
});

test('once it is turned off nothing is there, and nothing is asked', async () => {
  await show({ crmFacts: 'off' });

  expect(document.body.textContent).toBe('');
  expect(asked()).toEqual([]);
});

describe('turned on', () => {
  test('nothing is asked while the form is folded, and then once', async () => {
    const { again } = await show({ isOpen: false });
    expect(asked()).toEqual([]);

    await again();
    await answer({ ok: true, value: facts });
    expect(asked()).toEqual([{ ask: 'crmFacts', recordKey, tabId: 7 }]);
    await again(false);
    await again();
    // As long as it took before.
    await import('@/browser/crm-facts/seen-tab');
    await act(async () => {});
    expect(asked()).toHaveLength(1);
  });

  test('what was not to be had is asked for when the form is opened again', async () => {
    const { again } = await show();
    await answer({ ok: true, value: null });
    await screen.findByText('Not available');
    expect(screen.queryByRole('listitem')).toBeNull();

    await again(false);
    await again();
    expect(screen.queryByText('Not available')).toBeNull();
    await answer({ ok: true, value: facts });
    expect(asked()).toHaveLength(2);
    await screen.findByText('4,350');
  });

  test('a refusal is nothing more than not available', async () => {
    await show();
    await answer({ ok: false, problem: 'refused' });

    await screen.findByText('Not available');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that it is being read is said after a while, not at once', async () => {
    vi.useFakeTimers();
    try {
      await show();
      await pass(90);
      expect(status()).toBe('');
      await pass(20);
      expect(status()).toBe('Reading');
    } finally {
      vi.useRealTimers();
    }
    await answer({ ok: true, value: facts });
    await vi.waitFor(() => expect(status()).toMatch(/^Read Nov 20, 2026/));
  });

  test('lines that stood there while one waited stay, though nothing comes', async () => {
    vi.useFakeTimers();
    try {
      await show();
      await pass(110);
    } finally {
      vi.useRealTimers();
    }
    await answer({ ok: true, value: null });
    await vi.waitFor(() => expect(status()).toBe('Not available'));
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });

  test('the lines stand there before their words come', async () => {
    await show();
    const lines = () => screen.getAllByRole('listitem').length;
    expect(lines()).toBe(4);
    await answer({ ok: true, value: facts });
    expect(lines()).toBe(4);
  });

  test('a CRM that counts no employees has no line for them', async () => {
    await show({ key: 'odoo:odoo.test:account:42' });
    await answer({ ok: true, value: facts });

    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByText(/not seats/)).toBeNull();
  });

  test('what is not told is a dash, with nothing to be done', async () => {
    await showFacts({ employees: undefined, owner: undefined, website: undefined });

    expect(screen.getAllByText('–')).toHaveLength(3);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('what can be done with it', () => {
  test('employees become seats by a click, and only by that', async () => {
    const { memory, again } = await showFacts();
    expect(memory.changes).toEqual([]);
    expect(screen.getByText(/^Employees are not seats/)).toBeTruthy();

    fireEvent.click(button('Use as seats'));
    await again();
    expect(memory.changes).toEqual([{ path: path.profile('seats'), value: 4350 }]);
    expect(button('Used as seats').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Used as seats'));
    expect(memory.changes).toHaveLength(1);
  });

  test('the name is offered where it is another', async () => {
    await showFacts({}, 'The Contoso deal');
    fireEvent.click(button('Use this name'));
    await answer({ ok: false, problem: 'database' });
    expect(asked().at(-1)).toEqual({
      ask: 'name',
      recordKey,
      text: 'Contoso Retail Ltd',
      besides: 'The Contoso deal',
    });
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  test('the name is offered where there is none, which is nothing to decide against', async () => {
    await showFacts({}, 'Unnamed account · Dynamics 365');
    fireEvent.click(button('Use this name'));
    await answer({ ok: true, value: null });

    expect(asked().at(-1)).toMatchObject({ text: 'Contoso Retail Ltd', besides: undefined });
  });

  test('the name that is shown anyway is not offered', async () => {
    await showFacts();
    expect(screen.queryByRole('button', { name: 'Use this name' })).toBeNull();
  });

  test('the website is a link that tells nobody where one came from', async () => {
    await showFacts();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'contoso.example/about' });

    expect(link.href).toBe('https://www.contoso.example/about/');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test('the owner can be copied', async () => {
    await showFacts();
    fireEvent.click(button('Copy'));

    expect(copyText).toHaveBeenCalledWith('Alex Admin');
    await screen.findByRole('button', { name: 'Copied' });
  });

  test('markup in it is text', async () => {
    await showFacts({ name: '<img src=x>', owner: '<b>Alex</b>' });

    expect(screen.getByText('<img src=x>')).toBeTruthy();
    expect(document.querySelector('img, b')).toBeNull();
  });
});
