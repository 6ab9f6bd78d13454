import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json';

test('the order in which keys were written does not matter, at any depth', () => {
  const written = { b: [{ d: 1, c: 2 }], a: { f: null, e: '' } };

  expect(canonicalJson(written)).toBe('{"a":{"e":"","f":null},"b":[{"c":2,"d":1}]}');
});

test('the order of a list does matter', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('undefined has a text of its own', () => {
  expect(canonicalJson(undefined)).toBe('');
});

test('it is still JSON of the same value, whatever its keys are called', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(JSON.parse(canonicalJson(JSON.parse(json)))).toEqual(JSON.parse(json));
    }),
  );
});
