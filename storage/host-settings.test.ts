import { describe, expect, test } from 'vitest';
import { areaInMemory } from './area-in-memory';
import { openHostSettings } from './host-settings';

const contoso = 'contoso.crm4.dynamics.com';
const local = 'localhost:8000';

describe('how the panel was left', () => {
  test('is open until it is collapsed', async () => {
    const area = areaInMemory();
    const hosts = openHostSettings(area);

    expect(await hosts.setOpen(contoso, true)).toBe(false);
    expect(await hosts.collapsed()).toEqual([]);
    expect(area.content()).toEqual({});
  });

  test('is kept per host, with its port, where the page reads it', async () => {
    const area = areaInMemory();
    await openHostSettings(area).setOpen(local, false);

    expect(area.content()).toMatchObject({ 'host:localhost:8000': { open: false } });
    expect(await openHostSettings(area).collapsed()).toEqual([local]);
  });

  test('is changed back by opening it', async () => {
    const area = areaInMemory();
    const hosts = openHostSettings(area);
    await hosts.setOpen(contoso, false);
    await hosts.setOpen(local, false);

    expect(await hosts.setOpen(contoso, true)).toBe(true);
    expect(await hosts.collapsed()).toEqual([local]);
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

    expect(await hosts.collapsed()).toEqual([contoso, local]);
  });

  test('holds nothing of any customer', async () => {
    const area = areaInMemory();
    await openHostSettings(area).setOpen(contoso, false);

    expect(Object.keys(area.content())).toEqual([`host:${contoso}`, 'collapsedHosts']);
  });

  test.each([
    ['a text', 'x', []],
    ['a list with other things in it', [7, null, contoso], [contoso]],
  ])('is read where %s stands', async (_, collapsedHosts, expected) => {
    expect(await openHostSettings(areaInMemory({ collapsedHosts })).collapsed()).toEqual(expected);
  });

  test('is said to be unsaved when the disk is full, and the next change works', async () => {
    const area = areaInMemory();
    const hosts = openHostSettings(area);
    area.isFull = true;
    await expect(hosts.setOpen(contoso, false)).rejects.toMatchObject({ kind: 'full' });
    area.isFull = false;

    expect(await hosts.setOpen(contoso, false)).toBe(true);
  });
});
