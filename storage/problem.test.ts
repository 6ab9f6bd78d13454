import { expect, test } from 'vitest';
import { StorageProblem, toProblem } from './problem';

test('a problem stays the one it is', () => {
  const problem = new StorageProblem('newer');

  expect(toProblem(problem)).toBe(problem);
});

test.each([
  new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
  new DOMException('', 'QuotaExceededError'),
  new Error('QUOTA_BYTES quota exceeded'),
  new Error('Resource::kQuotaBytes quota exceeded'),
  new Error('Encountered full disk while opening backing store for indexedDB.open.'),
  new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE'),
  new Error('NS_ERROR_FILE_NO_DEVICE_SPACE'),
])('%s says that the disk is full', (error) => {
  expect(toProblem(error)).toMatchObject({ kind: 'full', cause: error });
});

test.each([
  new DOMException('Internal error.', 'UnknownError'),
  new TypeError('x is undefined'),
  'a text',
  undefined,
  null,
])('%s is a fault of the database', (error) => {
  expect(toProblem(error)).toMatchObject({ kind: 'database', cause: error });
});
