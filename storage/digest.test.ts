import { describe, expect, test } from 'vitest';
import type { CustomerEntry } from '@/playbook/customer-entry';
import { areaInMemory } from './area-in-memory';
import { digestLength, readDigest, restoreDigest, withCustomer } from './digest';
import { contoso, fabrikam, freshDisk, ticked } from './disk-for-tests';
import { newCustomer, seen } from './sighting';
import { entryOf, shownAs } from './views-of';

const stamp = { at: '0'.repeat(16), by: 'laptop' };
const empty = { customers: [] };

const seenAt = (id: string, time: number) => seen(newCustomer(id), contoso, time, stamp);

function add(digest: Awaited<ReturnType<typeof readDigest>>, id: string, time: number) {
  const customer = seenAt(id, time);
  return withCustomer(digest, entryOf(customer), shownAs(customer, contoso.recordKey));
}

const ids = ({ customers }: { customers: readonly CustomerEntry[] }) =>
  customers.map(({ id }) => id);

describe('the digest', () => {
  test('has whom one saw last first', () => {
    expect(ids(add(add(add(empty, 'a', 1), 'c', 3), 'b', 2))).toEqual(['c', 'b', 'a']);
  });

  test('has each customer once, as it is now', () => {
    const digest = add(add(add(empty, 'a', 1), 'b', 2), 'a', 3);

    expect(ids(digest)).toEqual(['a', 'b']);
    expect(digest.customers[0]?.lastSeen).toBe(3);
  });

  test('has thirty at most: those seen last', () => {
    const numbers = Array.from({ length: 100 }, (_, number) => number);
    const digest = numbers.reduce((before, number) => add(before, String(number), number), {
      ...empty,
    } as Awaited<ReturnType<typeof readDigest>>);

    expect(digestLength).toBe(30);
    expect(ids(digest)).toEqual(numbers.slice(-30).reverse().map(String));
  });

  test('has the one seen or changed last whole', () => {
    expect(add(add(empty, 'a', 1), 'b', 2).active?.id).toBe('b');
  });
});

describe('reading it', () => {
  test('gives what was written', async () => {
    const digest = add(empty, 'a', 1);

    expect(await readDigest(areaInMemory({ digest }))).toEqual(digest);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'digest'],
    ['customers that are none', { customers: [null] }],
    ['customers of another version', { customers: [{ id: 'a' }] }],
    ['an active one that is none', { customers: [], active: 7 }],
  ])('where %s stands gives an empty one', async (_, digest) => {
    expect(await readDigest(areaInMemory({ ...(digest !== undefined && { digest }) }))).toEqual(
      empty,
    );
  });
});

describe('on disk', () => {
  test('it is written with each change', async () => {
    const disk = freshDisk();
    const customers = disk.start();
    await customers.see(contoso);
    const { id } = await customers.change(contoso.recordKey, ticked('3616'));
    const { customers: listed, active } = await readDigest(disk.area);

    expect(listed).toEqual([await disk.read(`entry:${id}`)]);
    expect(active?.checklist.fields['task/3616/status']?.value).toBe('Complete');
  });

  test('it is never the truth: one that lies changes no customer', async () => {
    const disk = freshDisk();
    const seen = await disk.start().see(contoso);
    const lie = add(empty, seen.id, 9);
    await disk.area.set({ digest: lie });

    expect(await disk.start().find(contoso.recordKey)).toEqual(seen);
  });

  test('one that is garbage keeps nobody from saving', async () => {
    const disk = freshDisk();
    const customers = disk.start();
    await customers.see(contoso);
    await disk.area.set({ digest: { customers: [null, 'x'] } });
    await customers.see(fabrikam);

    expect((await readDigest(disk.area)).customers.map(({ name }) => name)).toEqual(['Fabrikam']);
  });
});

describe('a digest that is lost or of another version', () => {
  test.each([undefined, { customers: [null] }, 'text'])('(%j) is made anew', async (stored) => {
    const disk = freshDisk();
    let now = 1_000;
    // Two seen in the same millisecond have no order.
    const customers = disk.start(() => (now += 1));
    await customers.see(contoso);
    await customers.see(fabrikam);
    const before = await readDigest(disk.area);
    await disk.area.remove('digest');
    if (stored !== undefined) await disk.area.set({ digest: stored });

    await restoreDigest(disk.area, disk.database);

    expect((await readDigest(disk.area)).customers).toEqual(before.customers);
  });

  test('leaves one that is as it should be alone', async () => {
    const disk = freshDisk();
    await disk.start().see(contoso);
    const before = await readDigest(disk.area);

    await restoreDigest(disk.area, disk.database);

    expect(await readDigest(disk.area)).toEqual(before);
    expect(before.active).toBeDefined();
  });
});
