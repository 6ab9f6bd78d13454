import { clear } from 'idb-keyval';
import { describe, expect, test } from 'vitest';
import { stampOf, textOf } from '@/playbook/checklist';
import { changesOf } from '@/playbook/history';
import { contoso, fabrikam, freshDisk, tickedTasks } from './disk-for-tests';
import { type Kickoff, openKickoff } from './kickoff';
import { restoredCount } from './restored-notice';
import { openSettings } from './settings';
import { kickoffOf } from './views-of';

const { recordKey } = contoso;

async function withContoso() {
  const disk = freshDisk();
  const kickoff = await openKickoff(disk.area, disk.database);
  await kickoff.see(contoso);
  return { disk, kickoff };
}

describe('what can be done to a kickoff', () => {
  test('is ticking and unticking a task', async () => {
    const { kickoff } = await withContoso();

    expect(tickedTasks(await kickoff.tick(recordKey, '994', true))).toEqual(['994']);
    expect(tickedTasks(await kickoff.tick(recordKey, '994', false))).toEqual([]);
  });

  test('is there for the next worker', async () => {
    const { disk, kickoff } = await withContoso();
    const customer = await kickoff.tick(recordKey, '994', true);
    const next = await openKickoff(disk.area, disk.database);

    expect(await next.find(recordKey)).toEqual(customer);
  });
});

describe('a name given by hand', () => {
  test('is there for the next worker, and in what views read first', async () => {
    const { disk, kickoff } = await withContoso();
    const customer = await kickoff.name(recordKey, { text: 'Ours', besides: 'Contoso' });
    const next = await openKickoff(disk.area, disk.database);

    expect(await next.find(recordKey)).toEqual(customer);
    expect(disk.area.content().digest).toMatchObject({
      customers: [{ name: 'Ours' }],
      active: { name: 'Ours', ownName: '' },
    });
  });

  test('stays when the customer is seen again', async () => {
    const { kickoff } = await withContoso();
    await kickoff.name(recordKey, { text: 'Ours', besides: 'Contoso' });

    expect(await kickoff.see(contoso)).toMatchObject({ givenName: { value: { text: 'Ours' } } });
  });

  test('of a record never seen is refused', async () => {
    const { kickoff } = await withContoso();

    await expect(kickoff.name('tryton:x:account:9', { text: 'Ours' })).rejects.toMatchObject({
      kind: 'refused',
    });
  });
});

describe('what the playbook does not have is refused, and nothing is written', () => {
  test.each([
    ['a task', 'nine'],
    ['a task with the name of a step', 'prepare'],
    ['a task that every object has', '__proto__'],
  ])('%s', async (_, taskId) => {
    const { disk, kickoff } = await withContoso();
    const before = await disk.content();

    await expect(kickoff.tick(recordKey, taskId, true)).rejects.toMatchObject({ kind: 'refused' });
    expect(await disk.content()).toEqual(before);
  });

  test('a record never seen', async () => {
    const { kickoff } = await withContoso();

    await expect(kickoff.tick('tryton:x:account:9', '994', true)).rejects.toMatchObject({
      kind: 'refused',
    });
  });
});

describe('the history', () => {
  async function changes(kickoff: Kickoff) {
    const customer = await kickoff.find(recordKey);
    return changesOf(await kickoff.history(recordKey), kickoffOf(customer!)).map(
      ({ path, before, after, who }) => [path, before, after, who],
    );
  }

  test('has each tick and each field that was set, and who it was', async () => {
    const { disk, kickoff } = await withContoso();
    await kickoff.tick(recordKey, '3616', true);
    await openSettings(disk.area).change({ displayName: 'Kim' });
    await kickoff.set(recordKey, [{ path: 'profile/seats', value: 250 }]);
    await kickoff.tick(recordKey, '3616', false);

    expect(await changes(kickoff)).toEqual([
      ['task/3616/status', 'Complete', 'Not Started', 'Kim'],
      ['profile/seats', null, 250, 'Kim'],
      ['task/3616/status', null, 'Complete', ''],
    ]);
  });

  test('is written with the change in both copies, and told to no view', async () => {
    const { disk, kickoff } = await withContoso();
    const { id, history } = await kickoff.tick(recordKey, '3616', true);

    expect(Object.keys(history)).toHaveLength(1);
    expect(await disk.read(`customer:${id}`)).toMatchObject({ history });
    expect(disk.area.content()[`journal:${id}`]).toMatchObject({ history });
    expect(JSON.stringify(disk.area.content().digest)).not.toContain('history');
  });

  test('has nothing of what was not saved', async () => {
    const { disk, kickoff } = await withContoso();
    disk.area.isFull = true;
    await expect(kickoff.tick(recordKey, '3616', true)).rejects.toMatchObject({ kind: 'full' });

    expect(await kickoff.history(recordKey)).toEqual({});
  });

  test('is empty where nothing was changed, and for a record never seen', async () => {
    const { kickoff } = await withContoso();
    await kickoff.tick(recordKey, '3616', false);

    expect(await kickoff.history(recordKey)).toEqual({});
    expect(await kickoff.history(fabrikam.recordKey)).toEqual({});
  });
});

test('changes come to be in the order in which they were asked for', async () => {
  const { disk, kickoff } = await withContoso();
  const read = disk.area.get;
  let wait = 20;
  // Each read of the settings is answered sooner than the one before it.
  disk.area.get = async (keys) => {
    if (keys === 'settings') {
      wait -= 5;
      await new Promise((done) => setTimeout(done, wait));
    }
    return read(keys);
  };
  const texts = ['T', 'Te', 'Tea'];
  await Promise.all(
    texts.map((value) => kickoff.set(recordKey, [{ path: 'form/dibs/intent', value }])),
  );

  const customer = await kickoff.find(recordKey);
  expect(textOf(kickoffOf(customer!), 'form/dibs/intent')).toBe('Tea');
});

describe('opening', () => {
  test('puts back what the database has lost before anybody reads', async () => {
    const { disk, kickoff } = await withContoso();
    await kickoff.tick(recordKey, '994', true);
    await clear(disk.database);
    const opened = openKickoff(disk.area, disk.database);
    const seen = await (await opened).see(contoso);

    expect(tickedTasks(seen)).toEqual(['994']);
    expect(await restoredCount(disk.area)).toBe(1);
  });

  test('of a disk never used has nothing to tell', async () => {
    const disk = freshDisk();
    await openKickoff(disk.area, disk.database);

    expect(await restoredCount(disk.area)).toBe(0);
    expect(Object.keys(disk.area.content())).toEqual(['device']);
  });

  test('is refused while the second copy cannot be read: nothing may be taken for lost', async () => {
    const { disk } = await withContoso();
    const before = await disk.content();
    disk.area.refusedReads = 2;

    await expect(openKickoff(disk.area, disk.database)).rejects.toThrow();
    expect(await disk.content()).toEqual(before);
    expect(await (await openKickoff(disk.area, disk.database)).find(recordKey)).toBeDefined();
  });

  test('stamps with the same device each time', async () => {
    const { disk, kickoff } = await withContoso();
    const first = kickoffOf(await kickoff.tick(recordKey, '994', true));
    const next = await openKickoff(disk.area, disk.database);
    const second = kickoffOf(await next.tick(recordKey, '3616', true));

    const [early, late] = [stampOf(first, 'task/994/status'), stampOf(second, 'task/3616/status')];
    expect(late?.by).toBe(early?.by);
    expect(late!.at > early!.at).toBe(true);
  });
});
