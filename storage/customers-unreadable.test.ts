import { describe, expect, test, vi } from 'vitest';
import type { Customer } from './customer';
import { contoso, fabrikam, freshDisk, ticked, tickedTasks } from './disk-for-tests';
import { keys } from './keys';

/** A disk on which Contoso's document is what `change` made of it. */
async function diskWith(change: (customer: Customer) => unknown) {
  const disk = freshDisk();
  const customers = disk.start();
  const { id } = await customers.see(contoso);
  await customers.see(fabrikam);
  const stored = change((await disk.read(keys.customer(id))) as Customer);
  await disk.write(keys.customer(id), stored);
  return { disk, id, stored };
}

describe.each([
  ['of a newer schema', 'newer', (c: Customer) => ({ ...c, schema: 99, tags: ['vip'] })],
  ['of a newer schema and quite another shape', 'newer', () => ({ schema: 9, doc: 'x' })],
  ['with a key we do not know', 'broken', (c: Customer) => ({ ...c, tags: ['vip'] })],
  ['without its records', 'broken', (c: Customer) => ({ ...c, records: {} })],
  ['with a field at no path', 'broken', withPathOfNothing],
  ['that is a text', 'broken', () => 'Contoso'],
  ['that is null', 'broken', () => null],
])('a document %s', (_, kind, change) => {
  test('is never overwritten', async () => {
    const { disk, id, stored } = await diskWith(change);
    const before = await disk.content();
    const customers = disk.start();

    await expect(customers.see(contoso)).rejects.toMatchObject({ kind });
    await expect(customers.change(contoso.recordKey, ticked('994'))).rejects.toMatchObject({
      kind,
    });
    await expect(customers.find(contoso.recordKey)).rejects.toMatchObject({ kind });
    expect(await disk.content()).toEqual(before);
    expect(JSON.stringify(await disk.read(keys.customer(id)))).toBe(JSON.stringify(stored));
  });

  test('is given out as it is, to be saved as a file', async () => {
    const { disk, stored } = await diskWith(change);

    expect(await disk.start().raw(contoso.recordKey)).toEqual(stored);
  });

  test('leaves the other customers alone', async () => {
    const { disk } = await diskWith(change);
    const customers = disk.start();
    await customers.find(contoso.recordKey).catch(() => undefined);
    await customers.change(fabrikam.recordKey, ticked('994'));

    expect(tickedTasks(await customers.find(fabrikam.recordKey))).toEqual(['994']);
  });
});

test('a record whose place in the index holds no id cannot be read', async () => {
  const disk = freshDisk();
  await disk.write(keys.record(contoso.recordKey), { id: 7 });

  await expect(disk.start().see(contoso)).rejects.toMatchObject({ kind: 'broken' });
  expect(await disk.read(keys.record(contoso.recordKey))).toEqual({ id: 7 });
});

describe('a copy in the journal', () => {
  test('of a newer schema is not overwritten by the older one in the database', async () => {
    const disk = freshDisk();
    const { id } = await disk.start().see(contoso);
    const newer = { schema: 99, id, tags: ['vip'] };
    await disk.area.set({ [`journal:${id}`]: newer });

    const change = disk.start().change(contoso.recordKey, ticked('994'));
    await expect(change).rejects.toMatchObject({ kind: 'newer' });
    expect(disk.area.content()[`journal:${id}`]).toEqual(newer);
  });

  test('that is broken gives way to the one in the database', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const disk = freshDisk();
    const seen = await disk.start().see(contoso);
    await disk.area.set({ [`journal:${seen.id}`]: { schema: 2, garbage: true } });

    expect(await disk.start().find(contoso.recordKey)).toEqual(seen);
    expect(disk.area.content()[`journal:${seen.id}`]).toEqual(seen);
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
  });
});

function withPathOfNothing(customer: Customer): unknown {
  const [checklist] = Object.values(customer.checklists);
  const fields = { status: { value: 'Complete', at: '0'.repeat(16), by: 'laptop' } };
  return { ...customer, checklists: { [checklist!.id]: { ...checklist, fields } } };
}
