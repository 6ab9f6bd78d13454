import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from '../canonical-json';
import type { Condition } from '../condition';
import { structure, version } from './structure';
import type { StepStructure } from './texts';

const steps: readonly StepStructure[] = structure.steps;
const tasks = steps.flatMap((step) => step.tasks);
const links = Object.entries(structure.links);

test('the version is the hash of the structure', () => {
  const hash = createHash('sha256').update(canonicalJson(structure)).digest('hex').slice(0, 12);

  expect(version, `the structure has changed: set version to '${hash}'`).toBe(hash);
});

test('every link is used', () => {
  const { nextSteps, quickLinks } = structure;
  const used = [...steps, ...tasks, ...nextSteps];

  const ids = new Set([...quickLinks, ...used.flatMap(({ links }) => links)]);

  expect([...ids].sort()).toEqual(Object.keys(structure.links).sort());
});

test.each(links.filter(([, url]) => url))('%s has an address of the web', (_, url) => {
  expect(new URL(url).protocol).toMatch(/^https?:$/);
  expect(new URL(url).href.replace(/\/$/, '')).toBe(url);
});

test('only the two next pages have no address', () => {
  expect(links.filter(([, url]) => !url).map(([id]) => id)).toEqual([
    'customer-success-workshop',
    'technical-assessment',
  ]);
});

test('a task for some services applies if one of them is chosen, and no other has a condition', () => {
  const rules: Readonly<Record<string, Condition>> = structure.conditions;

  expect(tasks.map(({ id, appliesIf = '' }) => [id, rules[appliesIf]])).toEqual(
    tasks.map(({ id, services }) => [
      id,
      services.length > 0 ? { field: 'services', in: services } : undefined,
    ]),
  );
});
