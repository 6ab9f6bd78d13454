// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import { type Changed, onChanged } from '@/browser/broadcast';
import type { Outcome, Request } from '@/browser/messages';
import { newChecklist, setCaptured, tick } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { CustomerView } from './CustomerView';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/broadcast', () => ({ onChanged: vi.fn(() => () => {}) }));

const playbook = builtInPlaybook('en');
const recordKey = 'tryton:crm.test:account:2';
const empty = newChecklist('c1', playbook);
const at = (moment: number) => ({ at: String(moment).padStart(16, '0'), by: 'here' });

const contoso: ShownCustomer = {
  id: '1',
  recordKey,
  crm: 'tryton',
  name: 'Contoso Retail Ltd',
  nameIsSure: true,
  checklist: empty,
};

/** What the background answers, by request; everything else it refuses. */
let answers: Partial<Record<Request['ask'], Outcome<unknown> | Promise<Outcome<unknown>>>>;

beforeEach(() => {
  answers = { customer: { ok: true, value: { customer: contoso, restored: 0 } } };
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(
    (async (request: Request) =>
      (await answers[request.ask]) ?? { ok: false, problem: 'refused' }) as typeof ask,
  );
  vi.mocked(onChanged).mockClear();
});
afterEach(cleanup);

test('shows who it is, in which CRM, and where one stands', async () => {
  await show();

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Contoso Retail Ltd');
  expect(screen.getByText('Tryton')).toBeTruthy();
  expect(screen.getByText('Step 1 of 4 · 2 mandatory tasks left')).toBeTruthy();
});

test('the first open step is the current one, and the only one that is open', async () => {
  await show();

  const current = screen
    .getAllByRole('listitem')
    .filter((item) => item.getAttribute('aria-current') === 'step');
  expect(current).toHaveLength(1);
  expect(current[0]?.textContent).toContain('Prepare for Kickoff Meeting');
  expect(openSteps()).toEqual(['Prepare for Kickoff Meeting']);
});

test('every task is a checkbox named by the task, also in folded steps', async () => {
  await show();

  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const names = boxes.map((box) => box.labels?.[0]?.textContent);
  const tasks = playbook.steps.flatMap((step) => step.tasks);
  expect(names).toHaveLength(tasks.length);
  for (const [index, task] of tasks.entries())
    expect(names[index]).toMatch(startingWith(task.name));
});

test('a task tells its id, whether it is mandatory, its role and its services', async () => {
  await show();

  const row = boxOf('1904').closest('li') as HTMLElement;
  expect(row.textContent).toContain('1904');
  expect(row.textContent).toContain('optional');
  expect(row.textContent).toContain('FastTrack Manager');
  expect(row.textContent).toContain('Exchange, OneDrive for Business, SharePoint');
});

test('a tick asks for the wanted state, and shows at once', async () => {
  await show();
  answers.tick = new Promise(() => {});

  fireEvent.click(boxOf('3616'));

  expect(ask).toHaveBeenLastCalledWith({ ask: 'tick', recordKey, taskId: '3616', done: true });
  expect(boxOf('3616').checked).toBe(true);
  expect(screen.getByText(/2 mandatory tasks left/)).toBeTruthy();
});

test('once it is on disk, it counts', async () => {
  await show();
  answers.tick = { ok: true, value: ticked('3616') };

  fireEvent.click(boxOf('3616'));

  await screen.findByText('Step 2 of 4 · 1 mandatory task left');
});

test('a step completed under the hand stays open, and the next one opens', async () => {
  await show();
  answers.tick = { ok: true, value: ticked('3616') };

  fireEvent.click(boxOf('3616'));
  await screen.findByText(/Step 2 of 4/);

  expect(openSteps()).toEqual([
    'Prepare for Kickoff Meeting',
    'Schedule and Conduct Kickoff Meeting',
  ]);
});

test('a tick that was not saved says so, and does not stay', async () => {
  await show();
  answers.tick = { ok: false, problem: 'full' };

  fireEvent.click(boxOf('3616'));

  expect((await screen.findByRole('alert')).textContent).toContain('Free some space');
  await vi.waitFor(() => expect(boxOf('3616').checked).toBe(false));
});

test('the notice goes with the next tick that is saved', async () => {
  await show();
  answers.tick = { ok: false, problem: 'full' };
  fireEvent.click(boxOf('3616'));
  await screen.findByRole('alert');

  answers.tick = { ok: true, value: ticked('3616') };
  fireEvent.click(boxOf('3616'));

  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('of two quick clicks the later wish stands until the disk has answered both', async () => {
  await show();
  let first: (outcome: Outcome<unknown>) => void = () => {};
  answers.tick = new Promise((resolve) => {
    first = resolve;
  });
  fireEvent.click(boxOf('3616'));
  answers.tick = new Promise(() => {});
  fireEvent.click(boxOf('3616'));

  await act(async () => first({ ok: true, value: ticked('3616') }));

  expect(boxOf('3616').checked).toBe(false);
});

test('what another view ticks shows here too, and another customer’s does not', async () => {
  await show();

  await tellUs({ customer: ticked('994'), recordKeys: ['tryton:crm.test:account:3'] });
  expect(boxOf('994').checked).toBe(false);

  await tellUs({ customer: ticked('994'), recordKeys: [recordKey] });
  expect(boxOf('994').checked).toBe(true);
});

test('an older state that comes late takes nothing back', async () => {
  await show();
  await tellUs({ customer: ticked('3616', '994'), recordKeys: [recordKey] });

  await tellUs({ customer: ticked('994'), recordKeys: [recordKey] });

  expect(boxOf('3616').checked).toBe(true);
});

test('the name of another record of the same customer does not stand here', async () => {
  await show();

  await tellUs({
    customer: { ...ticked('994'), recordKey: 'ftop:x:account:9', name: 'Other' },
    recordKeys: [recordKey, 'ftop:x:account:9'],
  });

  expect(boxOf('994').checked).toBe(true);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Contoso Retail Ltd');
});

test('an unnamed customer is called so, with its CRM', async () => {
  answers.customer = { ok: true, value: { customer: { ...contoso, name: '' }, restored: 0 } };
  await show();

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Unnamed account · Tryton');
});

test('a name that may be something else is shown as not confirmed', async () => {
  answers.customer = {
    ok: true,
    value: { customer: { ...contoso, nameIsSure: false }, restored: 0 },
  };
  await show();

  expect(screen.getByText(/not confirmed/)).toBeTruthy();
});

test('markup in a name is text', async () => {
  const name = '<img src=x onerror=alert(1)>';
  answers.customer = { ok: true, value: { customer: { ...contoso, name }, restored: 0 } };
  await show();

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
  expect(document.querySelector('img')).toBeNull();
});

test('a form is marked as captured, and the mark taken back', async () => {
  await show();
  const captured = { ...contoso, checklist: setCaptured(empty, 'dibs', true, at(5)) };
  answers.capture = { ok: true, value: captured };

  fireEvent.click(byText('button', /Mark DIBS/));
  expect(ask).toHaveBeenLastCalledWith({
    ask: 'capture',
    recordKey,
    formId: 'dibs',
    captured: true,
  });

  await vi.waitFor(() =>
    expect(byText('button', /DIBS captured/).getAttribute('aria-pressed')).toBe('true'),
  );
});

test('going on names what is left and wants a reason', async () => {
  await show();
  answers.goOn = { ok: false, problem: 'refused' };

  fireEvent.click(screen.getByRole('button', { name: 'Go on without it' }));
  const reason = screen.getByRole('textbox', { name: 'Reason' });
  expect(screen.getByText(/Complete initial customer outreach \(3616\)/)).toBeTruthy();

  fireEvent.input(reason, { target: { value: 'Customer called us' } });
  fireEvent.submit(reason.closest('form') as HTMLFormElement);
  expect(ask).toHaveBeenLastCalledWith({
    ask: 'goOn',
    recordKey,
    stepId: 'prepare',
    reason: 'Customer called us',
  });
});

test('links open in a tab of their own, without a handle on this page', async () => {
  await show();

  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(links.map((link) => link.textContent?.replace('↗', ''))).toEqual([
    'Kickoff deck',
    'QuickLeads',
    'QuickLeads request e-mail',
    'Terms and Conditions',
    'Adoption 4+4 guide',
  ]);
  for (const link of document.querySelectorAll('a')) {
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  }
});

test.each([
  ['newer', /newer version/, true],
  ['broken', /cannot be read/, true],
  ['database', /Restart the browser/, false],
] as const)(
  'a customer that cannot be read (%s) is said to be so',
  async (problem, says, asFile) => {
    answers.customer = { ok: false, problem };
    render(<CustomerView recordKey={recordKey} playbook={playbook} />);

    expect((await screen.findByRole('alert')).textContent).toMatch(says);
    expect(Boolean(screen.queryByRole('button', { name: 'Save as a file' }))).toBe(asFile);
    expect(document.querySelector('input[type=checkbox]')).toBeNull();
  },
);

test('a customer that can be read after all is shown as soon as it is told of', async () => {
  answers.customer = { ok: false, problem: 'full' };
  render(<CustomerView recordKey={recordKey} playbook={playbook} />);
  await screen.findByRole('alert');

  await tellUs({ customer: contoso, recordKeys: [recordKey] });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Contoso Retail Ltd');
});

test('a customer that is never told of is not waited for in silence', async () => {
  vi.useFakeTimers();
  answers.customer = { ok: true, value: { customer: null, restored: 0 } };
  render(<CustomerView recordKey={recordKey} playbook={playbook} />);
  await pass(1_000);
  expect(document.body.textContent).toBe('');

  await pass(1_000);
  expect(screen.getByRole('alert').textContent).toMatch(/Reload this page/);

  await tellUs({ customer: contoso, recordKeys: [recordKey] });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Contoso Retail Ltd');
  vi.useRealTimers();
});

test('what came back from the journal is said until it is read', async () => {
  answers.customer = { ok: true, value: { customer: contoso, restored: 3 } };
  await show();

  expect(screen.getByText(/3 customers were put back/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Understood' }));
  expect(ask).toHaveBeenLastCalledWith({ ask: 'restoredSeen' });
  expect(screen.queryByText(/put back/)).toBeNull();
});

async function show() {
  render(<CustomerView recordKey={recordKey} playbook={playbook} />);
  await screen.findByRole('main');
}

function ticked(...taskIds: string[]): ShownCustomer {
  const checklist = taskIds.reduce(
    (before, taskId, index) => tick(before, taskId, true, at(index + 1)),
    empty,
  );
  return { ...contoso, checklist };
}

async function pass(milliseconds: number) {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

async function tellUs(changed: Changed) {
  await act(async () => vi.mocked(onChanged).mock.lastCall?.[0](changed));
}

/** By the id beside it: what is folded has no role, but is there. */
function boxOf(taskId: string): HTMLInputElement {
  const id = [...document.querySelectorAll('.task-id')].find((e) => e.textContent === taskId);
  return id?.closest('li')?.querySelector('input') as HTMLInputElement;
}

function byText(selector: string, text: RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  return found.find((element) => text.test(element.textContent ?? '')) as HTMLElement;
}

function openSteps(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('.step > details[open]')].map(
    (details) => details.querySelector('.step-title')?.textContent ?? undefined,
  );
}

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
