import fc from 'fast-check';
import { getHlcFunctions } from 'tinybase/common';
import { describe, expect, test } from 'vitest';
import { type FieldValue, setFields, taskStatuses } from './checklist';
import { type Deadline, deadlinesOf, nearestDeadline } from './deadlines';
import { checklistWith, type Fields, type fresh, playbookWith, rfa } from './playbook-for-tests';
import { defaultSettings, type Settings } from './settings';
import { contactedOn } from './task-deadlines';

const zone = 'Europe/Berlin';
const [, , encode] = getHlcFunctions('laptop');
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
const moment = (text: string) => at(text).toString();
const playbook = playbookWith({ conditions: { rfa } });

/** Friday. */
const assigned: Fields = {
  'profile/motion': 'rfa',
  'profile/assignedOn': moment('2026-11-20T16:28'),
};
const held: Fields = { 'profile/kickoffOn': moment('2026-12-01T10:00') };
const gap = (fields: Readonly<Record<string, FieldValue>>): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [`entry/gaps/g/${field}`, value]),
  );
const dibsDate: Fields = { 'form/dibs/date': '2026-12-10', 'form/dibs/date-verdict': 'good' };

function deadlines(
  fields: Fields,
  now: string,
  { settings = {}, checklist = checklistWith(fields) }: Options = {},
): readonly Deadline[] {
  const when = { now: at(now), settings: { ...defaultSettings, ...settings } };
  return deadlinesOf(checklist, playbook, when);
}

interface Options {
  readonly settings?: Partial<Settings>;
  readonly checklist?: typeof fresh;
}

function done(fields: Fields, task: string, moment: string) {
  const stamp = { at: encode(at(moment).epochMilliseconds, 0), by: 'laptop' };
  const change = { path: `task/${task}/status`, value: 'Complete' };
  return setFields(checklistWith(fields), [change], stamp);
}

test('a new engagement has none', () => {
  expect(deadlines({}, '2026-11-20T16:28')).toEqual([]);
});

describe('the first contact', () => {
  const first = (fields: Fields, now: string, options?: Options) =>
    deadlines(fields, now, options)[0];

  test.each([
    ['on a Friday, is due on Tuesday', '2026-11-20T16:28', '2026-11-24T17:00'],
    ['on a Saturday, on Wednesday', '2026-11-21T09:00', '2026-11-25T17:00'],
    ['before the clocks go back, by the clock of after', '2026-10-23T16:28', '2026-10-27T17:00'],
  ])('assigned %s', (_, assignedOn, due) => {
    const fields = { ...assigned, 'profile/assignedOn': moment(assignedOn) };

    expect(first(fields, assignedOn)).toMatchObject({
      kind: 'first-contact',
      id: 'first-contact',
      words: '',
      isAllDay: false,
      state: 'in-time',
      applies: 'yes',
    });
    expect(first(fields, assignedOn)?.due.toString()).toBe(moment(due));
  });

  test('honours the working week, the holidays and the end of the day', () => {
    const settings = {
      workingDays: [1, 2, 3, 4, 5, 6],
      holidays: [{ date: '2026-11-23', name: 'A holiday' }],
      dayEnds: '18:30',
    };

    expect(first(assigned, '2026-11-20T17:00', { settings })?.due.toString()).toBe(
      moment('2026-11-24T18:30'),
    );
  });

  test('is counted in the time zone of the user', () => {
    // Still Friday in New York; in Berlin it is Saturday.
    const assignedOn = '2026-11-20T20:00:00-05:00[America/New_York]';
    const fields = { ...assigned, 'profile/assignedOn': assignedOn };

    expect(first(fields, '2026-11-21T10:00')?.due.toString()).toBe(moment('2026-11-25T17:00'));
  });

  test.each([
    ['2026-11-23T23:59', 'in-time'],
    ['2026-11-24T00:00', 'due-today'],
    ['2026-11-24T17:00', 'due-today'],
    ['2026-11-24T17:00:01', 'overdue'],
    ['2027-11-24T17:00', 'overdue'],
  ])('at %s is %s', (now, state) => {
    expect(first(assigned, now)?.state).toBe(state);
    expect(first(assigned, now)?.settledOn).toBeUndefined();
  });

  describe('once the outreach is complete', () => {
    test.each([
      ['in time, is met', '2026-11-24T17:00', 'met'],
      ['too late, is missed', '2026-11-24T17:00:01', 'missed'],
    ])('%s, then and later', (_, moment, state) => {
      const checklist = done(assigned, '3616', moment);

      for (const now of [moment, '2027-01-01T00:00']) {
        expect(first({}, now, { checklist })).toMatchObject({ state });
        expect(first({}, now, { checklist })?.settledOn?.toString()).toBe(at(moment).toString());
      }
    });

    test.each([
      ['earlier, is met', '2026-11-24T09:00', 'met'],
      ['later, is missed', '2026-11-25T09:00', 'missed'],
    ])('and corrected to %s', (_, contactedOn, state) => {
      const fields = { ...assigned, 'profile/contactedOn': moment(contactedOn) };
      const checklist = done(fields, '3616', '2026-11-24T17:30');

      expect(first({}, '2026-11-26T09:00', { checklist })).toMatchObject({ state });
      expect(first({}, '2026-11-26T09:00', { checklist })?.settledOn?.toString()).toBe(
        moment(contactedOn),
      );
    });

    test.each([
      ['at the moment of the assignment', '2026-11-20T16:28', '2026-11-20T16:28'],
      ['before the assignment', '2026-11-20T16:27', '2026-11-24T17:30'],
      ['this very moment', '2026-11-26T09:00', '2026-11-26T09:00'],
      ['in the future', '2026-11-26T09:01', '2026-11-24T17:30'],
    ])('a correction to %s: what counts', (_, contactedOn, settledOn) => {
      const fields = { ...assigned, 'profile/contactedOn': moment(contactedOn) };
      const checklist = done(fields, '3616', '2026-11-24T17:30');

      expect(first({}, '2026-11-26T09:00', { checklist })?.settledOn?.toString()).toBe(
        moment(settledOn),
      );
    });

    test('goes by its stamp where the correction cannot be read', () => {
      const checklist = done(
        { ...assigned, 'profile/contactedOn': 'soon' },
        '3616',
        '2026-11-23T09:00',
      );

      expect(first({}, '2026-11-26T09:00', { checklist })?.state).toBe('met');
    });
  });

  test('is not met by a moment of contact while the outreach is not complete', () => {
    const fields = { ...assigned, 'profile/contactedOn': moment('2026-11-23T09:00') };

    expect(first(fields, '2026-11-26T09:00')?.state).toBe('overdue');
  });

  test.each(taskStatuses.filter((status) => status !== 'Complete'))(
    'with an outreach that is %s is open, or not needed',
    (status) => {
      const isNeeded = !['Not Required', 'Cancelled'].includes(status);
      const fields = { ...assigned, 'task/3616/status': status };

      expect(first(fields, '2026-11-26T09:00')?.state).toBe(isNeeded ? 'overdue' : undefined);
    },
  );

  test.each([
    ['yes', { 'profile/motion': 'rfa' }],
    ['unknown', { 'profile/motion': null }],
    [undefined, { 'profile/motion': 'targeting' }],
  ])('applies: %s, with %j', (applies, fields) => {
    expect(first({ ...assigned, ...fields }, '2026-11-20T17:00')?.applies).toBe(applies);
  });

  test("goes by the playbook's own condition, and by the motion where it has none", () => {
    const when = { now: at('2026-11-20T17:00'), settings: defaultSettings };
    const checklist = checklistWith({ ...assigned, 'profile/motion': 'targeting' });
    const always = playbookWith({ conditions: { rfa: { rule: { all: [] }, words: '' } } });

    expect(deadlinesOf(checklist, always, when)[0]?.applies).toBe('yes');
    expect(deadlinesOf(checklist, playbookWith(), when)).toEqual([]);
    expect(deadlinesOf(checklistWith(assigned), playbookWith(), when)[0]?.applies).toBe('yes');
  });
});

describe('the kickoff', () => {
  const kickoff = (fields: Fields, now: string, options?: Options) =>
    deadlines(fields, now, options)[0];

  test.each([
    ['2026-11-30T23:59', 'in-time'],
    ['2026-12-01T09:59', 'due-today'],
    ['2026-12-01T10:00', 'due-today'],
    // While it is held, and as long as it takes.
    ['2026-12-01T10:01', 'due-today'],
    ['2026-12-01T11:00', 'due-today'],
    ['2026-12-01T11:00:01', 'overdue'],
  ])('at %s is %s', (now, state) => {
    expect(kickoff(held, now)).toMatchObject({
      kind: 'kickoff',
      id: 'kickoff',
      state,
      applies: 'yes',
    });
    expect(kickoff(held, now)?.due.toString()).toBe(moment('2026-12-01T10:00'));
  });

  test.each([
    ['2026-11-30T22:59', 'in-time'],
    ['2026-12-01T23:29', 'due-today'],
    ['2026-12-02T00:30', 'due-today'],
    ['2026-12-02T00:31', 'overdue'],
  ])('over midnight, at %s is %s', (now, state) => {
    const late = { 'profile/kickoffOn': moment('2026-12-01T23:30') };
    expect(kickoff(late, now)?.state).toBe(state);
  });

  test('stands in the time zone of the user', () => {
    const fields = { 'profile/kickoffOn': '2026-12-01T23:00:00-03:00[America/Sao_Paulo]' };

    expect(kickoff(fields, '2026-12-01T10:00')?.due.toString()).toBe(moment('2026-12-02T03:00'));
    expect(kickoff(fields, '2026-12-01T10:00')?.state).toBe('in-time');
  });

  test('is met once it was held, however late', () => {
    const checklist = done(held, '994', '2026-12-03T12:00');

    expect(kickoff({}, '2026-12-04T10:00', { checklist })?.state).toBe('met');
    expect(kickoff({}, '2026-12-04T10:00', { checklist })?.settledOn?.toString()).toBe(
      moment('2026-12-03T12:00'),
    );
  });

  test('that is cancelled is none', () => {
    expect(deadlines({ ...held, 'task/994/status': 'Cancelled' }, '2026-12-04T10:00')).toEqual([]);
  });
});

describe('where a working day ends at midnight', () => {
  const settings = { dayEnds: '00:00' };

  test.each([
    ['2026-11-23T23:59', 'in-time'],
    ['2026-11-24T00:00', 'due-today'],
    ['2026-11-24T23:59:59', 'due-today'],
    ['2026-11-25T00:00', 'overdue'],
  ])('the first contact at %s is %s', (now, state) => {
    expect(deadlines(assigned, now, { settings })[0]).toMatchObject({ state });
  });

  test.each([
    ['2026-12-01T23:59', 'in-time'],
    ['2026-12-02T00:00', 'due-today'],
    ['2026-12-02T23:59', 'due-today'],
    ['2026-12-03T00:00', 'overdue'],
  ])('a follow-up at %s is %s, and of its day', (now, state) => {
    const [followUp] = deadlines(gap({ followUp: '2026-12-02' }), now, { settings });

    expect(followUp?.state).toBe(state);
    expect(followUp?.due.toPlainDate().toString()).toBe('2026-12-02');
  });
});

describe('a follow-up', () => {
  const fields = gap({ topic: 'Guests', followUp: '2026-12-02' });

  test.each([
    ['2026-12-01T23:59', 'in-time'],
    ['2026-12-02T17:00', 'due-today'],
    ['2026-12-02T17:01', 'overdue'],
  ])('at %s is %s', (now, state) => {
    const [followUp] = deadlines(fields, now);

    expect(followUp).toMatchObject({
      kind: 'follow-up',
      id: 'follow-up/g',
      words: 'Guests',
      isAllDay: true,
      state,
    });
    expect(followUp?.due.toString()).toBe(moment('2026-12-02T17:00'));
  });

  test('of a gap that is closed is met', () => {
    const stamp = { at: encode(at('2026-12-01T12:00').epochMilliseconds, 0), by: 'laptop' };
    const change = { path: 'entry/gaps/g/closed', value: true };
    const checklist = setFields(checklistWith(fields), [change], stamp);
    const [followUp] = deadlines({}, '2026-12-05T10:00', { checklist });

    expect(followUp?.state).toBe('met');
    expect(followUp?.settledOn?.toString()).toBe(moment('2026-12-01T12:00'));
  });

  test.each([
    ['without a date', gap({ topic: 'Guests' })],
    ['with a date that is none', gap({ topic: 'Guests', followUp: '2026-02-30' })],
    ['of a gap that is removed', { ...fields, ...gap({ removed: true }) }],
  ])('%s is none', (_, fields) => {
    expect(deadlines(fields, '2026-12-01T10:00')).toEqual([]);
  });
});

describe.each(['awareness', 'training'] as const)('a plan for %s', (list) => {
  const fields = { [`entry/${list}/p/text`]: 'A poster', [`entry/${list}/p/date`]: '2026-12-02' };

  test.each([
    ['2026-12-01T23:59', 'in-time'],
    ['2026-12-02T00:00', 'due-today'],
    ['2026-12-02T23:59', 'due-today'],
    ['2026-12-03T00:00', undefined],
  ])('at %s is %s', (now, state) => {
    const [plan] = deadlines(fields, now);

    expect(plan?.state).toBe(state);
    if (plan) {
      expect(plan).toMatchObject({
        kind: list,
        id: `${list}/p`,
        words: 'A poster',
        isAllDay: true,
      });
    }
  });

  test('without a date is none', () => {
    expect(deadlines({ [`entry/${list}/p/text`]: 'A poster' }, '2026-12-01T10:00')).toEqual([]);
  });
});

describe('the DIBS date', () => {
  test.each([
    ['2026-12-09T23:59', 'in-time'],
    ['2026-12-10T23:59', 'due-today'],
    ['2026-12-11T00:00', 'missed'],
  ])('at %s is %s', (now, state) => {
    expect(deadlines(dibsDate, now)).toMatchObject([
      { kind: 'dibs', id: 'dibs', state, isAllDay: true },
    ]);
  });

  test.each(['not-in-future', 'not-after-assignment'])('that is %s is none', (verdict) => {
    expect(
      deadlines({ ...dibsDate, 'form/dibs/date-verdict': verdict }, '2026-12-01T10:00'),
    ).toEqual([]);
  });
});

describe('of several', () => {
  const all: Fields = {
    ...assigned,
    ...held,
    ...dibsDate,
    ...gap({ topic: 'Guests', followUp: '2026-11-30' }),
    'entry/gaps/done/followUp': '2026-11-23',
    'entry/gaps/done/closed': true,
    'entry/training/t/date': '2026-12-01',
  };
  const ids = (list: readonly Deadline[]) => list.map(({ id }) => id);

  test('the open ones come first, by when they are due, then the settled ones', () => {
    expect(ids(deadlines(all, '2026-11-25T10:00'))).toEqual([
      'first-contact',
      'follow-up/g',
      'kickoff',
      'training/t',
      'dibs',
      'follow-up/done',
    ]);
    expect(ids(deadlines(all, '2026-12-11T10:00'))).toEqual([
      'first-contact',
      'follow-up/g',
      'kickoff',
      'follow-up/done',
      'dibs',
    ]);
  });

  test('the nearest is the open one that is due first, also when it is overdue', () => {
    const list = deadlines(all, '2026-11-25T10:00');

    expect(nearestDeadline(list)).toMatchObject({ id: 'first-contact', state: 'overdue' });
    expect(nearestDeadline([...list].reverse())).toBe(list[0]);
  });

  test('what is settled or has passed is not near', () => {
    const list = deadlines(
      { ...dibsDate, ...gap({ followUp: '2026-11-01', closed: true }) },
      '2026-12-11T10:00',
    );

    expect(ids(list)).toEqual(['follow-up/g', 'dibs']);
    expect(nearestDeadline(list)).toBeUndefined();
    expect(nearestDeadline([])).toBeUndefined();
  });

  test('those of one moment come in the order of their ids, whichever was entered first', () => {
    const due = { 'entry/gaps/b/followUp': '2026-12-02', 'entry/awareness/a/date': '2026-12-02' };
    const list = deadlines({ ...due, 'entry/gaps/a/followUp': '2026-12-02' }, '2026-12-01T10:00');

    expect(ids(list)).toEqual(['awareness/a', 'follow-up/a', 'follow-up/b']);
  });
});

test('what cannot be read is left out, and nothing throws', () => {
  const odd = fc.oneof(
    fc.string(),
    fc.constantFrom('', 'soon', '2026-02-30', '2026-11-20T16:28', '9999-12-31', '2026-11-20[x]'),
    fc.constantFrom<FieldValue>(7, true, Number.NaN, []),
    fc.constant(null),
  );
  const paths = [
    'profile/assignedOn',
    'profile/kickoffOn',
    'profile/contactedOn',
    'profile/motion',
    'form/dibs/date',
    'entry/gaps/g/followUp',
    'entry/gaps/g/topic',
    'entry/training/t/date',
  ];
  fc.assert(
    fc.property(fc.tuple(...paths.map(() => odd)), (values) => {
      const fields = Object.fromEntries(paths.map((path, index) => [path, values[index]!]));
      for (const { due } of deadlines(fields, '2026-11-20T16:28')) {
        expect(due.year).toBeLessThanOrEqual(2101);
      }
    }),
  );
});

test('a correction of the contact counts where the assignment is not known', () => {
  const contacted = moment('2026-11-20T10:00');
  const checklist = checklistWith({ 'profile/contactedOn': contacted });

  expect(contactedOn(checklist, at('2026-11-20T12:00'))?.toString()).toBe(contacted);
});
