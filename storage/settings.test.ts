import { describe, expect, test } from 'vitest';
import { defaultSettings } from '@/playbook/settings';
import { areaInMemory } from './area-in-memory';
import { openSettings } from './settings';

describe('settings', () => {
  test('are as they are unless set', async () => {
    expect(await openSettings(areaInMemory()).read()).toEqual(defaultSettings);
  });

  test('are what was set, for the next worker too', async () => {
    const area = areaInMemory();
    const changed = await openSettings(area).change({ language: 'pt-BR', dayEnds: '18:30' });

    expect(changed).toEqual({ ...defaultSettings, language: 'pt-BR', dayEnds: '18:30' });
    expect(await openSettings(area).read()).toEqual(changed);
  });

  test('that a change does not name stay', async () => {
    const settings = openSettings(areaInMemory());
    await settings.change({ displayName: 'Kim' });

    expect(await settings.change({ language: 'zh-CN' })).toMatchObject({ displayName: 'Kim' });
  });

  test('of two views at the same moment are kept both', async () => {
    const settings = openSettings(areaInMemory());
    await Promise.all([
      settings.change({ displayName: 'Kim' }),
      settings.change({ language: 'zh-CN' }),
    ]);

    expect(await settings.read()).toMatchObject({ displayName: 'Kim', language: 'zh-CN' });
  });

  test('of a newer version are not lost by a change here', async () => {
    const area = areaInMemory({ settings: { language: 'pt-BR', theme: 'dark' } });
    await openSettings(area).change({ displayName: 'Kim' });

    expect(area.content().settings).toEqual({
      language: 'pt-BR',
      theme: 'dark',
      displayName: 'Kim',
    });
  });

  test.each([
    ['a text', 'settings'],
    ['a list', [1, 2]],
    ['null', null],
    ['parts that are wrong', { language: 7, workingDays: [], dayEnds: '25:00' }],
  ])('are as they are unless set where %s stands, and can be set', async (_, stored) => {
    const settings = openSettings(areaInMemory({ settings: stored }));

    expect(await settings.read()).toEqual(defaultSettings);
    expect(await settings.change({ displayName: 'Kim' })).toEqual({
      ...defaultSettings,
      displayName: 'Kim',
    });
  });

  test('are said to be unsaved when the disk is full, and stay as they were', async () => {
    const area = areaInMemory({ settings: { language: 'pt-BR' } });
    const settings = openSettings(area);
    area.isFull = true;

    await expect(settings.change({ language: 'zh-CN' })).rejects.toMatchObject({ kind: 'full' });
    expect(await settings.read()).toMatchObject({ language: 'pt-BR' });
    area.isFull = false;
    expect(await settings.change({ language: 'zh-CN' })).toMatchObject({ language: 'zh-CN' });
  });
});
