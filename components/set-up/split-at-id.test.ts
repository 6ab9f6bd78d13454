import { expect, test } from 'vitest';
import { splitAtId } from './split-at-id';

const acme = 'https://crm.acme.example:8443';

function split(path: string, id: string, after: string) {
  const parts = splitAtId(acme + path, { page: { id: 'number' }, id, after });
  return `${parts.before}[${parts.id}]${parts.after}`;
}

test.each([
  ['/clients/17', '17', 'clients', '/clients/[17]'],
  ['/org17/clients/17/notes', '17', 'clients', '/org17/clients/[17]/notes'],
  ['/app?view=17&id=17', '17', 'id', '/app?view=17&id=[17]'],
  ['/17', '17', '', '/[17]'],
  ['/app#/client/17', '17', 'client', '/app#/client/[17]'],
  ['/Clients/ABCD-1', 'abcd-1', 'clients', '/Clients/[ABCD-1]'],
  ['/r/0015000000Gv7qJ/view', '0015000000Gv7qJAAR', 'r', '/r/[0015000000Gv7qJ]/view'],
  ['/app?x=%7B1%7D', '{1}', 'x', '[{1}]'],
])('%s with %s after %j is %s', (path, id, after, expected) => {
  expect(split(path, id, after)).toBe(expected);
});

test('what is far from the id is left out', () => {
  const long = 'x'.repeat(100);
  expect(split(`/${long}/clients/17?${long}`, '17', 'clients')).toBe(
    `…${'x'.repeat(51)}/clients/[17]?${'x'.repeat(59)}…`,
  );
});
