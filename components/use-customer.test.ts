// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '@/browser/ask';
import { type Changed, onChanged } from '@/browser/broadcast';
import type { Outcome, Request } from '@/browser/messages';
import { type Checklist, type FieldChange, setFields, valueAt } from '@/playbook/checklist';
import type { ShownCustomer } from '@/playbook/shown-customer';
import { contoso } from './contoso-for-tests';
import { useCustomer } from './use-customer';

vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/broadcast', () => ({ onChanged: vi.fn(() => () => {}) }));

const { recordKey, checklist: empty } = contoso;

const intent = 'form/dibs/intent';
const status = 'task/3616/status';

/** Every question that is open, in the order they were asked, with the way to answer it. */
let open: { request: Request; answer(outcome: Outcome<unknown>): Promise<void> }[];

beforeEach(() => {
  open = [];
  vi.mocked(onChanged).mockClear();
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(
    ((request: Request) =>
      new Promise<Outcome<unknown>>((resolve) => {
        open.push({
          request,
          answer: (outcome) =>
            act(async () => {
              resolve(outcome);
              await new Promise((handled) => setTimeout(handled));
            }),
        });
      })) as typeof ask,
  );
});
afterEach(cleanup);

/** A view of Contoso as it is on disk, with the first question answered. */
async function view() {
  const { result } = renderHook(() => useCustomer(recordKey));
  await open.shift()!.answer({ ok: true, value: { customer: contoso, restored: 0 } });
  return result;
}

let moment = 0;
function saved(before: Checklist, ...changes: FieldChange[]): Outcome<ShownCustomer> {
  moment += 1;
  const stamp = { at: String(moment).padStart(16, '0'), by: 'here' };
  return { ok: true, value: { ...contoso, checklist: setFields(before, changes, stamp) } };
}

const typed = (value: string): FieldChange[] => [{ path: intent, value }];

describe('a field that is set', () => {
  test('is asked for as it is wanted, and shown as a wish at once', async () => {
    const { current } = await view();
    const changes = [...typed('Teams'), { path: 'profile/managed', value: null }];
    await act(async () => void current.set(changes));

    expect(open.map(({ request }) => request)).toEqual([{ ask: 'set', recordKey, changes }]);
  });

  test('stays a wish until it is on disk, and then is so', async () => {
    const result = await view();
    let isSaved: boolean | undefined;
    await act(async () => {
      void result.current.set(typed('Teams')).then((answer) => {
        isSaved = answer;
      });
    });
    expect(result.current.pending).toEqual({ [intent]: 'Teams' });
    expect(isSaved).toBeUndefined();

    await open[0]!.answer(saved(empty, ...typed('Teams')));

    expect(isSaved).toBe(true);
    expect(result.current.pending).toEqual({});
    expect(valueAt(result.current.customer!.checklist, intent)).toBe('Teams');
  });

  test('that was not saved is said to be so, and the wish does not stay', async () => {
    const result = await view();
    let isSaved: boolean | undefined;
    await act(async () => {
      void result.current.set(typed('Teams')).then((answer) => {
        isSaved = answer;
      });
    });
    await open[0]!.answer({ ok: false, problem: 'full' });

    expect(isSaved).toBe(false);
    expect(result.current.unsaved).toBe('full');
    expect(result.current.pending).toEqual({});
    expect(result.current.customer?.checklist).toEqual(empty);

    await act(async () => void result.current.set(typed('Teams')));
    await open[1]!.answer(saved(empty, ...typed('Teams')));
    expect(result.current.unsaved).toBeUndefined();
  });

  test('twice shows the later wish until both are answered', async () => {
    const result = await view();
    await act(async () => void result.current.set(typed('T')));
    await act(async () => void result.current.set(typed('Te')));
    await open[0]!.answer(saved(empty, ...typed('T')));
    expect(result.current.pending).toEqual({ [intent]: 'Te' });

    await open[1]!.answer(saved(empty, ...typed('Te')));
    expect(result.current.pending).toEqual({});
  });

  test('leaves the wishes for other fields alone', async () => {
    const result = await view();
    await act(async () => void result.current.set(typed('T')));
    await act(
      async () => void result.current.set([...typed('Te'), { path: 'profile/seats', value: 250 }]),
    );
    await act(async () => void result.current.set([{ path: 'profile/seats', value: null }]));
    await open[1]!.answer({ ok: false, problem: 'database' });

    expect(result.current.pending).toEqual({ 'profile/seats': null });
  });
});

describe('a tick', () => {
  test.each([
    [true, 'Complete'],
    [false, 'Not Started'],
  ])('(%s) asks for the wanted state, and shows the status %s at once', async (done, wanted) => {
    const result = await view();
    await act(async () => void result.current.tick('3616', done));

    expect(open[0]!.request).toEqual({ ask: 'tick', recordKey, taskId: '3616', done });
    expect(result.current.pending).toEqual({ [status]: wanted });
  });

  test('and a status set after it are wishes for the same field', async () => {
    const result = await view();
    await act(async () => void result.current.tick('3616', true));
    await act(async () => void result.current.set([{ path: status, value: 'In Progress' }]));
    await open[0]!.answer(saved(empty, { path: status, value: 'Complete' }));

    expect(result.current.pending).toEqual({ [status]: 'In Progress' });
  });
});

test('what another view writes while a field is being saved is shown, and so is the wish', async () => {
  const result = await view();
  await act(async () => void result.current.set(typed('Teams')));
  const outcome = saved(empty, { path: 'profile/seats', value: 250 });
  const changed = { customer: outcome.ok && outcome.value, recordKeys: [recordKey] } as Changed;
  await act(async () => vi.mocked(onChanged).mock.lastCall?.[0](changed));

  expect(valueAt(result.current.customer!.checklist, 'profile/seats')).toBe(250);
  expect(result.current.pending).toEqual({ [intent]: 'Teams' });
});

test('while a button is held down nothing changes that could push it away', async () => {
  const result = await view();
  const point = (type: string) =>
    document.dispatchEvent(new PointerEvent(type, { isPrimary: true, button: 0 }));
  point('pointerdown');
  const seats = saved(empty, { path: 'profile/seats', value: 250 });
  const changed = { customer: seats.ok && seats.value, recordKeys: [recordKey] } as Changed;
  await act(async () => vi.mocked(onChanged).mock.lastCall?.[0](changed));
  await act(async () => void result.current.set(typed('Teams')));
  await open[0]!.answer(saved(empty, ...typed('Teams')));
  expect(result.current.customer).toEqual(contoso);
  expect(result.current.pending).toEqual({ [intent]: 'Teams' });

  point('pointerup');
  await vi.waitFor(() => expect(result.current.pending).toEqual({}));
  expect(valueAt(result.current.customer!.checklist, 'profile/seats')).toBe(250);
  expect(valueAt(result.current.customer!.checklist, intent)).toBe('Teams');
});

describe('what brings nothing new', () => {
  const tell = (customer: ShownCustomer) =>
    act(async () =>
      vi.mocked(onChanged).mock.lastCall?.[0]({ customer, recordKeys: [recordKey, 'other'] }),
    );

  async function watched() {
    let drawn = 0;
    const { result } = renderHook(() => {
      drawn += 1;
      return useCustomer(recordKey);
    });
    await open.shift()!.answer({ ok: true, value: { customer: contoso, restored: 0 } });
    return { result, drawn: () => drawn };
  }

  test('keeps the customer as it is, and nothing is drawn anew', async () => {
    const { result, drawn } = await watched();
    const before = result.current.customer;
    const times = drawn();
    await tell(structuredClone(contoso));
    await tell({ ...structuredClone(contoso), recordKey: 'other', crm: 'ftop', name: 'Contoso' });

    expect(result.current.customer).toBe(before);
    expect(drawn()).toBe(times);
  });

  test.each([
    ['a name', { name: 'Contoso Ltd' }],
    ['doubt about the name', { nameIsSure: false }],
  ])('is not %s', async (_, part) => {
    const { result } = await watched();
    await tell({ ...contoso, ...part });

    expect(result.current.customer).toMatchObject(part);
  });

  test('is not a field of another record of the customer: its name is left out', async () => {
    const { result } = await watched();
    const outcome = saved(empty, ...typed('Teams'));
    const { checklist } = (outcome.ok && outcome.value) as ShownCustomer;
    await tell({ ...contoso, recordKey: 'other', crm: 'ftop', name: 'Contoso', checklist });

    expect(result.current.customer).toEqual({ ...contoso, checklist });
  });
});

describe('what was not saved', () => {
  const seats: FieldChange[] = [{ path: 'profile/seats', value: 250 }];

  test('is said until that field is, whatever else is saved', async () => {
    const result = await view();
    await act(async () => void result.current.set(typed('Teams')));
    await open[0]!.answer({ ok: false, problem: 'full' });
    await act(async () => void result.current.set(seats));
    await open[1]!.answer(saved(empty, ...seats));
    expect(result.current.unsaved).toBe('full');

    await act(async () => void result.current.set(typed('Teams')));
    await open[2]!.answer(saved(empty, ...typed('Teams')));
    expect(result.current.unsaved).toBeUndefined();
  });

  test('is said of the newest first, and then of what is left', async () => {
    const result = await view();
    await act(async () => void result.current.set(typed('Teams')));
    await open[0]!.answer({ ok: false, problem: 'full' });
    await act(async () => void result.current.set(seats));
    await open[1]!.answer({ ok: false, problem: 'unreachable' });
    expect(result.current.unsaved).toBe('unreachable');

    await act(async () => void result.current.set(seats));
    await open[2]!.answer(saved(empty, ...seats));
    expect(result.current.unsaved).toBe('full');
  });

  test('is nothing where the same field was wished for anew meanwhile', async () => {
    const result = await view();
    await act(async () => void result.current.set(typed('T')));
    await act(async () => void result.current.set(typed('Te')));
    await open[0]!.answer({ ok: false, problem: 'unreachable' });
    await open[1]!.answer(saved(empty, ...typed('Te')));

    expect(result.current.unsaved).toBeUndefined();
  });
});
