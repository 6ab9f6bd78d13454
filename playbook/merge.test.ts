import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestStamp } from './checklist';
import { mergeStamped } from './merge';

const older = { value: 'In Progress', at: '1', by: 'laptop' };
const later = { value: 'Complete', at: '2', by: 'phone' };

describe('two copies of a document', () => {
  test('a field keeps the newer of its two values', () => {
    expect(mergeStamped({ fields: { 994: older } }, { fields: { 994: later } })).toEqual({
      fields: { 994: later },
    });
  });

  test('what only one of them has is kept', () => {
    const merged = mergeStamped<object>(
      { fields: { 994: older } },
      { fields: { 983: later }, history: { a: later } },
    );

    expect(merged).toEqual({ fields: { 994: older, 983: later }, history: { a: later } });
  });

  test("of constants that differ, the first copy's stays", () => {
    expect(mergeStamped({ id: 'a', list: [1] }, { id: 'b', list: [2] })).toEqual({
      id: 'a',
      list: [1],
    });
  });

  test('are not changed', () => {
    const a = Object.freeze({ fields: Object.freeze({ 994: Object.freeze({ ...older }) }) });

    mergeStamped<object>(a, { fields: { 994: later, 983: later } });

    expect(a).toEqual({ fields: { 994: older } });
  });

  test('the first is returned itself when the second brings nothing new', () => {
    const a = { id: 'a', fields: { 994: later } };

    expect(mergeStamped(a, { id: 'a', fields: { 994: { ...older } } })).toBe(a);
    expect(mergeStamped(a, structuredClone(a))).toBe(a);
  });

  test('a field beats whatever else stands in its place', () => {
    expect(mergeStamped<unknown>('text', older)).toEqual(older);
    expect(mergeStamped<unknown>({ deep: later }, older)).toEqual(older);
    expect(mergeStamped<unknown>(null, { deep: later })).toEqual({ deep: later });
    expect(mergeStamped<unknown>(undefined, null)).toBe(null);
  });
});

describe("keys such as '__proto__'", () => {
  test.each(['__proto__', 'constructor', 'toString'])('%s is a key like any other', (key) => {
    const a = JSON.parse(`{ "${key}": { "x": ${JSON.stringify(older)} } }`);
    const b = JSON.parse(`{ "${key}": { "x": ${JSON.stringify(later)} }, "y": 1 }`);

    const merged = mergeStamped(a, b);

    expect(JSON.parse(JSON.stringify(merged))).toEqual(b);
    expect(Object.keys(merged)).toEqual([key, 'y']);
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('x');
  });

  test('one that only the second copy has does not meet what every object inherits', () => {
    const merged = mergeStamped({}, JSON.parse('{ "constructor": { "x": 1 }, "__proto__": 2 }'));

    expect(Object.entries(merged)).toEqual([
      ['constructor', { x: 1 }],
      ['__proto__', 2],
    ]);
  });
});

describe('however copies meet', () => {
  const register = fc.record({
    value: fc.oneof(
      fc.constantFrom('Complete', 'Cancelled', true, false),
      fc.record({ sure: fc.boolean() }),
    ),
    // Few moments and devices, so that ties are common.
    at: fc.constantFrom('1', '2', '3'),
    by: fc.constantFrom('laptop', 'phone'),
  });
  const key = fc.constantFrom('994', '983', '__proto__', 'constructor', 'value', 'at');
  const { document } = fc.letrec<{ document: object; node: unknown }>((tie) => ({
    document: fc.dictionary(key, tie('node')),
    node: fc.oneof({ maxDepth: 3 }, register, tie('document')),
  }));
  const { anything } = fc.letrec((tie) => ({
    anything: fc.oneof(
      { maxDepth: 3 },
      register,
      fc.constantFrom(null, undefined, 'a', 'b', 1),
      fc.array(fc.nat(2), { maxLength: 2 }),
      fc.dictionary(key, tie('anything')),
    ),
  }));

  test('the order does not matter', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        expect(mergeStamped(a, b)).toEqual(mergeStamped(b, a));
      }),
    );
  });

  test('which two of three are merged first does not matter, even where they disagree in shape', () => {
    fc.assert(
      fc.property(anything, anything, anything, (a, b, c) => {
        expect(mergeStamped(mergeStamped(a, b), c)).toEqual(mergeStamped(a, mergeStamped(b, c)));
      }),
    );
  });

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const merged = mergeStamped(a, b);
        expect(mergeStamped(a, a)).toBe(a);
        expect(mergeStamped(merged, b)).toEqual(merged);
        expect(mergeStamped(merged, a)).toEqual(merged);
      }),
    );
  });

  test('the newest moment of both is kept', () => {
    const flat = fc.dictionary(key, register);
    fc.assert(
      fc.property(flat, flat, (a, b) => {
        const newest = [latestStamp(a), latestStamp(b)].sort().at(-1);
        expect(latestStamp(mergeStamped(a, b))).toBe(newest);
      }),
    );
  });
});
