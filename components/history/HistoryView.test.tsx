// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import { type FieldChange, newChecklist, setFields } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { path } from '@/playbook/field-path';
import { motions } from '@/playbook/fields';
import { type History, historyAfter } from '@/playbook/history';
import { HistoryView } from './HistoryView';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));

const playbook = builtInPlaybook('en');
const recordKey = 'tryton:crm.test:account:2';
const empty = newChecklist('c1', playbook);

let answer: Awaited<ReturnType<typeof ask>>;
beforeEach(() => {
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation((async () => answer) as unknown as typeof ask);
});
afterEach(cleanup);

test('tells newest first when, who, what, and from what to what', async () => {
  const lived = live([
    ['Ann', { path: path.task('994', 'status'), value: 'In Progress' }],
    ['', { path: path.task('994', 'status'), value: 'Complete' }],
  ]);
  await show(lived);

  const [newest, oldest] = screen.getAllByRole('listitem');
  expect(newest?.textContent).toMatch(
    /this deviceConduct Initiate\/Kickoff Meeting\(s\) \(994\): StatusIn Progress →changed to Complete$/,
  );
  expect(oldest?.textContent).toMatch(/Ann.*Status– →changed to In Progress$/);
});

test('of one task alone, and without what is only how it is kept', async () => {
  const lived = live([
    ['Ann', { path: path.task('994', 'percent'), value: 40 }],
    ['Ann', { path: path.task('983', 'percent'), value: 50 }],
    ['Ann', { path: path.entry('notes', 'n1', 'task'), value: '994' }],
    ['Ann', { path: path.entry('notes', 'n1', 'text'), value: '<b>Call</b>' }],
  ]);
  await show(lived, '994');

  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toHaveLength(2);
  expect(items[0]).toContain('Conduct Initiate/Kickoff Meeting(s) (994): Note “<b>Call</b>”: text');
  expect(items[0]).toContain('<b>Call</b>');
  expect(document.querySelector('b')).toBeNull();
});

test('of notes and times says of which task, and what was removed and brought back', async () => {
  const removed = path.entry('notes', 'n1', 'removed');
  await show(
    live([
      ['Ann', { path: path.entry('times', 't1', 'task'), value: '983' }],
      ['Ann', { path: path.entry('times', 't1', 'minutes'), value: 45 }],
      ['Ann', { path: path.entry('notes', 'n1', 'task'), value: '994' }],
      ['Ann', { path: path.entry('notes', 'n1', 'text'), value: 'x'.repeat(41) }],
      ['Ann', { path: removed, value: true }],
      ['Ann', { path: removed, value: null }],
    ]),
  );

  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  const note = `Meeting(s) (994): Note “${'x'.repeat(40)}…”`;
  expect(items[0]).toMatch(/Yes .*No$/);
  expect(items[1]).toMatch(/No .*Yes$/);
  expect(items[1]).toContain(`${note}: removed`);
  expect(items[2]).toContain(`${note}: text`);
  expect(items[3]).toContain('QuickLeads (983): Time spent: minutes');
});

test('is asked for anew when something changes', async () => {
  const lived = live([['Ann', { path: path.profile('motion'), value: 'rfa' }]]);
  const again = await show(lived);
  expect(ask).toHaveBeenCalledTimes(1);

  const more = live([
    ['Ann', { path: path.profile('motion'), value: 'rfa' }],
    ['Bob', { path: path.profile('managed'), value: false }],
  ]);
  await again(more);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(/Bob.*Managed account– .*No$/);
});

test('an older answer that comes late takes nothing back', async () => {
  const first = live([['Ann', { path: path.profile('motion'), value: 'rfa' }]]);
  let late: (outcome: unknown) => void = () => {};
  vi.mocked(ask).mockImplementationOnce(
    (() =>
      new Promise((resolve) => {
        late = resolve;
      })) as unknown as typeof ask,
  );
  const again = await show(first);
  const more = live([['Bob', { path: path.profile('motion'), value: 'targeting' }]]);
  await again(more);
  await act(async () => late({ ok: true, value: {} }));

  expect(screen.getByText('Bob')).toBeTruthy();
});

test('with nothing changed yet says so', async () => {
  await show({ checklist: empty, history: {} });
  expect(screen.getByText('Nothing has been changed yet.')).toBeTruthy();
});

test('that cannot be read says so, and is tried again', async () => {
  const lived = live([['Ann', { path: path.profile('motion'), value: 'rfa' }]]);
  answer = { ok: false, problem: 'database' };
  render(<HistoryView recordKey={recordKey} checklist={lived.checklist} playbook={playbook} />);
  expect((await screen.findByRole('alert')).textContent).toContain('still kept');

  answer = { ok: true, value: lived.history };
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect((await screen.findByRole('listitem')).textContent).toContain('Motion');
});

test('a long one is shown in portions', async () => {
  const changes = Array.from({ length: 60 }, (_, index): [string, FieldChange] => [
    'Ann',
    { path: path.profile('motion'), value: motions[index % motions.length]! },
  ]);
  await show(live(changes));
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  fireEvent.click(screen.getByRole('button', { name: 'Show older changes' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(60);
});

type Lived = { readonly checklist: typeof empty; readonly history: History };

/** A checklist and its history after these changes, each by somebody. */
function live(changes: readonly (readonly [who: string, FieldChange])[]): Lived {
  return changes.reduce<Lived>(
    ({ checklist, history }, [who, change], index) => {
      const stamp = { at: `NuCHW${String(index).padStart(11, '0')}`, by: 'here' };
      const after = setFields(checklist, [change], stamp);
      return { checklist: after, history: historyAfter(history, checklist, after, stamp, who) };
    },
    { checklist: empty, history: {} },
  );
}

async function show({ checklist, history }: Lived, taskId?: string) {
  const view = (lived: Lived) => {
    answer = { ok: true, value: lived.history };
    return (
      <HistoryView
        recordKey={recordKey}
        checklist={lived.checklist}
        playbook={playbook}
        taskId={taskId}
      />
    );
  };
  const { rerender } = render(view({ checklist, history }));
  await act(async () => {});
  return async (lived: Lived) => {
    rerender(view(lived));
    await act(async () => {});
  };
}
