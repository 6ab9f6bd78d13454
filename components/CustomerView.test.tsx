// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import { type Changed, onChanged } from '@/browser/broadcast';
import type { Outcome, Request } from '@/browser/messages';
import { type FieldChange, newChecklist, setFields, tick } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { path } from '@/playbook/field-path';
import { defaultSettings } from '@/playbook/settings';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { CustomerView } from './CustomerView';
import { fetchLaterParts } from './later';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/broadcast', () => ({ onChanged: vi.fn(() => () => {}) }));

const playbook = builtInPlaybook('en');
const recordKey = 'tryton:crm.test:account:2';
const friday = Temporal.ZonedDateTime.from('2026-11-20T16:28:00+01:00[Europe/Berlin]');
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
beforeAll(fetchLaterParts);
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

test('every task is a checkbox named by the task, also in folded steps, and nothing else is', async () => {
  await show();

  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const names = boxes.map((box) => box.labels?.[0]?.textContent ?? '');
  for (const task of playbook.steps.flatMap((step) => step.tasks)) {
    expect(names.filter((name) => name.startsWith(task.name))).toHaveLength(1);
  }
});

test('a task tells its id, whether it is mandatory, its role and its services', async () => {
  await show();

  const row = boxOf('1904').closest('li') as HTMLElement;
  expect(row.textContent).toContain('1904');
  expect(row.textContent).toContain('optional');
  expect(row.textContent).toContain('FastTrack Manager');
  expect(row.textContent).toContain('Exchange, OneDrive for Business, and SharePoint');
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

test('what is left of a step is named; going on all the same wants a reason', async () => {
  await show();
  expect(screen.getByText('Still open: Complete initial customer outreach (3616)')).toBeTruthy();

  fireEvent.click(screen.getByRole('button', { name: 'Continue anyway' }));
  const reason = screen.getByRole('textbox', { name: 'Reason' });
  fireEvent.input(reason, { target: { value: '   ' } });
  fireEvent.submit(reason.closest('form') as HTMLFormElement);
  expect(ask).not.toHaveBeenCalledWith(expect.objectContaining({ ask: 'set' }));

  fireEvent.input(reason, { target: { value: 'Customer called us' } });
  fireEvent.submit(reason.closest('form') as HTMLFormElement);
  expect(ask).toHaveBeenLastCalledWith({
    ask: 'set',
    recordKey,
    changes: [{ path: path.step('prepare', 'wentOn'), value: 'Customer called us' }],
  });
});

test('a reason that could not be saved stays to be saved again', async () => {
  await show();
  answers.set = { ok: false, problem: 'full' };

  fireEvent.click(screen.getByRole('button', { name: 'Continue anyway' }));
  const reason = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Reason' });
  fireEvent.input(reason(), { target: { value: 'Customer called us' } });
  fireEvent.submit(reason().closest('form') as HTMLFormElement);
  await screen.findByRole('alert');

  expect(reason().value).toBe('Customer called us');
});

test('what is missing of a form is named in its step, and is what is next', async () => {
  answers.customer = known([
    { path: path.task('3616', 'status'), value: 'Complete' },
    { path: path.task('994', 'status'), value: 'Complete' },
    { path: path.form('dibs', 'intent'), value: 'Teams for all' },
  ]);
  await show();

  expect(
    screen.getByText('Still open: DIBS: Date, Business reason, and Success owner'),
  ).toBeTruthy();
  const next = within(screen.getByRole('region', { name: 'Next' }));
  expect(next.getByText('DIBS')).toBeTruthy();
  expect(next.getByText('Still open: Date, Business reason, and Success owner')).toBeTruthy();
});

test('with every step done, the key outputs are next, and then the next steps', async () => {
  const work: FieldChange[] = [
    { path: path.task('3616', 'status'), value: 'Complete' },
    { path: path.task('994', 'status'), value: 'Not Required' },
    { path: path.form('dibs', 'captured'), value: true },
    { path: path.form('ssat', 'captured'), value: true },
    { path: path.entry('stakeholders', 'e1', 'name'), value: 'Ann' },
  ];
  const outputs = playbook.outputs.map(({ id }) => ({ path: path.output(id), value: true }));
  answers.customer = known([...work, ...outputs.slice(1)]);
  await show();
  const next = within(screen.getByRole('region', { name: 'Next' }));
  expect(next.getByText('Check the key outputs')).toBeTruthy();
  expect(next.getByText('1 output left')).toBeTruthy();

  await tellUs({ customer: withFields([...work, ...outputs]), recordKeys: [recordKey] });
  expect(next.getByText('Go on with the next steps')).toBeTruthy();
});

test('tasks that are not needed are counted apart', async () => {
  answers.customer = known([
    { path: path.task('3979', 'status'), value: 'Not Required' },
    { path: path.task('3979', 'reason'), value: 'Came by RFA' },
  ]);
  await show();

  expect(screen.getByText('0 of 1 mandatory done · 1 not needed')).toBeTruthy();
  expect(screen.getByText('Not Required: Came by RFA')).toBeTruthy();
});

test('the head tells motion, services and the nearest deadline by word and date', async () => {
  answers.customer = known([
    { path: path.profile('motion'), value: 'rfa' },
    { path: path.profile('services'), value: ['exchange', 'teams'] },
    { path: path.profile('assignedOn'), value: friday.toString() },
  ]);
  await show();

  expect(screen.getByText('Tryton · RFA · Exchange and Teams')).toBeTruthy();
  const line = screen.getByRole('region', { name: 'Nearest deadline' });
  expect(line.textContent).toMatch(/First contact due Tue, Nov 24, 5:00\sPM · in 4 days · in time/);
});

test.each([
  ['2026-11-24T09:00:00+01:00[Europe/Berlin]', 'due-today', 'due today'],
  ['2026-11-25T09:00:00+01:00[Europe/Berlin]', 'overdue', 'overdue'],
])('at %s a first contact is %s', async (now, state, word) => {
  answers.customer = known([
    { path: path.profile('motion'), value: 'rfa' },
    { path: path.profile('assignedOn'), value: friday.toString() },
  ]);
  await show(Temporal.ZonedDateTime.from(now));

  const line = screen.getByText(word).closest('.deadline');
  expect(line?.getAttribute('data-state')).toBe(state);
});

test('a deadline of which one cannot say whether it applies says so', async () => {
  answers.customer = known([{ path: path.profile('assignedOn'), value: friday.toString() }]);
  await show();

  const line = screen.getByRole('region', { name: 'Nearest deadline' });
  expect(line.textContent).toContain('Applies if the engagement began with');
});

test('what does not apply is gone, and comes back with its tick', async () => {
  const tickOf1903 = { path: path.task('1903', 'status'), value: 'Complete' };
  answers.customer = known([
    tickOf1903,
    { path: path.profile('services'), value: ['exchange'] },
    { path: path.profile('managed'), value: false },
  ]);
  await show();
  expect(boxOf('1903')).toBeUndefined();
  expect(boxOf('1904')).toBeTruthy();
  expect(byText('.guidance', /^Work with the Account Team/)).toBeUndefined();

  await tellUs({
    customer: withFields([{ path: path.profile('services'), value: ['core-onboarding'] }], 10),
    recordKeys: [recordKey],
  });
  expect(boxOf('1903').checked).toBe(true);
  expect(boxOf('1904')).toBeUndefined();
});

test('one key opens the place for a knowledge gap, which takes the focus and gives it back', async () => {
  await show();
  const before = boxOf('3616');
  before.focus();

  fireEvent.keyDown(before, { key: 'g' });
  await vi.waitFor(() => expect(capture()?.contains(document.activeElement)).toBe(true));
  expect(document.activeElement?.tagName).toBe('INPUT');

  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
  await vi.waitFor(() => expect(document.activeElement).toBe(before));
});

test.each([
  ['with a modifier', { key: 'g', ctrlKey: true }, () => document.body],
  ['as a capital', { key: 'G', shiftKey: true }, () => document.body],
  ['held down', { key: 'g', repeat: true }, () => document.body],
  ['in a field', { key: 'g' }, () => screen.getAllByLabelText('Seats')[0] as Element],
  ['in a choice', { key: 'g' }, () => screen.getAllByLabelText('Motion')[0] as Element],
] as const)('that key %s is left to others', async (_, init, where) => {
  await show();
  fireEvent.keyDown(where(), init);
  await act(async () => {});

  expect(capture()?.childElementCount).toBe(0);
});

test.each(['Summary for the CRM', 'History', 'Playbook and links'])(
  'that key leads back from the page %s to the steps, and into the capture',
  async (page) => {
    answers.history = { ok: true, value: {} };
    await show();
    fireEvent.click(screen.getByRole('menuitem', { name: page, hidden: true }));
    const title = await screen.findByRole('heading', { level: 2, name: page });
    await vi.waitFor(() => expect(document.activeElement).toBe(title));

    fireEvent.keyDown(title, { key: 'g' });

    await vi.waitFor(() => expect(capture()?.contains(document.activeElement)).toBe(true));
    expect(document.activeElement?.tagName).toBe('INPUT');
    expect(capture()?.closest('[hidden]')).toBeNull();
    expect(title.isConnected).toBe(false);
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Capture gap/ })),
    );
  },
);

test('where one-letter shortcuts are turned off, there is none, nor a word of it', async () => {
  draw(friday, { ...defaultSettings, singleKeys: false });
  await screen.findByRole('main');
  const button = screen.getByRole('button', { name: 'Capture gap' });
  expect(button.hasAttribute('aria-keyshortcuts')).toBe(false);
  expect(document.querySelector('kbd')).toBeNull();

  fireEvent.keyDown(document.body, { key: 'g' });
  await act(async () => {});
  expect(capture()?.childElementCount).toBe(0);

  fireEvent.click(button);
  await vi.waitFor(() => expect(capture()?.contains(document.activeElement)).toBe(true));
});

test('where they are on, the button says so', async () => {
  await show();
  const button = screen.getByRole('button', { name: 'Capture gap' });
  expect(button.getAttribute('aria-keyshortcuts')).toBe('g');
  expect(document.querySelector('kbd')).toBeTruthy();
});

test('a page of the menu takes the focus, leaves the head, and gives back what was there', async () => {
  answers.history = { ok: true, value: {} };
  await show();
  fireEvent.click(screen.getByRole('button', { name: 'Continue anyway' }));
  fireEvent.input(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: 'half' } });

  fireEvent.click(screen.getByRole('menuitem', { name: 'History', hidden: true }));
  const title = await screen.findByRole('heading', { level: 2, name: 'History' });
  await vi.waitFor(() => expect(document.activeElement).toBe(title));
  expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  expect(boxOf('3616').closest('[hidden]')).toBeTruthy();

  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Menu' })),
  );
  expect(boxOf('3616').closest('[hidden]')).toBeNull();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Reason' }).value).toBe('half');
});

test('the menu leads to the options in a tab of their own', async () => {
  await show();

  const options = screen.getByRole('menuitem', { name: 'Options', hidden: true });
  expect(options.getAttribute('href')).toBe('/options.html');
  expect(options.getAttribute('target')).toBe('_blank');
});

test('what takes its own control away leaves the focus nearby', async () => {
  answers.set = { ok: true, value: withFields([{ path: path.profile('managed'), value: false }]) };
  await show();
  const guidance = byText('details', /^Work with the Account Team/);
  const question = within(guidance).getByLabelText('Managed account');
  question.focus();

  fireEvent.change(question, { target: { value: 'no' } });
  await vi.waitFor(() => expect(question.isConnected).toBe(false));

  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(document.activeElement?.closest('.step')?.textContent).toContain('Prepare');
});

test('services are saved at once, and the focus never comes to lie on a box', async () => {
  const services = { path: path.profile('services'), value: ['exchange'] };
  answers.set = { ok: true, value: withFields([services]) };
  await show();
  const row = boxOf('1903').closest('li') as HTMLElement;
  const more = row.querySelector<HTMLElement>('.more') as HTMLElement;
  const box = within(row).getByRole<HTMLInputElement>('checkbox', {
    name: 'Exchange',
    hidden: true,
  });
  box.focus();
  fireEvent.click(box);
  await act(async () => {});
  expect(ask).not.toHaveBeenCalledWith(expect.objectContaining({ ask: 'set' }));

  const save = within(row).getByRole('button', { name: 'Save services', hidden: true });
  save.focus();
  fireEvent.submit(save.closest('form') as HTMLFormElement);
  // With Exchange alone, 1903 does not apply, and all of its row goes.
  await vi.waitFor(() => expect(row.isConnected).toBe(false));
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(more.isConnected).toBe(false);
  expect(['SUMMARY', 'BUTTON']).toContain(document.activeElement?.tagName);
});

test('where a row stays, the focus is on what stands before the question, not on its box', async () => {
  const services = { path: path.profile('services'), value: ['exchange'] };
  answers.set = { ok: true, value: withFields([services]) };
  await show();
  const row = boxOf('1904').closest('li') as HTMLElement;
  const inRow = within(row);
  fireEvent.click(inRow.getByRole('checkbox', { name: 'Exchange', hidden: true }));
  const save = inRow.getByRole('button', { name: 'Save services', hidden: true });
  save.focus();
  fireEvent.submit(save.closest('form') as HTMLFormElement);

  await vi.waitFor(() => expect(save.isConnected).toBe(false));
  await vi.waitFor(() => expect(document.activeElement).toBe(row.querySelector('.more')));
});

test('links open in a tab of their own, without a handle on this page', async () => {
  await show();

  const links = within(screen.getByRole('navigation', { name: 'Quick links' })).getAllByRole(
    'link',
  );
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
    draw();

    expect((await screen.findByRole('alert')).textContent).toMatch(says);
    expect(Boolean(screen.queryByRole('button', { name: 'Save as a file' }))).toBe(asFile);
    expect(document.querySelector('input[type=checkbox]')).toBeNull();
  },
);

test('a customer that can be read after all is shown as soon as it is told of', async () => {
  answers.customer = { ok: false, problem: 'full' };
  draw();
  await screen.findByRole('alert');

  await tellUs({ customer: contoso, recordKeys: [recordKey] });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Contoso Retail Ltd');
});

test('a customer that is never told of is not waited for in silence', async () => {
  vi.useFakeTimers();
  answers.customer = { ok: true, value: { customer: null, restored: 0 } };
  draw();
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

function draw(now = friday, settings = defaultSettings) {
  render(<CustomerView recordKey={recordKey} playbook={playbook} settings={settings} now={now} />);
}

async function show(now?: Temporal.ZonedDateTime) {
  draw(now);
  await screen.findByRole('main');
}

function withFields(changes: readonly FieldChange[], moment = 9): ShownCustomer {
  return { ...contoso, checklist: setFields(empty, changes, at(moment)) };
}

function known(changes: readonly FieldChange[]): Outcome<unknown> {
  return { ok: true, value: { customer: withFields(changes), restored: 0 } };
}

function capture(): Element | null {
  return document.querySelector('.capture');
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

test('opened again from inside, the capture gives the focus back to where it came from', async () => {
  await show();
  const before = boxOf('3616');
  before.focus();
  fireEvent.keyDown(before, { key: 'g' });
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
  const close = within(capture() as HTMLElement).getByRole('button', { name: 'Close' });
  close.focus();
  fireEvent.keyDown(close, { key: 'g' });
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
  await vi.waitFor(() => expect(document.activeElement).toBe(before));
});

test('the key is gone as soon as it is turned off, and one without a name is none', async () => {
  const view = (singleKeys: boolean) => (
    <CustomerView
      recordKey={recordKey}
      playbook={playbook}
      settings={{ ...defaultSettings, singleKeys }}
      now={friday}
    />
  );
  const { rerender } = render(view(true));
  await screen.findByRole('main');
  const failed = vi.fn();
  addEventListener('error', failed);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  expect(failed).not.toHaveBeenCalled();
  removeEventListener('error', failed);

  rerender(view(false));
  fireEvent.keyDown(document.body, { key: 'g' });
  await act(async () => {});
  expect(capture()?.childElementCount).toBe(0);
});
