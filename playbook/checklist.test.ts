import { describe, expect, test } from 'vitest';
import {
  type Checklist,
  choicesOf,
  isCaptured,
  isOn,
  isTicked,
  latestStamp,
  newChecklist,
  numberOf,
  reasonToGoOn,
  setFields,
  stampOf,
  statusOf,
  taskStatuses,
  textOf,
  tick,
  valueAt,
} from './checklist';
import { path } from './field-path';

const monday = { at: '1000000000000000', by: 'laptop' };
const tuesday = { at: '2000000000000000', by: 'phone' };
const fresh = newChecklist('first engagement', { id: 'kickoff', version: '0123456789ab' });
const status = path.task('994', 'status');

/** A change that reaches into the checklist it was given throws. */
function frozen<T extends object>(tree: T): T {
  for (const node of Object.values(tree)) {
    if (typeof node === 'object' && node !== null) frozen(node);
  }
  return Object.freeze(tree);
}

test('a new checklist has nothing done and stays with its version of the playbook', () => {
  const playbook = { id: 'kickoff', version: '0123456789ab', steps: [] };

  expect(newChecklist('first engagement', playbook)).toEqual({
    id: 'first engagement',
    playbook: { id: 'kickoff', version: '0123456789ab' },
    fields: {},
  });
});

describe('a field', () => {
  test('is kept with its stamp, and nothing else of what came with it', () => {
    const stamp = { ...monday, name: 'Ada' };
    const set = setFields(fresh, [{ path: status, value: 'Blocked-Business' }], stamp);

    expect(set.fields).toEqual({ [status]: { value: 'Blocked-Business', ...monday } });
    expect(stampOf(set, status)).toMatchObject(monday);
  });

  test('leaves the other fields alone', () => {
    const one = setFields(fresh, [{ path: status, value: 'In Progress' }], monday);
    const two = setFields(one, [{ path: 'profile/seats', value: 250 }], tuesday);

    expect(two.fields[status]).toBe(one.fields[status]);
    expect(valueAt(two, 'profile/seats')).toBe(250);
  });

  test.each([
    ['a text', 'Blocked-Other'],
    ['a number', 0],
    ['a mark that is off', false],
    ['a list', ['teams', 'exchange']],
  ])('that already is %s keeps its first stamp', (_, value) => {
    const set = setFields(fresh, [{ path: 'a/b', value }], monday);

    expect(set.fields['a/b']).toEqual({ value, ...monday });
    expect(setFields(set, [{ path: 'a/b', value: structuredClone(value) }], tuesday)).toBe(set);
  });

  test.each([
    ['fewer', ['teams']],
    ['more', ['teams', 'exchange', 'sharepoint']],
    ['another order', ['exchange', 'teams']],
  ])('that is a list takes one of %s', (_, value) => {
    const set = setFields(fresh, [{ path: 'a/b', value: ['teams', 'exchange'] }], monday);

    expect(valueAt(setFields(set, [{ path: 'a/b', value }], tuesday), 'a/b')).toEqual(value);
  });

  test.each([null, '', []])('is emptied by %j, and its stamp says when', (value) => {
    const set = setFields(fresh, [{ path: 'a/b', value: 'x' }], monday);
    const emptied = setFields(set, [{ path: 'a/b', value }], tuesday);

    expect(emptied.fields['a/b']).toEqual({ value: null, ...tuesday });
    expect(valueAt(emptied, 'a/b')).toBeUndefined();
    expect(setFields(emptied, [{ path: 'a/b', value }], monday)).toBe(emptied);
    expect(setFields(fresh, [{ path: 'a/b', value }], monday)).toBe(fresh);
  });

  test('that is off is not one that is not known', () => {
    const set = setFields(fresh, [{ path: 'profile/managed', value: false }], monday);

    expect(valueAt(set, 'profile/managed')).toBe(false);
    expect(valueAt(fresh, 'profile/managed')).toBeUndefined();
  });
});

describe('fields set together', () => {
  test('get one stamp, but for those that already are so', () => {
    const one = setFields(fresh, [{ path: 'a/1', value: 'x' }], monday);
    const changes = ['a/1', 'a/2', 'a/3'].map((path) => ({ path, value: 'x' }));
    const both = setFields(one, changes, tuesday);

    expect(stampOf(both, 'a/1')).toMatchObject(monday);
    expect([stampOf(both, 'a/2'), stampOf(both, 'a/3')]).toMatchObject([tuesday, tuesday]);
  });

  test('named twice take the last value, also where it is the one that was there', () => {
    const there = setFields(fresh, [{ path: 'a/b', value: 'x' }], monday);
    const changes = ['y', 'x'].map((value) => ({ path: 'a/b', value }));

    expect(setFields(there, changes, tuesday)).toBe(there);
    expect(valueAt(setFields(fresh, changes, tuesday), 'a/b')).toBe('x');
  });
});

describe('a tick', () => {
  test('makes a task complete, and taking it back makes it not started', () => {
    const ticked = tick(fresh, '994', true, monday);
    const unticked = tick(ticked, '994', false, tuesday);

    expect(isTicked(ticked, '994')).toBe(true);
    expect(isTicked(unticked, '994')).toBe(false);
    expect(unticked.fields[status]).toEqual({ value: 'Not Started', ...tuesday });
  });

  test('keeps its first stamp when two views give it', () => {
    const ticked = tick(fresh, '994', true, monday);

    expect(tick(ticked, '994', true, tuesday)).toBe(ticked);
  });

  test('that was never given is taken back without a trace', () => {
    expect(tick(fresh, '994', false, monday)).toBe(fresh);
  });

  test.each(taskStatuses.filter((each) => each !== 'Complete'))(
    'replaces %s when given, and spares it when taken back',
    (value) => {
      const open = setFields(fresh, [{ path: status, value }], monday);

      expect(isTicked(open, '994')).toBe(false);
      expect(statusOf(tick(open, '994', true, tuesday), '994')).toBe('Complete');
      expect(tick(open, '994', false, tuesday)).toBe(open);
    },
  );
});

test.each([['Done'], [true], [null], [7], [['Complete']]])(
  'a status of %j is none: the task is not started',
  (value) => {
    const odd = { ...fresh, fields: { [status]: { value, ...monday } } };

    expect([statusOf(odd, '994'), isTicked(odd, '994')]).toEqual(['Not Started', false]);
  },
);

test.each([
  ['The owner is on leave', 'The owner is on leave'],
  [' The owner is on leave\n', 'The owner is on leave'],
  [' \n', ''],
  [null, ''],
])('the reason for going on, typed as %j, is %j', (value, reason) => {
  const wentOn = setFields(fresh, [{ path: path.step('dibs', 'wentOn'), value }], monday);

  expect(reasonToGoOn(wentOn, 'dibs')).toBe(reason);
});

test.each([
  ['a text', 'x', ['x', false, undefined, []]],
  ['a number', 7, ['', false, 7, []]],
  ['zero', 0, ['', false, 0, []]],
  ['a mark', true, ['', true, undefined, []]],
  ['a list', ['teams'], ['', false, undefined, ['teams']]],
  ['nothing', null, ['', false, undefined, []]],
])('a field that holds %s reads as that and as nothing else', (_, value, expected) => {
  const set = setFields(fresh, [{ path: 'a/b', value }], monday);

  expect([
    textOf(set, 'a/b'),
    isOn(set, 'a/b'),
    numberOf(set, 'a/b'),
    choicesOf(set, 'a/b'),
  ]).toEqual(expected);
});

test('nothing changes the checklist it was given', () => {
  const given = frozen(tick(fresh, '994', true, monday));

  tick(given, '994', false, tuesday);
  setFields(given, [{ path: 'profile/services', value: ['teams'] }], tuesday);

  expect(given).toEqual(tick(fresh, '994', true, monday));
});

describe.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s', (id) => {
  test('finds nothing in a new checklist', () => {
    expect([valueAt(fresh, id), stampOf(fresh, id)]).toEqual([undefined, undefined]);
    expect([statusOf(fresh, id), isCaptured(fresh, id)]).toEqual(['Not Started', false]);
    expect(tick(fresh, id, false, monday)).toBe(fresh);
  });

  test('is a path, and an id, like any other', () => {
    const set = tick(setFields(fresh, [{ path: id, value: 'x' }], monday), id, true, monday);

    expect([valueAt(set, id), isTicked(set, id)]).toEqual(['x', true]);
    expect(Object.keys(set.fields)).toEqual([id, path.task(id, 'status')]);
    expect(Object.getPrototypeOf(set.fields)).toBe(Object.prototype);
  });
});

test('what a checklist inherits is not its own', () => {
  const fields = Object.create({ [status]: { value: 'Complete', ...monday } });

  expect(isTicked({ ...fresh, fields }, '994')).toBe(false);
});

describe('the newest moment of a document', () => {
  test('is found wherever it stands', () => {
    const document: {
      readonly checklists: readonly Checklist[];
      readonly history: readonly object[];
    } = {
      checklists: [tick(tick(fresh, '994', true, tuesday), '983', true, monday)],
      history: [],
    };

    expect(latestStamp(document)).toBe(tuesday.at);
    expect(latestStamp({ ...document, history: [{ at: '3', by: 'phone', text: 'x' }] })).toBe('3');
  });

  test('is not any text that is called at', () => {
    expect(latestStamp({ at: 'the customer', name: 'Fabrikam' })).toBe('');
  });

  test.each([[fresh], [undefined], [null], ['9']])('is nothing where none is: %j', (tree) => {
    expect(latestStamp(tree)).toBe('');
  });
});
