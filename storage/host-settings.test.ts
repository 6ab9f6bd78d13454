import { describe, expect, test } from 'vitest';
import { defaultPlace } from '@/crm/host-settings';
import { areaInMemory } from './area-in-memory';
import { dockOf, openHostSettings } from './host-settings';

const contoso = 'contoso.crm4.dynamics.com';
const local = 'localhost:8000';
const collapsed = { open: false };

describe('what is kept for a host', () => {
  test('is nothing until something is set', async () => {
    const area = areaInMemory();
    const hosts = openHostSettings(area);

    expect(await hosts.read(contoso)).toEqual({});
    expect(await hosts.all()).toEqual({});
    expect(area.content()).toEqual({});
  });

  test('is kept per host, with its port, where the page reads it', async () => {
    const area = areaInMemory();
    await openHostSettings(area).change(local, collapsed);

    expect(area.content()).toEqual({ 'host:localhost:8000': collapsed, hosts: [local] });
    expect(await openHostSettings(area).all()).toEqual({ [local]: collapsed });
  });

  test('is changed part by part, and a part is taken away', async () => {
    const hosts = openHostSettings(areaInMemory());
    await hosts.change(contoso, { crm: 'tryton', open: false });
    expect(await hosts.change(contoso, { open: undefined })).toEqual({ crm: 'tryton' });
    expect(
      await hosts.change(contoso, ({ crm }) => ({ byHand: { [`https://${crm}.test/`]: 'c' } })),
    ).toEqual({ crm: 'tryton', byHand: { 'https://tryton.test/': 'c' } });
    expect(await hosts.read(contoso)).toEqual({
      crm: 'tryton',
      byHand: { 'https://tryton.test/': 'c' },
    });
  });

  test('is told only where it is a change', async () => {
    const hosts = openHostSettings(areaInMemory());

    expect(await hosts.change(contoso, collapsed)).toEqual(collapsed);
    expect(await hosts.change(contoso, collapsed)).toBeUndefined();
    expect(await hosts.change(contoso, { crm: undefined })).toBeUndefined();
  });

  test('of two hosts, and of one twice, at the same moment is all kept', async () => {
    const hosts = openHostSettings(areaInMemory());
    await Promise.all([
      hosts.change(contoso, collapsed),
      hosts.change(local, collapsed),
      hosts.change(contoso, { crm: 'ftop' }),
    ]);

    expect(await hosts.all()).toEqual({
      [contoso]: { open: false, crm: 'ftop' },
      [local]: collapsed,
    });
  });

  test.each([
    ['a text', 'x', {}],
    ['a part that is wrong', { open: 'yes', crm: 'odoo' }, { crm: 'odoo' }],
    ['a width that there is no stylesheet for', { place: { width: 1 } }, { place: defaultPlace }],
    ['a board that is no number', { values: ['1', '*'] }, {}],
    ['what a policy has set', { crm: 'own-x', byPolicy: '' }, { crm: 'own-x', byPolicy: '' }],
    ['a policy that is no text', { crm: 'own-x', byPolicy: 7 }, { crm: 'own-x' }],
    ['a choice for no address', { byHand: { x: 'c' }, open: false }, collapsed],
  ])('is read where %s stands', async (_, stored, expected) => {
    const hosts = openHostSettings(
      areaInMemory({ [`host:${contoso}`]: stored, hosts: [contoso, 7] }),
    );

    expect(await hosts.read(contoso)).toEqual(expected);
    expect(await hosts.all()).toEqual({ [contoso]: expected });
  });

  test('is not lost where version 0.1 wrote it, nor where a newer one did', async () => {
    const area = areaInMemory({
      collapsedHosts: [contoso],
      [`host:${contoso}`]: { open: false, newer: 1 },
    });
    const hosts = openHostSettings(area);
    await hosts.change(contoso, { crm: 'ftop' });

    expect(await hosts.all()).toEqual({ [contoso]: { open: false, crm: 'ftop' } });
    expect(area.content()).toMatchObject({
      [`host:${contoso}`]: { open: false, crm: 'ftop', newer: 1 },
    });
  });

  test('is said to be unsaved when the disk is full, and the next change works', async () => {
    const area = areaInMemory();
    const hosts = openHostSettings(area);
    area.isFull = true;
    await expect(hosts.change(contoso, collapsed)).rejects.toMatchObject({ kind: 'full' });
    area.isFull = false;

    expect(await hosts.change(contoso, collapsed)).toEqual(collapsed);
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
    expect(dockOf(await hosts.read(local))).toEqual({ open: true, place: defaultPlace });
  });

  test('is written beside everything else that is kept of the host', async () => {
    const area = areaInMemory({ [`host:${contoso}`]: { crm: 'odoo', byHand: { a: 'b' }, new: 1 } });
    const hosts = openHostSettings(area);
    await hosts.setPlace(contoso, { mode: 'overlay' });
    await hosts.change(contoso, collapsed);
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

    expect((await hosts.read(contoso)).place).toEqual({
      mode: 'push',
      side: 'left',
      width: 640,
      launcherAt: 90,
    });
  });

  test('back from the browser’s own side panel it is open, though it was collapsed before', async () => {
    const hosts = openHostSettings(areaInMemory());
    await hosts.change(contoso, collapsed);

    expect(await hosts.setPlace(contoso, { mode: 'browser' })).toMatchObject({ open: false });
    expect(await hosts.setPlace(contoso, { side: 'left' })).toMatchObject({ open: false });
    expect(await hosts.setPlace(contoso, { mode: 'overlay' })).toMatchObject({ open: true });
  });
});
