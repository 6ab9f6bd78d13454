// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import type { Outcome } from '@/browser/messages';
import type { FieldChange } from '@/playbook/checklist';
import { path } from '@/playbook/field-path';
import { contoso } from './contoso-for-tests';
import {
  answers,
  boxOf,
  byText,
  draw,
  friday,
  known,
  playbook,
  recordKey,
  show,
  tellUs,
  ticked,
  withFields,
} from './customer-view-for-tests';
import { pass } from './fake-time-for-tests';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/broadcast', () => ({ onChanged: vi.fn(() => () => {}) }));

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

function openSteps(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('.step > details[open]')].map(
    (details) => details.querySelector('.step-title')?.textContent ?? undefined,
  );
}
