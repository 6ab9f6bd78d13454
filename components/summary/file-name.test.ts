import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFor } from './file-name';

const day = Temporal.PlainDate.from('2026-11-24');

test.each([
  ['Contoso Retail Ltd', 'Kickoff Contoso Retail Ltd 2026-11-24.md'],
  ['北京软件有限公司', 'Kickoff 北京软件有限公司 2026-11-24.md'],
  ['../../etc/passwd', 'Kickoff etc passwd 2026-11-24.md'],
  ['AUX: "a|b" <c>?*', 'Kickoff AUX a b c 2026-11-24.md'],
  ['evil\u202etxt.exe\u0000\n', 'Kickoff evil txt.exe 2026-11-24.md'],
])('%j is saved as %j', (customer, name) => {
  expect(fileNameFor(customer, day)).toBe(name);
});

test('whatever a customer is called, the name is short, has no path and ends as it should', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (customer) => {
      const name = fileNameFor(customer, day);
      expect(name).toMatch(/^Kickoff [^\\/:*?"<>|\p{C}]*2026-11-24\.md$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(256);
    }),
  );
});
