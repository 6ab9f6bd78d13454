import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defaultPlace, widths } from './host-settings';
import { parsePlace, placeChangeSchema } from './place-schema';

describe('a place from the disk', () => {
  test.each([undefined, null, 'left', 7, []])('is as it is unless set, of %j', (stored) => {
    expect(parsePlace(stored)).toEqual(defaultPlace);
  });

  test('is as it was stored', () => {
    const place = { mode: 'overlay', side: 'left', width: 480, launcherAt: 12.5 } as const;

    expect(parsePlace(place)).toEqual(place);
  });

  test.each([
    ['mode', 'float'],
    ['side', 'top'],
    ['width', 361],
    ['width', '480'],
    ['launcherAt', -1],
    ['launcherAt', 101],
    ['launcherAt', Number.NaN],
  ])('keeps its other parts where %s is %j', (part, wrong) => {
    const stored = { mode: 'overlay', side: 'left', width: 480, launcherAt: 10, [part]: wrong };

    expect(parsePlace(stored)).toEqual({
      ...stored,
      [part]: defaultPlace[part as keyof typeof defaultPlace],
    });
  });

  test('has nothing in it that no place has', () => {
    expect(parsePlace({ side: 'left', top: 0 })).toEqual({ ...defaultPlace, side: 'left' });
  });
});

describe('a change of a place', () => {
  test.each(widths)('may be a width that a stylesheet exists for: %d', (width) => {
    expect(v.is(placeChangeSchema, { width })).toBe(true);
  });

  test.each([
    [{}],
    [{ width: 361 }],
    [{ side: 'left', launcherAt: 10 }],
    [{ mode: 'float' }],
    [{ mode: undefined }],
    [{ side: 'left', top: 0 }],
  ])('is refused: %j', (change) => {
    expect(v.is(placeChangeSchema, change)).toBe(false);
  });
});
