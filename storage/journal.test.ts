import { describe, expect, test, vi } from 'vitest';
import { areaInMemory } from './area-in-memory';
import { contoso } from './disk-for-tests';
import { openJournal } from './journal';
import { newCustomer, seen } from './sighting';

const stamp = { at: '0'.repeat(16), by: 'laptop' };
const customer = seen(newCustomer('an-id'), contoso, 1_000, stamp);

describe('the journal', () => {
  test('gives back what was written last', async () => {
    const journal = openJournal(areaInMemory());
    const later = seen(customer, contoso, 2_000, stamp);
    await journal.write(customer, 1, {});
    await journal.write(later, 1, {});

    expect(await journal.read('an-id')).toEqual(later);
    expect(await journal.readAll()).toEqual([['an-id', later]]);
  });

  test('is bounded: one entry a customer, however often it changes', async () => {
    const area = areaInMemory();
    const journal = openJournal(area);
    for (let time = 0; time < 50; time += 1) {
      await journal.write(seen(customer, contoso, time, stamp), 1, {});
    }

    expect(Object.keys(area.content())).toEqual(['journal', 'journal:an-id']);
  });

  test('writes what belongs to it in the same step, or nothing at all', async () => {
    const area = areaInMemory();
    const journal = openJournal(area);
    await journal.write(customer, 1, { digest: 'one' });
    const before = area.content();
    area.isFull = true;

    await expect(journal.write({ ...customer, id: 'b' }, 2, { digest: 'two' })).rejects.toThrow();
    expect(area.content()).toEqual(before);
    expect(before).toMatchObject({ digest: 'one' });
  });

  test('knows how many customers there should be', async () => {
    const journal = openJournal(areaInMemory());
    expect(await journal.count()).toBe(0);
    await journal.write(customer, 7, {});
    expect(await journal.count()).toBe(7);
  });

  test.each([
    ['a text', 'journal'],
    ['no figure', { hadData: true, count: '7' }],
    ['no data', { hadData: false, count: 7 }],
  ])('expects none where %s is noted', async (_, journal) => {
    expect(await openJournal(areaInMemory({ journal })).count()).toBe(0);
  });

  test('reads on when storage.local refuses the first read', async () => {
    const area = areaInMemory();
    const journal = openJournal(area);
    await journal.write(customer, 1, {});

    for (const read of [() => journal.count(), () => journal.read('an-id')]) {
      area.refusedReads = 1;
      expect(await read()).toBeTruthy();
    }
    area.refusedReads = 1;
    expect(await journal.readAll()).toHaveLength(1);
  });

  test('has nothing of a customer never written', async () => {
    expect(await openJournal(areaInMemory()).read('an-id')).toBeUndefined();
  });

  test('does not count an entry that is broken', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const journal = openJournal(areaInMemory({ 'journal:an-id': { schema: 2 } }));

    expect(await journal.read('an-id')).toBeUndefined();
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
  });

  test('does not pass over an entry of a newer version', async () => {
    const journal = openJournal(areaInMemory({ 'journal:an-id': { schema: 99 } }));

    await expect(journal.read('an-id')).rejects.toMatchObject({ kind: 'newer' });
  });

  test('reads nothing but its own entries', async () => {
    const area = areaInMemory({ device: 'laptop', journal: { hadData: true, count: 1 } });

    expect(await openJournal(area).readAll()).toEqual([]);
  });
});
