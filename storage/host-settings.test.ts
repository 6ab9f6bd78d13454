import { describe, expect, test } from 'vitest';
import { areaInMemory } from './area-in-memory';
import { openHostSettings } from './host-settings';

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
    ['a width that there is no stylesheet for', { place: { width: 1 } }, {}],
    ['a board that is no number', { values: ['1', '*'] }, {}],
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
