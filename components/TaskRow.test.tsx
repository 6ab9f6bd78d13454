// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import { type FieldChange, statusOf, taskStatuses } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { path } from '@/playbook/field-path';
import { defaultSettings } from '@/playbook/settings';
import { timesOf, totalMinutes } from '@/playbook/time-spent';
import { settle, withFakeTime } from './fake-time-for-tests';
import { fieldsInMemory } from './fields/fields-for-tests';
import { fetchLaterParts } from './later';
import { TaskRow } from './TaskRow';

vi.mock('@/browser/ask', () => ({ ask: vi.fn(() => new Promise(() => {})) }));

const playbook = builtInPlaybook('en');
const task = playbook.steps.flatMap(({ tasks }) => tasks).find(({ id }) => id === '983')!;
const status = path.task('983', 'status');
const reason = path.task('983', 'reason');

beforeAll(fetchLaterParts);
withFakeTime();
beforeEach(() => {
  vi.setSystemTime('2026-11-20T15:28:00Z');
  vi.mocked(ask).mockClear();
});

describe('the row', () => {
  test('ticks and unticks, and tells a status that the box cannot', () => {
    const { onTick } = show([{ path: status, value: 'Blocked-Business' }]);

    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /^QuickLeads/ });
    expect(box.checked).toBe(false);
    expect(screen.getByText('Blocked-Business').getAttribute('data-tone')).toBe('bad');
    fireEvent.click(box);
    expect(onTick).toHaveBeenCalledWith('983', true);
  });

  test('has no chip for what the box tells', () => {
    show([{ path: status, value: 'Complete' }]);
    expect(screen.queryByText('Complete')).toBeNull();
  });

  test('tells why it is not needed, markup being words', () => {
    show([
      { path: status, value: 'Cancelled' },
      { path: reason, value: '<b>No</b> partner' },
    ]);
    expect(screen.getByText('Cancelled: <b>No</b> partner')).toBeTruthy();
  });

  test('says if it may apply, with the question that settles it', () => {
    const { fields, changes } = fieldsInMemory();
    const measured = { task: { ...task, appliesIf: 'partner' }, applies: 'unknown' as const };
    render(
      <TaskRow
        measured={{ ...measured, status: 'Not Started' }}
        kickoff={{ ...shared(), fields: fields(), onTick: vi.fn() }}
      />,
    );

    expect(screen.getByText('Applies if a partner is involved')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Partner involved'), { target: { value: 'yes' } });
    expect(changes).toEqual([{ path: path.profile('partner'), value: true }]);
  });

  test('opens what more there is to it, and keeps what is half typed when it closes', () => {
    show();
    const more = screen.getByRole('button', { name: 'More about QuickLeads', expanded: false });
    fireEvent.click(more);
    choose('Cancelled');
    fireEvent.input(screen.getByLabelText('Reason'), { target: { value: 'half' } });
    fireEvent.click(more);
    expect(screen.queryByRole('combobox', { name: 'Status' })).toBeNull();

    fireEvent.click(more);
    expect(screen.getByLabelText<HTMLInputElement>('Reason').value).toBe('half');
  });
});

describe('the status', () => {
  test('is one of FTOP’s thirteen, saved by FTOP’s name', () => {
    const { changes } = open();
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Status' });
    expect([...select.options].map(({ value }) => value)).toEqual(taskStatuses);

    choose('Warning');
    expect(changes).toEqual([{ path: status, value: 'Warning' }]);
  });

  test.each(['Not Required', 'Cancelled'])(
    '%s is saved with a reason, or not at all',
    async (value) => {
      const { changes } = open();
      choose(value);
      expect(changes).toEqual([]);
      expect(document.activeElement).toBe(screen.getByLabelText('Reason'));

      give('   ');
      expect(changes).toEqual([]);
      give(' Came by RFA ');
      await settle();

      expect(changes).toEqual([
        { path: status, value },
        { path: reason, value: 'Came by RFA' },
      ]);
    },
  );

  test('goes back to what it was when one cancels', () => {
    const { changes } = open([{ path: status, value: 'In Progress' }]);
    choose('Cancelled');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(changes).toEqual([]);
    expect(screen.queryByLabelText('Reason')).toBeNull();
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Status' });
    expect(select.value).toBe('In Progress');
    expect(document.activeElement).toBe(select);
  });

  test('keeps a reason while one writes another', async () => {
    const { changes } = open([
      { path: status, value: 'Cancelled' },
      { path: reason, value: 'Old' },
    ]);
    const field = screen.getByLabelText('Reason');
    fireEvent.input(field, { target: { value: '' } });
    expect(changes).toEqual([]);
    fireEvent.input(field, { target: { value: 'New' } });
    await vi.advanceTimersByTimeAsync(200);
    expect(changes).toEqual([{ path: reason, value: 'New' }]);
  });
});

describe('% complete', () => {
  test('is 100 and fixed for what is complete', () => {
    open([
      { path: status, value: 'Complete' },
      { path: path.task('983', 'percent'), value: 40 },
    ]);
    const field = screen.getByLabelText<HTMLInputElement>('% complete');
    expect([field.value, field.readOnly]).toEqual(['100', true]);
  });

  test.each(['101', '-1', '1e9'])('of %s is not saved', (typed) => {
    const { changes } = open();
    fireEvent.input(screen.getByLabelText('% complete'), { target: { value: typed } });
    expect(changes).toEqual([]);
  });
});

test('the responsible role is one of the playbook’s', () => {
  const { changes } = open();
  fireEvent.change(screen.getByLabelText('Responsible role'), { target: { value: 'sme' } });
  expect(changes).toEqual([{ path: path.task('983', 'role'), value: 'sme' }]);
});

describe('a note', () => {
  test('is on disk with its first letter, and the task’s', () => {
    const { changes } = open();
    type('New note', 'C');

    expect(changes.map(({ value }) => value)).toEqual(['C', '983']);
  });

  test('takes its place in the list by Ctrl + Enter, and the next one is begun', async () => {
    open();
    type('New note', 'First <i>call</i>');
    fireEvent.keyDown(screen.getByLabelText('New note'), { key: 'Enter', ctrlKey: true });
    await settle();

    const next = screen.getByLabelText<HTMLTextAreaElement>('New note');
    expect(next.value).toBe('');
    expect(document.activeElement).toBe(next);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Note of/).value).toBe('First <i>call</i>');
    expect(screen.getByText('1 note', { exact: false })).toBeTruthy();
  });

  test('of blanks alone is none', async () => {
    const { changes } = open();
    type('New note', '  ');
    fireEvent.click(screen.getByRole('button', { name: 'Add note' }));
    await settle();
    expect(screen.queryByLabelText(/^Note of/)).toBeNull();
    expect(changes.length).toBeGreaterThan(0);
  });

  test('stands above older ones, is edited in place, and is not emptied by it', async () => {
    const { changes } = open([...note('n1', 'older'), ...note('n2', 'newer')]);
    const [newer, older] = screen.getAllByLabelText<HTMLTextAreaElement>(/^Note of/);
    expect([newer?.value, older?.value]).toEqual(['newer', 'older']);

    fireEvent.input(newer!, { target: { value: '' } });
    fireEvent.input(newer!, { target: { value: 'changed' } });
    await vi.advanceTimersByTimeAsync(200);
    expect(changes).toEqual([{ path: path.entry('notes', 'n2', 'text'), value: 'changed' }]);
  });

  test('of another task stands there', () => {
    open(note('n1', 'theirs', '994'));
    expect(screen.queryByLabelText(/^Note of/)).toBeNull();
  });

  test('is removed, and taken back', async () => {
    open(note('n1', 'kept'));
    fireEvent.click(screen.getByRole('button', { name: /^Remove the note/ }));
    await settle();
    expect(screen.queryByLabelText(/^Note of/)).toBeNull();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);

    fireEvent.click(undo);
    await settle();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Note of/).value).toBe('kept');
  });

  test('that could not be saved stays to be saved again', async () => {
    const memory = fieldsInMemory();
    draw({ ...memory.fields(), set: async () => false });
    fireEvent.click(screen.getByRole('button', { name: 'More about QuickLeads' }));
    type('New note', 'kept');
    fireEvent.click(screen.getByRole('button', { name: 'Add note' }));
    await settle();

    expect(screen.getByLabelText<HTMLTextAreaElement>('New note').value).toBe('kept');
  });
});

describe('the time spent', () => {
  test('is measured from start to stop, at least a minute', async () => {
    const { checklist, redraw } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Start the clock' }));
    await settle();
    vi.setSystemTime('2026-11-20T15:53:20Z');
    redraw();
    expect(screen.getByRole('timer').textContent).toBe('Running for 25 min');

    fireEvent.click(screen.getByRole('button', { name: 'Stop the clock' }));
    await settle();
    expect(totalMinutes(checklist(), '983')).toBe(25);
    expect(screen.getByText('25 min in all')).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  test('can be corrected, but an emptied field starts no clock', async () => {
    const { changes } = open(time('t1', 30));
    const field = screen.getByLabelText(/^Minutes, /);
    for (const typed of ['', '0', '-5', '1.5', '100001']) {
      fireEvent.input(field, { target: { value: typed } });
    }
    await vi.advanceTimersByTimeAsync(800);
    expect(changes).toEqual([]);

    fireEvent.input(field, { target: { value: '45' } });
    await vi.advanceTimersByTimeAsync(800);
    expect(changes).toEqual([{ path: path.entry('times', 't1', 'minutes'), value: 45 }]);
  });

  test.each(['', '0', '-1', '1.5', '1e9', 'ten'])('by hand of %j is said to be wrong', (typed) => {
    const { changes } = open();
    byHand(typed);
    expect(changes).toEqual([]);
    expect(screen.getByText('Enter a whole number of minutes, at least 1.')).toBeTruthy();
  });

  test('by hand is added', async () => {
    const { checklist } = open(time('t1', 30));
    byHand('20');
    await settle();
    expect(timesOf(checklist(), '983')).toHaveLength(2);
    expect(screen.getByText('50 min in all')).toBeTruthy();
  });

  test('that was refused is the same one when it is tried again', async () => {
    const tried: string[] = [];
    draw({
      ...fieldsInMemory().fields(),
      async set(changes) {
        tried.push(...changes.map(({ path }) => path));
        return false;
      },
    });
    fireEvent.click(screen.getByRole('button', { name: 'More about QuickLeads' }));
    const part = within(screen.getByRole('group', { name: 'Time spent' }));
    const start = part.getAllByRole('button')[0]!;
    for (let tries = 0; tries < 2; tries++) {
      byHand('20');
      fireEvent.click(start);
      await settle();
      vi.advanceTimersByTime(1_000);
    }

    expect(tried).toHaveLength(8);
    // Task and minutes of the one by hand, task and start of the clock.
    expect(new Set(tried).size).toBe(4);
  });
});

test('the history is asked for when it is opened', async () => {
  open();
  expect(ask).not.toHaveBeenCalled();
  const details = screen.getByText('History of this task').closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await settle();
  expect(ask).toHaveBeenCalledWith({ ask: 'history', recordKey: 'tryton:crm.test:account:2' });
});

function shared() {
  return {
    recordKey: 'tryton:crm.test:account:2',
    customerName: 'Contoso',
    playbook,
    settings: defaultSettings,
    now: Temporal.Now.zonedDateTimeISO('UTC'),
  };
}

function draw(fields: ReturnType<ReturnType<typeof fieldsInMemory>['fields']>, onTick = vi.fn()) {
  const row = (now = fields) => (
    <TaskRow
      measured={{ task, applies: 'yes', status: statusOf(now.checklist, task.id) }}
      kickoff={{ ...shared(), fields: now, onTick }}
    />
  );
  const { rerender } = render(row());
  return (now: typeof fields) => rerender(row(now));
}

/** Each change is drawn as soon as it is set. */
function show(start: readonly FieldChange[] = []) {
  const memory = fieldsInMemory(start);
  const onTick = vi.fn();
  const live = (): ReturnType<typeof memory.fields> => {
    const fields = memory.fields();
    return {
      ...fields,
      async set(changes) {
        await fields.set(changes);
        redraw();
        return true;
      },
    };
  };
  const again = draw(live(), onTick);
  const redraw = () => again(live());
  return { changes: memory.changes, onTick, redraw, checklist: () => memory.fields().checklist };
}

function open(start: readonly FieldChange[] = []) {
  const shown = show(start);
  fireEvent.click(screen.getByRole('button', { name: 'More about QuickLeads' }));
  return shown;
}

function choose(value: string) {
  fireEvent.change(screen.getByRole('combobox', { name: 'Status' }), { target: { value } });
}

function give(why: string) {
  const field = screen.getByLabelText('Reason');
  fireEvent.input(field, { target: { value: why } });
  fireEvent.submit(field.closest('form')!);
}

function type(label: string, value: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

function byHand(typed: string) {
  const part = screen.getByRole('group', { name: 'Time spent' });
  const field = within(part).getByLabelText('Minutes by hand');
  fireEvent.input(field, { target: { value: typed } });
  fireEvent.submit(field.closest('form')!);
}

function note(id: string, words: string, of = '983'): FieldChange[] {
  return [
    { path: path.entry('notes', id, 'task'), value: of },
    { path: path.entry('notes', id, 'text'), value: words },
  ];
}

function time(id: string, minutes: number): FieldChange[] {
  return [
    { path: path.entry('times', id, 'task'), value: '983' },
    { path: path.entry('times', id, 'start'), value: '2026-11-20T16:28:00+01:00[Europe/Berlin]' },
    { path: path.entry('times', id, 'minutes'), value: minutes },
  ];
}
