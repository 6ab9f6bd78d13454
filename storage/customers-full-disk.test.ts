import { describe, expect, test } from 'vitest';
import { contoso, fabrikam, freshDisk, ticked, tickedTasks } from './disk-for-tests';

/** Contoso seen, with one task ticked. */
async function diskInUse() {
  const disk = freshDisk();
  const customers = disk.start();
  await customers.see(contoso);
  await customers.change(contoso.recordKey, ticked('3616'));
  return { disk, customers };
}

const refusals: readonly [string, (disk: ReturnType<typeof freshDisk>) => () => void][] = [
  [
    'storage.local',
    ({ area }) => {
      area.isFull = true;
      return () => {
        area.isFull = false;
      };
    },
  ],
  ...[0, 1, 2].map((puts): (typeof refusals)[number] => [
    `the database, after ${puts} values of the change,`,
    (disk) => {
      disk.fillAfter(puts);
      return () => disk.fillAfter(Number.POSITIVE_INFINITY);
    },
  ]),
];

describe.each(refusals)('when %s is full', (_, fill) => {
  test('a tick is refused, and everything stored is as it was', async () => {
    const { disk, customers } = await diskInUse();
    const before = await disk.content();
    fill(disk);

    const change = customers.change(contoso.recordKey, ticked('994'));
    await expect(change).rejects.toMatchObject({ kind: 'full' });
    expect(await disk.content()).toEqual(before);
  });

  test('a customer never seen is refused, and nothing is left of it', async () => {
    const { disk, customers } = await diskInUse();
    const before = await disk.content();
    fill(disk);

    await expect(customers.see(fabrikam)).rejects.toMatchObject({ kind: 'full' });
    expect(await disk.content()).toStrictEqual(before);
  });

  test('what is stored can still be read', async () => {
    const { disk } = await diskInUse();
    fill(disk);

    expect(tickedTasks(await disk.start().find(contoso.recordKey))).toEqual(['3616']);
  });

  test('the next change works once there is room', async () => {
    const { disk, customers } = await diskInUse();
    const free = fill(disk);
    await customers.change(contoso.recordKey, ticked('994')).catch(() => undefined);
    free();
    await customers.change(contoso.recordKey, ticked('983'));

    expect(tickedTasks(await disk.start().find(contoso.recordKey)).sort()).toEqual(['3616', '983']);
  });

  test('of changes at the same moment each is refused for itself', async () => {
    const { disk, customers } = await diskInUse();
    fill(disk);
    const changes = ['994', '983'].map((task) => customers.change(contoso.recordKey, ticked(task)));

    for (const { status } of await Promise.allSettled(changes)) expect(status).toBe('rejected');
    expect(tickedTasks(await customers.find(contoso.recordKey))).toEqual(['3616']);
  });
});
