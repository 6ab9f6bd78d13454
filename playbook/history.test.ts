import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Checklist, type FieldValue, newChecklist, setFields, valueAt } from './checklist';
import { changesOf, type History, historyAfter } from './history';
import { mergeStamped } from './merge';

const empty = newChecklist('kickoff', { id: 'kickoff', version: '1' });
const status = 'task/3616/status';
const intent = 'form/dibs/intent';

/** The clock's time in its own characters, as `storage/clock.ts` stamps it. */
function stampAt(seconds: number, by = 'laptop') {
  const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
  let time = Date.UTC(2026, 10, 20) + seconds * 1_000;
  let at = '';
  for (let place = 0; place < 7; place += 1) {
    at = digits[time % 64]! + at;
    time = Math.floor(time / 64);
  }
  return { at: `${at}----aaaaa`, by };
}

interface Kept {
  readonly checklist: Checklist;
  readonly history: History;
}

const nothing: Kept = { checklist: empty, history: {} };

function set(
  { checklist, history }: Kept,
  seconds: number,
  fields: Readonly<Record<string, FieldValue | null>>,
  { by = 'laptop', who = 'Kim' } = {},
): Kept {
  const changes = Object.entries(fields).map(([path, value]) => ({ path, value }));
  const stamp = stampAt(seconds, by);
  const after = setFields(checklist, changes, stamp);
  return { checklist: after, history: historyAfter(history, checklist, after, stamp, who) };
}

const changes = ({ checklist, history }: Kept, taskId?: string) =>
  changesOf(history, checklist, taskId).map(({ path, before, after }) => [path, before, after]);

describe('a change', () => {
  test('keeps what was before, when and by whom', () => {
    const { history } = set(nothing, 0, { [status]: 'Complete' });

    expect(Object.values(history)).toEqual([
      { checklist: 'kickoff', path: status, before: null, who: 'Kim', ...stampAt(0) },
    ]);
  });

  test('of several fields keeps a line each', () => {
    const two = set(nothing, 0, { [status]: 'Cancelled', 'task/3616/reason': 'Out of scope' });

    expect(changes(two)).toHaveLength(2);
  });

  test('that changes nothing keeps none', () => {
    const once = set(nothing, 0, { [status]: 'Complete' });

    expect(set(once, 1, { [status]: 'Complete' }).history).toBe(once.history);
  });

  test('of what follows from another field keeps none', () => {
    const judged = set(nothing, 0, {
      'form/dibs/date': '2027-01-31',
      'form/dibs/date-verdict': 'good',
    });

    expect(changes(judged)).toEqual([['form/dibs/date', null, '2027-01-31']]);
  });
});

describe('a reason to go on', () => {
  const wentOn = 'step/prepare/wentOn';

  test('taken back and replaced is three changes, with both reasons to be read', () => {
    const on = set(nothing, 0, { [wentOn]: 'The customer called us' });
    const back = set(on, 5, { [wentOn]: null });

    expect(changes(set(back, 20, { [wentOn]: 'No owner yet' }))).toEqual([
      [wentOn, null, 'No owner yet'],
      [wentOn, 'The customer called us', null],
      [wentOn, null, 'The customer called us'],
    ]);
  });

  test('is a change each time, also one that begins as the one before', () => {
    const on = set(nothing, 0, { [wentOn]: 'No owner' });

    expect(changes(set(on, 1, { [wentOn]: 'No owner yet' }))).toHaveLength(2);
  });
});

describe('the reason of a status', () => {
  const reason = 'task/3616/reason';
  const cancelled = set(nothing, 0, { [status]: 'Cancelled', [reason]: 'No need' });
  const ofReason = (kept: Kept) => changes(kept).filter(([path]) => path === reason);

  test('is a change each time it comes with a status', () => {
    const other = set(cancelled, 5, { [status]: 'Not Required', [reason]: 'No need of it' });

    expect(ofReason(other)).toEqual([
      [reason, 'No need', 'No need of it'],
      [reason, null, 'No need'],
    ]);
  });

  test('typed on later is another change, and one only', () => {
    const on = set(cancelled, 20, { [reason]: 'No need o' });

    expect(ofReason(set(on, 21, { [reason]: 'No need of it' }))).toEqual([
      [reason, 'No need', 'No need of it'],
      [reason, null, 'No need'],
    ]);
  });
});

describe('a number or a day', () => {
  const seats = 'profile/seats';
  const date = 'form/dibs/date';
  const ten = set(nothing, 0, { [seats]: 10, [date]: '2027-01-01' });

  test('is one change while it is being entered', () => {
    const more = set(ten, 59, { [seats]: 1_000, [date]: '2027-01-31' });

    expect(changes(more)).toEqual([
      [date, null, '2027-01-31'],
      [seats, null, 1_000],
    ]);
  });

  test.each([
    ['a minute later', 60, {}],
    ['on another device', 1, { by: 'desktop' }],
    ['by another person', 1, { who: 'Alex' }],
  ])('changed %s is another change', (_, seconds, other) => {
    expect(changes(set(ten, seconds, { [seats]: 1_000 }, other))).toHaveLength(3);
  });

  test('stamped anew with the same value is no change, nor does it begin to be entered', () => {
    const fields = { ...ten.checklist.fields, [date]: { value: '2027-01-01', ...stampAt(900) } };
    const checklist = { ...ten.checklist, fields };
    const history = historyAfter(ten.history, ten.checklist, checklist, stampAt(900), 'Kim');
    expect(history).toBe(ten.history);

    expect(changes(set({ checklist, history }, 910, { [date]: '2027-02-01' }))[0]).toEqual([
      date,
      '2027-01-01',
      '2027-02-01',
    ]);
  });

  test('is told apart from a choice: each one is a change', () => {
    const chosen = set(nothing, 0, { 'profile/motion': 'rfa' });

    expect(changes(set(chosen, 1, { 'profile/motion': 'targeting' }))).toHaveLength(2);
  });
});

describe('what was changed', () => {
  const twice = set(set(nothing, 0, { [status]: 'In Progress' }), 1, { [status]: 'Complete' });

  test('is read newest first, from what to what', () => {
    expect(changes(twice)).toEqual([
      [status, 'In Progress', 'Complete'],
      [status, null, 'In Progress'],
    ]);
  });

  test('ends with what the field holds now, null where it is empty', () => {
    const emptied = set(twice, 2, { [status]: null });

    expect(changes(emptied)[0]).toEqual([status, 'Complete', null]);
    expect(changes(emptied)[1]).toEqual([status, 'In Progress', 'Complete']);
  });

  test('tells when, on which device and by whom', () => {
    const other = set(twice, 2, { [status]: null }, { by: 'desktop', who: 'Alex' });

    expect(changesOf(other.history, other.checklist)[0]).toMatchObject({
      ...stampAt(2, 'desktop'),
      who: 'Alex',
    });
  });

  test('in another checklist of the customer is not among it', () => {
    const next = newChecklist('next year', empty.playbook);

    expect(changesOf(twice.history, next)).toEqual([]);
  });

  test('in one task is its fields, its notes and its times', () => {
    const more = set(twice, 2, {
      'entry/notes/n1/task': '3616',
      'entry/notes/n1/text': 'Called',
      'entry/times/t1/task': '3616',
      'entry/notes/n2/task': '994',
      'entry/notes/n2/text': 'Other',
      'task/994/status': 'Complete',
      'profile/seats': 250,
    });
    const paths = new Set(changes(more, '3616').map(([path]) => path));

    expect([...paths].sort()).toEqual([
      'entry/notes/n1/task',
      'entry/notes/n1/text',
      'entry/times/t1/task',
      status,
    ]);
  });
});

describe('typing', () => {
  const typed = (...texts: readonly [seconds: number, text: string][]) =>
    texts.reduce((kept, [seconds, text]) => set(kept, seconds, { [intent]: text }), nothing);

  test('in one go is one change, from before it to its end', () => {
    expect(changes(typed([0, 'T'], [1, 'Te'], [2, 'Tea'], [110, 'Teams']))).toEqual([
      [intent, null, 'Teams'],
    ]);
  });

  test('goes on however long it takes, as long as one does not stop for two minutes', () => {
    expect(changes(typed([0, 'a'], [119, 'ab'], [238, 'abc'], [357, 'abcd']))).toHaveLength(1);
  });

  test('after two minutes is another change', () => {
    expect(changes(typed([0, 'Teams'], [120, 'Teams and Exchange']))).toEqual([
      [intent, 'Teams', 'Teams and Exchange'],
      [intent, null, 'Teams'],
    ]);
  });

  test('after such a pause, that change goes on as well', () => {
    expect(changes(typed([0, 'a'], [400, 'ab'], [401, 'abc']))).toEqual([
      [intent, 'a', 'abc'],
      [intent, null, 'a'],
    ]);
  });

  test.each([
    ['on another device', { by: 'desktop' }],
    ['by another person', { who: 'Alex' }],
  ])('%s is another change', (_, other) => {
    const both = set(typed([0, 'Teams']), 1, { [intent]: 'Exchange' }, other);

    expect(changes(both)).toHaveLength(2);
  });

  test('over what another device has written meanwhile is another change', () => {
    const theirs = set(typed([0, 'Te']), 1, { [intent]: 'Exchange' }, { by: 'desktop' });

    expect(changes(set(theirs, 2, { [intent]: 'Tea' }))).toEqual([
      [intent, 'Exchange', 'Tea'],
      [intent, 'Te', 'Exchange'],
      [intent, null, 'Te'],
    ]);
  });

  describe('on two devices unknown to each other, which are merged then,', () => {
    const here = typed([1, 'Te']);

    test('is another change after what the other one has typed last', () => {
      const first = set(nothing, 0, { [intent]: 'E' }, { by: 'desktop' });
      const there = set(first, 3, { [intent]: 'Ex' }, { by: 'desktop' });

      const both = set(mergeStamped(here, there), 4, { [intent]: 'Exchange' });
      expect(changes(both)[0]).toEqual([intent, 'Ex', 'Exchange']);
    });

    test('is another change after the other one has begun to', () => {
      const there = set(nothing, 2, { [intent]: 'Ex' }, { by: 'desktop' });
      const on = set(here, 3, { [intent]: 'Tea' });

      const both = set(mergeStamped(on, there), 4, { [intent]: 'Team' });
      expect(changes(both)[0]).toEqual([intent, 'Tea', 'Team']);
    });
  });

  describe('loses nothing that stood there:', () => {
    const aim = 'Teams for all who work in the warehouses';

    test.each([
      ['emptied', null],
      ['cut to less than half', 'Teams for all'],
      ['replaced by one letter', 'E'],
      ['replaced by as many letters', 'Exchange in four weeks, mailboxes and so'],
    ])('%s, it is another change', (_, after) => {
      const now = set(typed([0, aim]), 2, { [intent]: after });

      expect(changes(now)).toEqual([
        [intent, aim, after],
        [intent, null, aim],
      ]);
    });

    test('emptied and typed anew it is two changes', () => {
      const emptied = set(typed([0, aim]), 2, { [intent]: null });
      const anew = set(set(emptied, 3, { [intent]: 'E' }), 4, { [intent]: 'Exchange' });

      expect(changes(anew)).toEqual([
        [intent, aim, 'Exchange'],
        [intent, null, aim],
      ]);
    });

    test('deleted letter by letter after it has stood, it is kept whole', () => {
      const deleted = [1, 2, 3, 4].reduce(
        (kept, letters) => set(kept, 30 + letters, { [intent]: aim.slice(0, -letters) }),
        typed([0, aim]),
      );

      expect(changes(deleted)).toEqual([
        [intent, aim, aim.slice(0, -4)],
        [intent, null, aim],
      ]);
    });

    test('mended where it was just typed, it is one change', () => {
      const mended = typed([0, 'Teasm for'], [1, 'Teas for'], [2, 'Tea for'], [3, 'Teams for']);

      expect(changes(mended)).toEqual([[intent, null, 'Teams for']]);
    });
  });

  test('is told apart by field', () => {
    const both = set(typed([0, 'Teams']), 1, { 'form/dibs/business-reason': 'Costs' });

    expect(changes(both)).toHaveLength(2);
  });

  test('is only of texts: each tick is a change', () => {
    const ticks = [true, false, true].reduce(
      (kept, value, seconds) => set(kept, seconds, { 'input/team': value }),
      nothing,
    );

    expect(changes(ticks)).toHaveLength(3);
  });
});

test('a merge keeps the lines of both copies as they are', () => {
  const before = set(nothing, 0, { [status]: 'In Progress' });
  const here = set(before, 1, { [status]: 'Complete' });
  const there = set(before, 2, { [status]: 'Cancelled' }, { by: 'desktop' });
  const merged = mergeStamped(here, there);

  expect(mergeStamped(there, here)).toEqual(merged);
  expect(Object.keys(merged.history)).toHaveLength(3);
  expect(merged.history).toMatchObject({ ...here.history, ...there.history });
});

test('whatever was done, each change begins where the one before it ended', () => {
  const field = fc.constantFrom(status, intent, 'profile/seats');
  const value = fc.oneof(fc.constantFrom('Complete', 'Teams', ''), fc.integer(), fc.constant(null));
  const pause = fc.integer({ min: 1, max: 600 });
  fc.assert(
    fc.property(fc.array(fc.tuple(field, value, pause), { maxLength: 30 }), (wishes) => {
      let seconds = 0;
      const { checklist, history } = wishes.reduce((kept, [path, wanted, later]) => {
        seconds += later;
        return set(kept, seconds, { [path]: wanted });
      }, nothing);

      const found = changesOf(history, checklist);
      for (const path of new Set(found.map((change) => change.path))) {
        const ofField = found.filter((change) => change.path === path);
        expect(ofField[0]!.after).toBe(valueAt(checklist, path) ?? null);
        expect(ofField.at(-1)!.before).toBeNull();
        for (const [index, change] of ofField.slice(1).entries()) {
          expect(change.after).toBe(ofField[index]!.before);
        }
      }
    }),
  );
});
