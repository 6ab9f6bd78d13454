import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed, from what the test runners wrote. A runner that ended badly without a
 * failed test, or without any result, counts as one failure: silence is not success.
 */

/** Of Vitest's JSON. */
export function countUnit(file, status) {
  const results = read(file);
  const tests = results?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
  const of = (...states) => tests.filter((test) => states.includes(test.status));
  const skipped = of('skipped', 'pending', 'todo', 'disabled');
  return counted(
    of('passed').length,
    of('failed').length,
    skipped.map(({ fullName }) => fullName),
    {
      status,
      isMissing: tests.length === 0,
    },
  );
}

/** Of Playwright's JSON. A project that was asked for and has no test is a failure too. */
export function countE2e(file, status, projects) {
  const results = read(file);
  const tests = (results?.suites ?? []).flatMap(testsOf);
  const of = (...states) => tests.filter((test) => states.includes(test.status));
  const empty = projects.filter((name) => !tests.some((test) => test.project === name));
  for (const name of empty) console.log(`The project ${name} has run no test.`);

  const skipped = of('skipped').map(({ project, title }) => `${project}: ${title}`);
  const failed = of('unexpected', 'flaky').length + empty.length;
  return counted(of('expected').length, failed, skipped, { status, isMissing: !results });
}

function testsOf({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status }) => ({ title, project: projectName, status })),
  );
  return [...own, ...suites.flatMap(testsOf)];
}

function counted(passed, failed, skippedNames, { status, isMissing }) {
  const isUnexplained = failed === 0 && (status !== 0 || isMissing);
  return {
    passed,
    failed: failed + (isUnexplained ? 1 : 0),
    skipped: skippedNames.length,
    skippedNames,
  };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
