import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countE2e, countUnit } from './test-counts.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kickoff-counts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function wrote(results: object): string {
  const file = join(folder, 'results.json');
  writeFileSync(file, JSON.stringify(results));
  return file;
}

describe('Vitest', () => {
  const tests = (...states: string[]) =>
    wrote({
      testResults: [{ assertionResults: states.map((status) => ({ status, fullName: status })) }],
    });

  test('counts what passed, failed and was skipped', () => {
    const counts = countUnit(tests('passed', 'passed', 'failed', 'todo'), 1);

    expect(counts).toEqual({ passed: 2, failed: 1, skipped: 1, skippedNames: ['todo'] });
  });

  test('a bad end without a failed test is a failure', () => {
    expect(countUnit(tests('passed'), 1).failed).toBe(1);
  });

  test('no results are a failure, even with a good end', () => {
    expect(countUnit(join(folder, 'missing.json'), 0).failed).toBe(1);
  });
});

describe('Playwright', () => {
  const spec = (title: string, projectName: string, status: string) => ({
    title,
    tests: [{ projectName, status }],
  });

  test('counts the tests of nested suites', () => {
    const inner = { specs: [spec('a', 'chromium', 'expected')] };
    const outer = { specs: [spec('b', 'chromium', 'unexpected')], suites: [inner] };
    const counts = countE2e(wrote({ suites: [outer] }), 1, ['chromium']);

    expect(counts).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
  });

  test('names what was skipped', () => {
    const suite = { specs: [spec('a', 'firefox', 'skipped')] };

    expect(countE2e(wrote({ suites: [suite] }), 0, ['firefox']).skippedNames).toEqual([
      'firefox: a',
    ]);
  });

  test('a project without a test is a failure', () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const suite = { specs: [spec('a', 'chromium', 'expected')] };

    expect(countE2e(wrote({ suites: [suite] }), 0, ['chromium', 'tryton']).failed).toBe(1);
    vi.restoreAllMocks();
  });

  test('no results are a failure', () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});

    expect(countE2e(join(folder, 'missing.json'), 1, []).failed).toBe(1);
    vi.restoreAllMocks();
  });
});
