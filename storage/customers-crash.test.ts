import { clear, del } from 'idb-keyval';
import { describe, expect, test, vi } from 'vitest';
import { contoso, fabrikam, freshDisk, ticked, tickedTasks } from './disk-for-tests';
import { keys } from './keys';

describe('a database that a crash has set back', () => {
  async function setBack() {
    const disk = freshDisk();
    const customers = disk.start();
    await customers.see(contoso);
    const { id } = await customers.change(contoso.recordKey, ticked('3616'));
    const older = [keys.customer(id), keys.entry(id)] as const;
    const copies = await Promise.all(older.map((key) => disk.read(key)));
    const latest = await customers.change(contoso.recordKey, ticked('994'));
    const entry = await disk.read(keys.entry(id));
    await Promise.all(older.map((key, index) => disk.write(key, copies[index])));
    return { disk, latest, entry };
  }

  test('is brought up to the journal by the next read', async () => {
    const { disk, latest, entry } = await setBack();

    expect(await disk.start().find(contoso.recordKey)).toEqual(latest);
    expect(await disk.read(keys.customer(latest.id))).toEqual(latest);
    expect(await disk.read(keys.entry(latest.id))).toEqual(entry);
  });

  test('loses nothing by a tick that is the first thing after it', async () => {
    const { disk } = await setBack();
    await disk.start().change(contoso.recordKey, ticked('983'));

    const found = tickedTasks(await disk.start().find(contoso.recordKey));
    expect(found.sort()).toEqual(['3616', '983', '994']);
  });

  test('loses nothing by being seen as the first thing after it', async () => {
    const { disk } = await setBack();
    const seen = await disk.start().see(contoso);

    expect(tickedTasks(seen).sort()).toEqual(['3616', '994']);
  });
});

describe('a journal that a crash has left behind', () => {
  async function leftBehind() {
    const disk = freshDisk();
    const customers = disk.start();
    const { id } = await customers.see(contoso);
    const older = disk.area.content();
    const latest = await customers.change(contoso.recordKey, ticked('994'));
    await disk.area.set(older);
    return { disk, latest, key: `journal:${id}` };
  }

  test('is brought up to the database by the next read', async () => {
    const { disk, latest, key } = await leftBehind();

    expect(await disk.start().find(contoso.recordKey)).toEqual(latest);
    expect(disk.area.content()[key]).toEqual(latest);
  });

  test('keeps nobody from reading where there is no room for that', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const { disk, latest } = await leftBehind();
    disk.area.isFull = true;

    expect(await disk.start().find(contoso.recordKey)).toEqual(latest);
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
  });

  test('is written anew where storage.local was lost whole', async () => {
    const { disk, latest, key } = await leftBehind();
    await disk.area.remove(Object.keys(disk.area.content()));
    await disk.start().find(contoso.recordKey);

    expect(disk.area.content()).toMatchObject({
      [key]: latest,
      journal: { hadData: true, count: 1 },
    });
  });
});

describe('an empty database with a full journal', () => {
  async function emptied() {
    const disk = freshDisk();
    const customers = disk.start();
    await customers.see(fabrikam);
    await customers.see(contoso);
    await customers.change(contoso.recordKey, ticked('994'));
    const before = await disk.content();
    await clear(disk.database);
    return { disk, before };
  }

  test('is restored as it was, with its index and its list', async () => {
    const { disk, before } = await emptied();

    expect(await disk.start().restore()).toBe(2);
    expect(await disk.content()).toEqual(before);
  });

  test('is restored once', async () => {
    const { disk } = await emptied();
    const customers = disk.start();
    await customers.restore();

    expect(await customers.restore()).toBe(0);
  });

  test('is not restored again by what is there already', async () => {
    const { disk } = await emptied();
    const customers = disk.start();
    await customers.restore();
    await customers.change(contoso.recordKey, ticked('983'));

    expect(tickedTasks(await disk.start().find(contoso.recordKey)).sort()).toEqual(['983', '994']);
  });

  test('is restored although storage.local refuses its first read', async () => {
    const { disk, before } = await emptied();
    disk.area.refusedReads = 1;

    expect(await disk.start().restore()).toBe(2);
    expect(await disk.content()).toEqual(before);
  });

  test('gets back what this version cannot read, too, and says that it cannot', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const { disk, before } = await emptied();
    const id = before.database[keys.record(contoso.recordKey)] as string;
    const newer = { ...(before.database[keys.customer(id)] as object), schema: 99 };
    await disk.area.set({ [`journal:${id}`]: newer });
    const customers = disk.start();

    expect(await customers.restore()).toBe(2);
    await expect(customers.see(contoso)).rejects.toMatchObject({ kind: 'newer' });
    expect(await customers.raw(contoso.recordKey)).toEqual(newer);
    expect((await customers.find(fabrikam.recordKey))?.id).toBeDefined();
    warned.mockRestore();
  });
});

test('a database never used has nothing to restore', async () => {
  const disk = freshDisk();

  expect(await disk.start().restore()).toBe(0);
  expect(await disk.content()).toEqual({ database: {}, area: {} });
});

test('a database that lost one customer of two gets that one back, and keeps the other', async () => {
  const disk = freshDisk();
  const customers = disk.start();
  const [lost, kept] = [await customers.see(contoso), await customers.see(fabrikam)];
  await del(keys.customer(lost.id), disk.database);
  await disk.write(keys.customer(kept.id), { schema: 99 });

  expect(await disk.start().restore()).toBe(1);
  expect(await disk.read(keys.customer(lost.id))).toEqual(lost);
  expect(await disk.read(keys.customer(kept.id))).toEqual({ schema: 99 });
});
