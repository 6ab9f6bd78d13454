import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from '../canonical-json';
import { structure, version } from './structure';

test('the version is the hash of the structure', () => {
  const hash = createHash('sha256').update(canonicalJson(structure)).digest('hex').slice(0, 12);

  expect(version, `the structure has changed: set version to '${hash}'`).toBe(hash);
});

test('every quick link is one of the links, and none is left out', () => {
  expect([...structure.quickLinks].sort()).toEqual(Object.keys(structure.links).sort());
});

test.each(Object.entries(structure.links))('%s has an address of the web', (_, url) => {
  expect(new URL(url).protocol).toMatch(/^https?:$/);
  expect(new URL(url).href).toBe(url);
});
