import { describe, expect, test, vi } from 'vitest';
import { latestStamp } from '@/playbook/checklist';
import { contoso, fabrikam, freshDisk, ticked, tickedTasks } from './disk-for-tests';
import { keys } from './keys';
import { StorageProblem } from './problem';
import { kickoffOf } from './views-of';

describe('a record', () => {
  test('never seen is no customer', async () => {
    expect(await freshDisk().start().find(contoso.recordKey)).toBeUndefined();
  });

  test('never seen before starts a customer with an id of its own', async () => {
    const customers = freshDisk().start();
    const seen = await customers.see(contoso);

    expect(seen.id).toMatch(/^[-0-9a-f]{36}$/);
    expect(Object.keys(seen.records)).toEqual([contoso.recordKey]);
    expect(await customers.find(contoso.recordKey)).toEqual(seen);
  });

  test('seen in two tabs at the same moment is one customer', async () => {
    const customers = freshDisk().start();
    const [one, other] = await Promise.all([customers.see(contoso), customers.see(contoso)]);

    expect(other.id).toBe(one.id);
  });

  test('of another host or CRM is another customer', async () => {
    const customers = freshDisk().start();
    const [one, other] = await Promise.all([customers.see(contoso), customers.see(fabrikam)]);

    expect(other.id).not.toBe(one.id);
  });

  test('keeps its name and address when it is seen without a name', async () => {
    const customers = freshDisk().start();
    await customers.see(contoso);
    const { recordKey, address } = contoso;
    const { records } = await customers.see({ recordKey, address });

    expect(records[recordKey]?.name?.value).toEqual({ text: 'Contoso', sure: true });
    expect(records[recordKey]?.address.value).toBe(address);
  });

  test.each([
    ['__proto__', '__proto__'],
    ['of every object', 'constructor'],
    ['with quotes and markup', `tryton:crm.example:account:"'\`;--<b>`],
    ['with percent signs', 'odoo:crm.example:account:100%25%zz%E0%A4%A'],
    ['very long', `sugar:crm.example:account:${'x'.repeat(1_900)}`],
    ['with marks nobody sees', 'suite:crm.example:account:\u202e\u0000🙂'],
  ])('whose key is %s is kept or refused, and harms nothing else', async (_, recordKey) => {
    const disk = freshDisk();
    const customers = disk.start();
    await customers.see(contoso);
    await customers.see({ ...fabrikam, recordKey });
    await customers.change(recordKey, ticked('994')).catch((error) => {
      expect(error).toMatchObject({ kind: 'broken' });
    });

    expect(tickedTasks(await disk.start().find(contoso.recordKey))).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('address');
    await customers.change(contoso.recordKey, ticked('3616'));
    expect(tickedTasks(await disk.start().find(contoso.recordKey))).toEqual(['3616']);
  });
});

describe('a change', () => {
  test('of a record never seen is refused', async () => {
    const change = freshDisk().start().change(contoso.recordKey, ticked('994'));

    await expect(change).rejects.toMatchObject({ kind: 'refused' });
  });

  test('is in database and journal when it resolves', async () => {
    const disk = freshDisk();
    const customers = disk.start();
    await customers.see(contoso);
    const changed = await customers.change(contoso.recordKey, ticked('994'));

    expect(tickedTasks(changed)).toEqual(['994']);
    expect(await disk.read(keys.customer(changed.id))).toEqual(changed);
    expect(disk.area.content()[`journal:${changed.id}`]).toEqual(changed);
  });

  test('is made once, also one that is refused', async () => {
    const customers = freshDisk().start();
    await customers.see(contoso);
    const edit = vi.fn(ticked('994'));
    const refuse = vi.fn((): never => {
      throw new StorageProblem('refused');
    });
    await customers.change(contoso.recordKey, edit);
    await expect(customers.change(contoso.recordKey, refuse)).rejects.toMatchObject({
      kind: 'refused',
    });

    expect(edit).toHaveBeenCalledOnce();
    expect(refuse).toHaveBeenCalledOnce();
    expect(tickedTasks(await customers.find(contoso.recordKey))).toEqual(['994']);
  });

  test('that changes nothing writes nothing', async () => {
    const disk = freshDisk();
    const customers = disk.start();
    await customers.see(contoso);
    await customers.change(contoso.recordKey, ticked('994'));
    disk.area.isFull = true;
    disk.fillAfter(0);

    const again = await customers.change(contoso.recordKey, ticked('994'));
    expect(tickedTasks(again)).toEqual(['994']);
  });

  test('is not lost among fifty that come at the same moment', async () => {
    const disk = freshDisk();
    const customers = disk.start();
    await customers.see(contoso);
    const tasks = Array.from({ length: 50 }, (_, index) => `task-${index}`);
    await Promise.all([
      ...tasks.map((task) => customers.change(contoso.recordKey, ticked(task))),
      customers.see(contoso),
      customers.see(fabrikam),
    ]);

    const customer = await disk.start().find(contoso.recordKey);
    expect(tickedTasks(customer)).toEqual(tasks);
    expect(disk.area.content()[`journal:${customer?.id}`]).toEqual(customer);
  });

  test('is stamped later than what it replaces on a machine whose clock was set back', async () => {
    const disk = freshDisk();
    const monday = Date.UTC(2026, 0, 5);
    await disk.start(() => monday).see(contoso);
    const ticking = await disk.start(() => monday).change(contoso.recordKey, ticked('994'));
    const back = disk.start(() => Date.UTC(2020, 0, 5));
    const unticked = await back.change(contoso.recordKey, ticked('994', false));

    const status = kickoffOf(unticked).fields['task/994/status'];
    expect(status?.value).toBe('Not Started');
    expect(status && status.at > latestStamp(ticking)).toBe(true);
    expect(tickedTasks(await disk.start().find(contoso.recordKey))).toEqual([]);
  });

  test('of one customer is none of another', async () => {
    const customers = freshDisk().start();
    await customers.see(contoso);
    await customers.see(fabrikam);
    await customers.change(contoso.recordKey, ticked('994'));

    expect(tickedTasks(await customers.find(fabrikam.recordKey))).toEqual([]);
  });
});

test('two workers at the same disk lose no tick', async () => {
  const disk = freshDisk();
  const workers = [disk.start(), disk.start()] as const;
  await workers[0].see(contoso);
  const tasks = Array.from({ length: 50 }, (_, index) => `task-${index}`);
  await Promise.all(
    tasks.map((task, index) => workers[index % 2]!.change(contoso.recordKey, ticked(task))),
  );

  const found = tickedTasks(await disk.start().find(contoso.recordKey));
  expect(found.sort()).toEqual(tasks.sort());
});
