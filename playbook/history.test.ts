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
    expect(changes(typed([0, 'T'], [1, 'Te'], [2, 'Tea'], [290, 'Teams']))).toEqual([
      [intent, null, 'Teams'],
    ]);
  });

  test('goes on however long it takes, as long as one does not stop for five minutes', () => {
    expect(changes(typed([0, 'a'], [299, 'ab'], [598, 'abc'], [897, 'abcd']))).toHaveLength(1);
  });

  test('after five minutes is another change', () => {
    expect(changes(typed([0, 'Teams'], [300, 'Teams and Exchange']))).toEqual([
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
