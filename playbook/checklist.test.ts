import { describe, expect, test } from 'vitest';
import {
  type Checklist,
  goOn,
  isCaptured,
  isTicked,
  latestStamp,
  newChecklist,
  reasonToGoOn,
  setCaptured,
  setStatus,
  statusOf,
  taskStatuses,
  tick,
} from './checklist';

const monday = { at: '1000000000000000', by: 'laptop' };
const tuesday = { at: '2000000000000000', by: 'phone' };
const fresh = newChecklist('first engagement', { id: 'kickoff', version: '0123456789ab' });

/** A change that reaches into the checklist it was given throws. */
function frozen<T extends object>(tree: T): T {
  for (const node of Object.values(tree)) if (typeof node === 'object') frozen(node);
  return Object.freeze(tree);
}

test('a new checklist has nothing done and stays with its version of the playbook', () => {
  const playbook = { id: 'kickoff', version: '0123456789ab', steps: [] };

  expect(newChecklist('first engagement', playbook)).toEqual({
    id: 'first engagement',
    playbook: { id: 'kickoff', version: '0123456789ab' },
    statuses: {},
    captured: {},
    wentOn: {},
  });
});

describe('a status', () => {
  test('is kept with its stamp, and nothing else of what came with it', () => {
    const stamp = { ...monday, name: 'Ada' };

    expect(setStatus(fresh, '994', 'Blocked-Business', stamp).statuses).toEqual({
      994: { value: 'Blocked-Business', ...monday },
    });
  });

  test('leaves the other tasks alone', () => {
    const one = setStatus(fresh, '994', 'In Progress', monday);
    const two = setStatus(one, '983', 'Warning', tuesday);

    expect(two.statuses['994']).toBe(one.statuses['994']);
    expect(statusOf(two, '983')).toBe('Warning');
  });

  test('that is already so keeps its first stamp', () => {
    const blocked = setStatus(fresh, '994', 'Blocked-Other', monday);

    expect(setStatus(blocked, '994', 'Blocked-Other', tuesday)).toBe(blocked);
    expect(setStatus(fresh, '994', 'Not Started', monday)).toBe(fresh);
  });
});

describe('a tick', () => {
  test('makes a task complete, and taking it back makes it not started', () => {
    const ticked = tick(fresh, '994', true, monday);
    const unticked = tick(ticked, '994', false, tuesday);

    expect(isTicked(ticked, '994')).toBe(true);
    expect(isTicked(unticked, '994')).toBe(false);
    expect(unticked.statuses['994']).toEqual({ value: 'Not Started', ...tuesday });
  });

  test('keeps its first stamp when two views give it', () => {
    const ticked = tick(fresh, '994', true, monday);

    expect(tick(ticked, '994', true, tuesday)).toBe(ticked);
  });

  test('that was never given is taken back without a trace', () => {
    expect(tick(fresh, '994', false, monday)).toBe(fresh);
  });

  test.each(taskStatuses.filter((status) => status !== 'Complete'))(
    'replaces %s when given, and spares it when taken back',
    (status) => {
      const open = setStatus(fresh, '994', status, monday);

      expect(isTicked(open, '994')).toBe(false);
      expect(statusOf(tick(open, '994', true, tuesday), '994')).toBe('Complete');
      expect(tick(open, '994', false, tuesday)).toBe(open);
    },
  );
});

test('a form is captured, and no longer, with the first stamp kept', () => {
  const captured = setCaptured(fresh, 'dibs', true, monday);
  const again = setCaptured(captured, 'dibs', false, tuesday);

  expect(captured.captured).toEqual({ dibs: { value: true, ...monday } });
  expect(setCaptured(captured, 'dibs', true, tuesday)).toBe(captured);
  expect(setCaptured(fresh, 'dibs', false, monday)).toBe(fresh);
  expect([
    isCaptured(fresh, 'dibs'),
    isCaptured(captured, 'dibs'),
    isCaptured(again, 'dibs'),
  ]).toEqual([false, true, false]);
});

describe('going on', () => {
  const wentOn = goOn(fresh, 'dibs', 'The owner is on leave', monday);

  test('keeps the reason, without the blanks around it', () => {
    expect(wentOn.wentOn).toEqual({ dibs: { value: 'The owner is on leave', ...monday } });
    expect(goOn(wentOn, 'dibs', ' The owner is on leave\n', tuesday)).toBe(wentOn);
  });

  test.each(['', ' \n'])('is taken back by no reason (%j)', (reason) => {
    const back = goOn(wentOn, 'dibs', reason, tuesday);

    expect(reasonToGoOn(back, 'dibs')).toBe('');
    expect(back.wentOn.dibs).toEqual({ value: '', ...tuesday });
    expect(goOn(fresh, 'dibs', reason, monday)).toBe(fresh);
  });
});

test('nothing changes the checklist it was given', () => {
  const given = frozen(
    goOn(
      setCaptured(tick(fresh, '994', true, monday), 'dibs', true, monday),
      'ssat',
      'Later',
      monday,
    ),
  );

  tick(given, '994', false, tuesday);
  setStatus(given, '994', 'Warning', tuesday);
  setCaptured(given, 'dibs', false, tuesday);
  goOn(given, 'ssat', '', tuesday);

  expect([isTicked(given, '994'), isCaptured(given, 'dibs')]).toEqual([true, true]);
});

describe.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s as an id', (id) => {
  test('finds nothing in a new checklist', () => {
    expect([statusOf(fresh, id), isTicked(fresh, id)]).toEqual(['Not Started', false]);
    expect([isCaptured(fresh, id), reasonToGoOn(fresh, id)]).toEqual([false, '']);
    expect(tick(fresh, id, false, monday)).toBe(fresh);
  });

  test('is an id like any other', () => {
    const all = goOn(
      setCaptured(tick(fresh, id, true, monday), id, true, monday),
      id,
      'Why',
      monday,
    );

    expect([isTicked(all, id), isCaptured(all, id), reasonToGoOn(all, id)]).toEqual([
      true,
      true,
      'Why',
    ]);
    for (const registers of [all.statuses, all.captured, all.wentOn]) {
      expect(Object.keys(registers)).toEqual([id]);
      expect(Object.getPrototypeOf(registers)).toBe(Object.prototype);
    }
  });
});

test('what a checklist inherits is not its own', () => {
  const statuses = Object.create({ 994: { value: 'Complete', ...monday } });

  expect(isTicked({ ...fresh, statuses }, '994')).toBe(false);
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
