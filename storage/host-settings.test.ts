import { describe, expect, test } from 'vitest';
import { defaultPlace } from '@/crm/host-settings';
import { areaInMemory } from './area-in-memory';
import { openHostSettings } from './host-settings';

const contoso = 'contoso.crm4.dynamics.com';
const local = 'localhost:8000';
const asUnset = { open: true, place: defaultPlace };

describe('how the panel was left', () => {
  test('is open until it is collapsed', async () => {
    const area = areaInMemory();
    const hosts = openHostSettings(area);

    expect(await hosts.setOpen(contoso, true)).toBe(false);
    expect(await hosts.docks()).toEqual({});
    expect(await hosts.dock(contoso)).toEqual(asUnset);
    expect(area.content()).toEqual({});
  });

  test('is kept per host, with its port, where the page reads it', async () => {
    const area = areaInMemory();
    await openHostSettings(area).setOpen(local, false);

    expect(area.content()).toMatchObject({ 'host:localhost:8000': { open: false } });
    expect(await openHostSettings(area).docks()).toEqual({ [local]: { ...asUnset, open: false } });
  });

  test('is changed back by opening it', async () => {
    const area = areaInMemory();
    const hosts = openHostSettings(area);
    await hosts.setOpen(contoso, false);
    await hosts.setOpen(local, false);

    expect(await hosts.setOpen(contoso, true)).toBe(true);
    expect((await hosts.docks())[contoso]).toEqual(asUnset);
    expect(area.content()).toMatchObject({ [`host:${contoso}`]: { open: true } });
  });

  test('says whether it was a change', async () => {
    const hosts = openHostSettings(areaInMemory());

    expect(await hosts.setOpen(contoso, false)).toBe(true);
    expect(await hosts.setOpen(contoso, false)).toBe(false);
  });

  test('of two hosts at the same moment is kept for both', async () => {
    const hosts = openHostSettings(areaInMemory());
    await Promise.all([hosts.setOpen(contoso, false), hosts.setOpen(local, false)]);

    expect(Object.keys(await hosts.docks())).toEqual([contoso, local]);
  });

  test('holds nothing of any customer', async () => {
    const area = areaInMemory();
    await openHostSettings(area).setOpen(contoso, false);

    expect(Object.keys(area.content())).toEqual([`host:${contoso}`, 'hosts']);
  });
});

describe('where the panel stands', () => {
  test('is kept per host; what a change does not name stays', async () => {
    const hosts = openHostSettings(areaInMemory());
    await hosts.setPlace(contoso, { side: 'left' });
    await hosts.setLauncher(contoso, 12.5);

    expect(await hosts.setPlace(contoso, { width: 480 })).toEqual({
      open: true,
      place: { mode: 'push', side: 'left', width: 480, launcherAt: 12.5 },
    });
    expect(await hosts.dock(local)).toEqual(asUnset);
  });

  test('is written beside everything else that is kept of the host', async () => {
    const area = areaInMemory({ [`host:${contoso}`]: { crm: 'odoo', byHand: { a: 'b' }, new: 1 } });
    const hosts = openHostSettings(area);
    await hosts.setPlace(contoso, { mode: 'overlay' });
    await hosts.setOpen(contoso, false);
    await hosts.setLauncher(contoso, 3);

    expect(area.content()[`host:${contoso}`]).toEqual({
      crm: 'odoo',
      byHand: { a: 'b' },
      new: 1,
      open: false,
      place: { ...defaultPlace, mode: 'overlay', launcherAt: 3 },
    });
  });

  test('two changes at the same moment are both kept', async () => {
    const hosts = openHostSettings(areaInMemory());
    await Promise.all([
      hosts.setPlace(contoso, { side: 'left' }),
      hosts.setPlace(contoso, { width: 640 }),
      hosts.setLauncher(contoso, 90),
    ]);

    expect((await hosts.dock(contoso)).place).toEqual({
      mode: 'push',
      side: 'left',
      width: 640,
      launcherAt: 90,
    });
  });

  test('back from the browser’s own side panel it is open, though it was collapsed before', async () => {
    const hosts = openHostSettings(areaInMemory());
    await hosts.setOpen(contoso, false);

    expect(await hosts.setPlace(contoso, { mode: 'browser' })).toMatchObject({ open: false });
    expect(await hosts.setPlace(contoso, { side: 'left' })).toMatchObject({ open: false });
    expect(await hosts.setPlace(contoso, { mode: 'overlay' })).toMatchObject({ open: true });
  });
});

describe('what stands on the disk', () => {
  test.each([
    ['a text', 'x', []],
    ['a list with other things in it', [7, null, contoso], [contoso]],
  ])('is read where the list of hosts is %s', async (_, hosts, expected) => {
    const docks = await openHostSettings(areaInMemory({ hosts })).docks();

    expect(Object.keys(docks)).toEqual(expected);
  });

  test.each([
    [7, asUnset],
    [{ open: 'no', place: 'left' }, asUnset],
    [
      { open: false, place: { side: 'left', width: 1 } },
      { open: false, place: { ...defaultPlace, side: 'left' } },
    ],
  ])('of a host counts as far as it is right: %j', async (kept, expected) => {
    const area = areaInMemory({ hosts: [contoso], [`host:${contoso}`]: kept });

    expect(await openHostSettings(area).docks()).toEqual({ [contoso]: expected });
  });

  test('is said to be unsaved when the disk is full, and the next change works', async () => {
    const area = areaInMemory();
    const hosts = openHostSettings(area);
    area.isFull = true;
    await expect(hosts.setOpen(contoso, false)).rejects.toMatchObject({ kind: 'full' });
    await expect(hosts.setPlace(contoso, { side: 'left' })).rejects.toMatchObject({ kind: 'full' });
    area.isFull = false;

    expect(await hosts.setOpen(contoso, false)).toBe(true);
  });
});
