import { clear } from 'idb-keyval';
import { describe, expect, test } from 'vitest';
import { contoso, freshDisk, tickedTasks } from './disk-for-tests';
import { openKickoff } from './kickoff';
import { restoredCount } from './restored-notice';
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

  test('is marking a form as captured, and taking that back', async () => {
    const { kickoff } = await withContoso();

    const captured = await kickoff.capture(recordKey, 'dibs', true);
    expect(kickoffOf(captured).captured.dibs?.value).toBe(true);
    const takenBack = await kickoff.capture(recordKey, 'dibs', false);
    expect(kickoffOf(takenBack).captured.dibs?.value).toBe(false);
  });

  test('is going on from a step with a reason, kept without its blanks', async () => {
    const { kickoff } = await withContoso();
    const customer = await kickoff.goOn(recordKey, 'prepare', '  no answer \n');

    expect(kickoffOf(customer).wentOn.prepare?.value).toBe('no answer');
  });

  test('is there for the next worker', async () => {
    const { disk, kickoff } = await withContoso();
    const customer = await kickoff.tick(recordKey, '994', true);
    const next = await openKickoff(disk.area, disk.database);

    expect(await next.find(recordKey)).toEqual(customer);
  });
});

describe('what the playbook does not have is refused, and nothing is written', () => {
  test.each([
    ['a task', 'tick', ['nine', true]],
    ['a task with the name of a step', 'tick', ['prepare', true]],
    ['a task that every object has', 'tick', ['__proto__', true]],
    ['a form', 'capture', ['994', true]],
    ['a step', 'goOn', ['toString', 'why not']],
  ] as const)('%s', async (_, action, parameters) => {
    const { disk, kickoff } = await withContoso();
    const before = await disk.content();
    const act = kickoff[action] as (...parameters: unknown[]) => Promise<unknown>;

    await expect(act(recordKey, ...parameters)).rejects.toMatchObject({ kind: 'refused' });
    expect(await disk.content()).toEqual(before);
  });

  test('a record never seen', async () => {
    const { kickoff } = await withContoso();

    await expect(kickoff.tick('tryton:x:account:9', '994', true)).rejects.toMatchObject({
      kind: 'refused',
    });
  });
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

    expect(second.statuses['3616']?.by).toBe(first.statuses['994']?.by);
    expect(second.statuses['3616']!.at > first.statuses['994']!.at).toBe(true);
  });
});
