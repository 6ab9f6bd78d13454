import { describe, expect, test, vi } from 'vitest';
import { type FieldChange, type FieldValue, stampOf, valueAt } from '@/playbook/checklist';
import { contoso, freshDisk } from './disk-for-tests';
import { openKickoff } from './kickoff';
import { kickoffOf } from './views-of';

const { recordKey } = contoso;

async function withContoso(today = '2026-11-20') {
  const disk = freshDisk();
  const day = { is: Temporal.PlainDate.from(today) };
  const kickoff = await openKickoff(disk.area, disk.database, () => day.is);
  await kickoff.see(contoso);
  const set = async (fields: Readonly<Record<string, FieldValue | null>>) =>
    kickoffOf(await kickoff.set(recordKey, changesTo(fields)));
  return { disk, kickoff, set, day };
}

function changesTo(fields: Readonly<Record<string, FieldValue | null>>): FieldChange[] {
  return Object.entries(fields).map(([path, value]) => ({ path, value }));
}

const every: Readonly<Record<string, FieldValue>> = {
  'task/994/status': 'Paused-Customer Delay',
  'task/994/percent': 40,
  'task/994/role': 'engineer',
  'step/prepare/wentOn': 'The customer called us first',
  'profile/motion': 'rfa',
  'profile/assignedOn': '2026-11-20T16:28:00+01:00[Europe/Berlin]',
  'profile/managed': false,
  'profile/seats': 10_000_000,
  'profile/services': ['exchange', 'teams'],
  'form/dibs/intent': '<img src=x onerror=alert(1)>',
  'form/dibs/owner-email': 'kim@contoso.example',
  'form/ssat/captured': true,
  'exit/activeUsers': 0,
  'entry/notes/0mhx3k2a1-1a2b3c4d/text': 'x'.repeat(10_000),
  'entry/gaps/a/followUp': '2026-12-01',
};

describe('fields', () => {
  test('of every kind are set, all with one stamp', async () => {
    const { set } = await withContoso();
    const checklist = await set(every);

    for (const [path, value] of Object.entries(every)) {
      expect(valueAt(checklist, path), path).toEqual(value);
      expect(stampOf(checklist, path)?.at).toBe(stampOf(checklist, 'profile/seats')?.at);
    }
  });

  test('are there for the next worker', async () => {
    const { disk, set } = await withContoso();
    const checklist = await set(every);
    const next = await openKickoff(disk.area, disk.database);

    expect(kickoffOf((await next.find(recordKey))!)).toEqual(checklist);
  });

  test('are emptied by null', async () => {
    const { set } = await withContoso();
    await set(every);
    const checklist = await set({ 'profile/motion': null, 'profile/services': null });

    expect(valueAt(checklist, 'profile/motion')).toBeUndefined();
    expect(valueAt(checklist, 'profile/services')).toBeUndefined();
    expect(valueAt(checklist, 'profile/managed')).toBe(false);
  });

  test('that already are so are not written again', async () => {
    const { disk, set } = await withContoso();
    await set(every);
    const before = await disk.content();
    await set(every);

    expect(await disk.content()).toEqual(before);
  });

  test('of the key outcomes are those of the playbook', async () => {
    const { set } = await withContoso();

    await expect(set({ 'input/no-such': true })).rejects.toMatchObject({ kind: 'refused' });
    await expect(set({ 'output/no-such': true })).rejects.toMatchObject({ kind: 'refused' });
  });
});

const many = Object.fromEntries(
  Array.from({ length: 51 }, (_, index) => [`entry/scenarios/s${index}/text`, 'Teams']),
);

describe('what is not allowed is refused, all of it, and nothing is written', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['nothing at all', {}],
    ['51 changes', many],
    ['a path of nothing', { status: 'Complete' }],
    ['an empty path', { '': true }],
    ['__proto__ as a path', { ['__proto__']: true }],
    ['__proto__ as a task', { 'task/__proto__/status': 'Complete' }],
    ['__proto__ as a field of the profile', { 'profile/__proto__': true }],
    ['__proto__ as a form', { 'form/__proto__/date': '2027-01-31' }],
    ['__proto__ as a list', { 'entry/__proto__/a/text': 'x' }],
    ['__proto__ as an entry', { 'entry/notes/__proto__/text': 'x' }],
    ['constructor as a field of the profile', { 'profile/constructor': 'x' }],
    ['a field that a task does not have', { 'task/994/colour': 'red' }],
    ['a path that goes on', { 'task/994/status/at': 'x' }],
    ['a path that ends in nothing', { 'profile/seats/': 250 }],
    ['a task that the playbook does not have', { 'task/1/status': 'Complete' }],
    ['a step that the playbook does not have', { 'step/994/wentOn': 'x' }],
    ['a form that the playbook does not have', { 'form/prepare/captured': true }],
    ['an entry with a blank in its id', { 'entry/notes/a b/text': 'x' }],
    ['an entry with a very long id', { [`entry/notes/${'a'.repeat(65)}/text`]: 'x' }],
    ['an entry without an id', { 'entry/notes//text': 'x' }],
    ['a status we do not know', { 'task/994/status': 'Exploded' }],
    ['a status of another kind', { 'task/994/status': true }],
    ['no seats', { 'profile/seats': 0 }],
    ['less than no seats', { 'profile/seats': -1 }],
    ['more seats than there are people', { 'profile/seats': 1e9 }],
    ['half a seat', { 'profile/seats': 0.5 }],
    ['seats as text', { 'profile/seats': '250' }],
    ['seats that are no number', { 'profile/seats': Number.NaN }],
    ['a day that does not exist', { 'form/dibs/date': '2026-02-30' }],
    ['a day in words', { 'form/dibs/date': 'tomorrow' }],
    ['a day as a moment', { 'entry/gaps/a/followUp': '2026-12-01T10:00' }],
    ['a moment without a zone', { 'profile/kickoffOn': '2026-12-01T10:00' }],
    ['a moment in a zone of nowhere', { 'profile/kickoffOn': '2026-12-01T10:00[Nowhere/At]' }],
    ['a text of 10 001 characters', { 'form/dibs/intent': 'x'.repeat(10_001) }],
    ['a line of 301 characters', { 'form/dibs/owner-name': 'x'.repeat(301) }],
    ['a service twice', { 'profile/services': ['teams', 'teams'] }],
    ['a service we do not know', { 'profile/services': ['lotus'] }],
    ['services that are no list', { 'profile/services': 'teams' }],
    ['an object', { 'form/dibs/intent': { toString: 'x' } }],
    ['the verdict on a date', { 'form/dibs/date-verdict': 'good' }],
    ['the mark of before DIBS had fields', { 'form/dibs/captured': true }],
    ['the mark of before SSAT had stakeholders', { 'form/ssat/captured-before': true }],
    ['a status without the reason it wants', { 'task/994/status': 'Cancelled' }],
    [
      'a status with a blank reason',
      { 'task/994/status': 'Not Required', 'task/994/reason': ' \n' },
    ],
  ])('%s', async (_, fields) => {
    const { disk, set } = await withContoso();
    const before = await disk.content();
    const isTooMany = Object.keys(fields).length > 50 || Object.keys(fields).length === 0;
    const wrong = { ...(!isTooMany && { 'profile/managed': true }), ...fields };

    await expect(set(wrong as typeof every)).rejects.toMatchObject({ kind: 'refused' });
    expect(await disk.content()).toEqual(before);
  });

  test('a field twice', async () => {
    const { kickoff } = await withContoso();
    const twice = [true, false].map((value) => ({ path: 'profile/managed', value }));

    await expect(kickoff.set(recordKey, twice)).rejects.toMatchObject({ kind: 'refused' });
  });

  test('fields of a record never seen', async () => {
    const { kickoff } = await withContoso();
    const changes = [{ path: 'profile/managed', value: true }];

    await expect(kickoff.set('tryton:x:account:9', changes)).rejects.toMatchObject({
      kind: 'refused',
    });
  });
});

describe('a status that takes a task out of the gate', () => {
  test.each(['Not Required', 'Cancelled'])('%s comes with a reason', async (status) => {
    const { set } = await withContoso();
    const checklist = await set({ 'task/994/status': status, 'task/994/reason': 'No need' });

    expect(valueAt(checklist, 'task/994/status')).toBe(status);
  });

  test('may follow a reason that is there already', async () => {
    const { set } = await withContoso();
    await set({ 'task/994/reason': 'No need' });

    expect(valueAt(await set({ 'task/994/status': 'Cancelled' }), 'task/994/status')).toBe(
      'Cancelled',
    );
  });

  test('does not stand on the reason of another task', async () => {
    const { set } = await withContoso();
    await set({ 'task/3616/reason': 'No need' });

    await expect(set({ 'task/994/status': 'Cancelled' })).rejects.toMatchObject({
      kind: 'refused',
    });
  });

  test('may not come with the reason being emptied', async () => {
    const { set } = await withContoso();
    await set({ 'task/994/reason': 'No need' });

    await expect(
      set({ 'task/994/status': 'Cancelled', 'task/994/reason': '' }),
    ).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('a DIBS date', () => {
  const verdict = 'form/dibs/date-verdict';
  const date = 'form/dibs/date';
  const assigned = '2026-11-25T09:00:00+01:00[Europe/Berlin]';

  test.each([
    ['2026-11-21', 'good'],
    ['2026-11-20', 'not-in-future'],
    ['2020-01-01', 'not-in-future'],
  ])('of %s is judged on 2026-11-20: %s', async (value, expected) => {
    const { set } = await withContoso();

    expect(valueAt(await set({ [date]: value }), verdict)).toBe(expected);
  });

  test('is judged by the assignment, known before or said with it', async () => {
    const { set } = await withContoso();
    const together = await set({ [date]: '2026-11-24', 'profile/assignedOn': assigned });
    expect(valueAt(together, verdict)).toBe('not-after-assignment');

    expect(valueAt(await set({ [date]: '2026-11-26' }), verdict)).toBe('good');
    expect(valueAt(await set({ [date]: '2026-11-25' }), verdict)).toBe('not-after-assignment');
  });

  test('stays as it was judged when it passes, until it is entered again', async () => {
    const { set, day } = await withContoso();
    await set({ [date]: '2026-12-01' });
    day.is = Temporal.PlainDate.from('2026-12-24');

    expect(valueAt(await set({ 'form/dibs/intent': 'Teams' }), verdict)).toBe('good');
    expect(valueAt(await set({ [date]: '2026-12-01' }), verdict)).toBe('not-in-future');
    expect(valueAt(await set({ [date]: '2026-12-02' }), verdict)).toBe('not-in-future');
  });

  test('entered again unchanged is stamped anew, with its verdict', async () => {
    const { kickoff, set } = await withContoso();
    const first = await set({ [date]: '2026-12-01' });
    const again = await set({ [date]: '2026-12-01' });

    const { at } = stampOf(again, date)!;
    expect(at > stampOf(first, date)!.at).toBe(true);
    expect(stampOf(again, verdict)).toMatchObject({ value: 'good', at });
    expect(Object.keys(await kickoff.history(recordKey))).toHaveLength(1);
  });

  test('that was never there stays so when it is emptied', async () => {
    const { set } = await withContoso();

    expect(stampOf(await set({ [date]: null, 'profile/seats': 250 }), date)).toBeUndefined();
  });

  describe('that was not good', () => {
    const bad = async () => {
      const contoso = await withContoso();
      await contoso.set({ [date]: '2026-11-24', 'profile/assignedOn': assigned });
      return contoso;
    };

    test('is judged again when the assignment is corrected, date and verdict with one stamp', async () => {
      const { kickoff, set } = await bad();
      const checklist = await set({
        'profile/assignedOn': '2026-11-02T09:00:00+01:00[Europe/Berlin]',
      });

      const { at } = stampOf(checklist, 'profile/assignedOn')!;
      expect(stampOf(checklist, date)).toMatchObject({ value: '2026-11-24', at });
      expect(stampOf(checklist, verdict)).toMatchObject({ value: 'good', at });
      const lines = Object.values(await kickoff.history(recordKey));
      expect(lines.filter((line) => line.path === date)).toHaveLength(1);
    });

    test('is judged again when the assignment is emptied', async () => {
      const { set } = await bad();

      expect(valueAt(await set({ 'profile/assignedOn': null }), verdict)).toBe('good');
    });

    test('is not when anything else changes', async () => {
      const { set, day } = await bad();
      day.is = Temporal.PlainDate.from('2026-12-24');
      const checklist = await set({ 'profile/assignedOn': assigned, 'profile/seats': 250 });

      expect(valueAt(checklist, verdict)).toBe('not-after-assignment');
    });
  });

  test('that was good stays good when the assignment changes', async () => {
    const { set } = await withContoso();
    await set({ [date]: '2026-11-24' });

    expect(valueAt(await set({ 'profile/assignedOn': assigned }), verdict)).toBe('good');
  });

  test('has its verdict emptied with it', async () => {
    const { set } = await withContoso();
    await set({ [date]: '2026-12-01' });

    expect(valueAt(await set({ [date]: null }), verdict)).toBeUndefined();
  });

  test('and its verdict have the same stamp, so that a merge never parts them', async () => {
    const { set } = await withContoso();
    await set({ [date]: '2026-12-01' });
    const checklist = await set({ [date]: '2026-12-02' });

    expect(stampOf(checklist, verdict)).toMatchObject({ at: stampOf(checklist, date)!.at });
  });

  test('makes one line of history, for itself', async () => {
    const { kickoff, set } = await withContoso();
    await set({ [date]: '2026-12-01' });

    const lines = Object.values(await kickoff.history(recordKey));
    expect(lines.map(({ path }) => path)).toEqual([date]);
  });
});

test('a tick is not overtaken by what is set after it', async () => {
  const { kickoff, set } = await withContoso();
  await Promise.all([
    set({ 'task/3616/status': 'In Progress' }),
    kickoff.tick(recordKey, '3616', true),
    set({ 'task/3616/status': 'Warning' }),
  ]);

  const checklist = kickoffOf((await kickoff.find(recordKey))!);
  expect(valueAt(checklist, 'task/3616/status')).toBe('Warning');
});

test('a tick that is there already writes nothing', async () => {
  const { disk, kickoff } = await withContoso();
  await kickoff.tick(recordKey, '3616', true);
  const write = vi.spyOn(disk.area, 'set');
  await kickoff.tick(recordKey, '3616', true);

  expect(write).not.toHaveBeenCalled();
});
