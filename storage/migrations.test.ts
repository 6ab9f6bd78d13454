import { describe, expect, test } from 'vitest';
import { isTicked, reasonToGoOn } from '@/playbook/checklist';
import { formStanding } from '@/playbook/forms';
import { areaInMemory } from './area-in-memory';
import { createClock } from './clock';
import { parseCustomer } from './customer';
// As version 0.1.0 wrote it, by ticking, capturing and going on, and taking one of each back.
import recorded from './customer-1.json';
// As the last version before names were given by hand wrote it, with a history.
import recorded2 from './customer-2.json';
import { openCustomers } from './customers';
import { contoso, freshDisk, ticked } from './disk-for-tests';
import { openKickoff } from './kickoff';
import { kickoffOf, shownAs } from './views-of';

const { id } = recorded;
const [old] = Object.values(recorded.checklists);

describe('a customer of the first schema', () => {
  test('has every field at its path, with its stamp', () => {
    const { fields } = kickoffOf(parseCustomer(recorded));

    expect(fields).toEqual({
      'task/983/status': old!.statuses[983],
      'task/994/status': old!.statuses[994],
      'task/3616/status': old!.statuses[3616],
      'form/dibs/captured': old!.captured.dibs,
      'form/ssat/captured': old!.captured.ssat,
      'form/ssat/captured-before': old!.captured.ssat,
      'step/prepare/wentOn': old!.wentOn.prepare,
      'step/meeting/wentOn': { ...old!.wentOn.meeting, value: null },
    });
  });

  test('means what it meant', () => {
    const checklist = kickoffOf(parseCustomer(recorded));

    expect(['3616', '994', '983'].map((task) => isTicked(checklist, task))).toEqual([
      true,
      false,
      true,
    ]);
    expect(reasonToGoOn(checklist, 'prepare')).toBe('The customer called us first');
    expect(reasonToGoOn(checklist, 'meeting')).toBe('');
  });

  test('whose SSAT was marked as captured has that done, though nobody asked for stakeholders', () => {
    const marked = kickoffOf(
      parseCustomer(withChecklist({ captured: { ssat: { ...complete(), value: true } } })),
    );

    expect(formStanding('ssat', marked)).toEqual({ done: 2, total: 2, missing: [] });
    expect(formStanding('ssat', kickoffOf(parseCustomer(recorded)))).toMatchObject({ done: 0 });
  });

  test('keeps all else, and its history begins empty', () => {
    const { records, checklists, ...rest } = parseCustomer(recorded);

    expect(records).toEqual(recorded.records);
    expect(rest).toEqual({ schema: 3, id, history: {} });
    expect(Object.keys(checklists)).toEqual(Object.keys(recorded.checklists));
    expect(kickoffOf(parseCustomer(recorded)).playbook).toEqual(old!.playbook);
  });

  test('is read the same the second time, when it is one of today', () => {
    const once = parseCustomer(recorded);

    expect(parseCustomer(once)).toEqual(once);
  });

  test.each([
    ['a key more', { ...recorded, tags: [] }],
    ['a history', { ...recorded, history: {} }],
    ['a status we do not know', withChecklist({ statuses: { 994: { ...stampOf(), value: 'x' } } })],
    ['fields', withChecklist({ fields: {} })],
    ['no marks of forms', withChecklist({ captured: undefined })],
    ['a task that no path can name', withChecklist({ statuses: { 'a b': complete() } })],
    ['a task with a path in it', withChecklist({ statuses: { 'a/b/c/d': complete() } })],
  ])('is broken with %s', (_, stored) => {
    expect(() => parseCustomer(stored)).toThrow(expect.objectContaining({ kind: 'broken' }));
  });
});

describe('a customer of the second schema', () => {
  const { schema: _, ...kept } = recorded2;
  const parsed = parseCustomer(recorded2);

  test('keeps everything, and has no name given by hand', () => {
    expect(parsed).toEqual({ ...kept, schema: 3 });
    expect(parseCustomer(parsed)).toEqual(parsed);
  });

  test('is shown by the name that the CRM gave it', () => {
    expect(shownAs(parsed, contoso.recordKey)).toMatchObject({ name: 'Contoso Ltd', ownName: '' });
  });

  test.each([
    ['a name given by hand', { ...recorded2, givenName: { value: null, ...stampOf() } }],
    ['no history', { ...recorded2, history: undefined }],
    ['no records', { ...recorded2, records: {} }],
    ['what its checklists were before', { ...recorded2, checklists: recorded.checklists }],
  ])('is broken with %s', (_, stored) => {
    expect(() => parseCustomer(stored)).toThrow(expect.objectContaining({ kind: 'broken' }));
  });

  test.each([
    ['the database', recorded2],
    ['the journal', { ...parsed, givenName: { value: null, ...stampOf() } }],
  ])('comes together where %s is older, and goes on', async (_, inJournal) => {
    const disk = await diskWith(recorded2, inJournal, recorded2.id);
    const kickoff = await openKickoff(disk.area, disk.database);
    const wanted = { text: 'Ours', besides: 'Contoso Ltd' };
    const written = await kickoff.name(contoso.recordKey, wanted);

    expect(shownAs(written, contoso.recordKey).name).toBe('Ours');
    expect(await disk.read(`customer:${recorded2.id}`)).toEqual(written);
    expect(disk.area.content()[`journal:${recorded2.id}`]).toEqual(written);
    expect(await kickoff.history(contoso.recordKey)).toEqual(recorded2.history);
  });

  test('is restored when the database is lost', async () => {
    const journal = { hadData: true, count: 1 };
    const area = areaInMemory({ journal, [`journal:${recorded2.id}`]: recorded2 });
    const { database } = freshDisk();

    expect(await (await openKickoff(area, database)).find(contoso.recordKey)).toEqual(parsed);
  });
});

/** The disk as version 0.1.0 left it, or with one of its two copies as this version writes it. */
async function diskWith(inDatabase: object, inJournal: object, customer = id) {
  const disk = freshDisk();
  await disk.write(`customer:${customer}`, inDatabase);
  await disk.write(`record:${contoso.recordKey}`, customer);
  const journal = { hadData: true, count: 1 };
  await disk.area.set({ journal, [`journal:${customer}`]: inJournal });
  return disk;
}

const today = parseCustomer(recorded);
const changed = ticked('1903')(today, createClock('laptop').stamp(''));

describe('a disk of the first schema', () => {
  test('is read, and left as it is until there is something to write', async () => {
    const disk = await diskWith(recorded, recorded);
    const before = await disk.content();

    expect(await disk.start().find(contoso.recordKey)).toEqual(today);
    expect(await disk.content()).toEqual(before);
  });

  test('is written as one of today by the next change, in both copies', async () => {
    const disk = await diskWith(recorded, recorded);
    const written = await disk.start().change(contoso.recordKey, ticked('1903'));

    expect(written).toMatchObject({ schema: 3 });
    expect(Object.keys(kickoffOf(written).fields)).toHaveLength(9);
    expect(await disk.read(`customer:${id}`)).toEqual(written);
    expect(disk.area.content()[`journal:${id}`]).toEqual(written);
  });

  test.each([
    ['the database', recorded, changed],
    ['the journal', changed, recorded],
  ])('of which only %s is, comes together', async (_, inDatabase, inJournal) => {
    const disk = await diskWith(inDatabase, inJournal);

    expect(await disk.start().find(contoso.recordKey)).toEqual(changed);
    expect(await disk.read(`customer:${id}`)).toEqual(changed);
    expect(disk.area.content()[`journal:${id}`]).toEqual(changed);
  });

  test('is restored when the database is lost', async () => {
    const area = areaInMemory({
      journal: { hadData: true, count: 1 },
      [`journal:${id}`]: recorded,
    });
    const { database, read } = freshDisk();
    const customers = openCustomers({ database, area, clock: createClock('laptop') });

    expect(await customers.restore()).toBe(1);
    expect(await customers.find(contoso.recordKey)).toEqual(today);
    expect(await read(`entry:${id}`)).toMatchObject({ id, name: 'Contoso' });
  });

  test('has a digest that no longer parses: it is made anew', async () => {
    const disk = await diskWith(recorded, recorded);
    const kickoff = await openKickoff(disk.area, disk.database);
    await kickoff.see(contoso);
    const { digest } = disk.area.content() as { digest: { active: object } };
    const active = { ...digest.active, checklist: old };
    await disk.area.set({ digest: { ...digest, active } });

    await openKickoff(disk.area, disk.database);

    expect(disk.area.content().digest).toMatchObject({ customers: [{ name: 'Contoso' }] });
    expect(disk.area.content().digest).not.toHaveProperty('active');
  });
});

function withChecklist(parts: object): unknown {
  return { ...recorded, checklists: { [old!.id]: { ...old, ...parts } } };
}

function complete() {
  return { ...stampOf(), value: 'Complete' };
}

function stampOf() {
  return { at: '0'.repeat(16), by: 'laptop' };
}
