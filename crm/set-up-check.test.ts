import { describe, expect, test } from 'vitest';
import { checkList, checkSecond, idIn, ruleWith } from './set-up-check';
import type { SetUpState } from './set-up-state';

const acme = 'https://crm.acme.example:8443';
const page = { path: '/clients/:id', id: 'number' } as const;
const state: SetUpState = {
  step: 'second',
  page,
  names: [],
  first: { address: `${acme}/clients/17`, id: '17' },
  second: { address: `${acme}/clients/4711`, id: '4711' },
};

describe('the second customer', () => {
  test.each([
    ['/clients/17', { is: 'first' }],
    ['/clients/17?tab=2', { is: 'first' }],
    ['/clients/4711', { is: 'customer', id: '4711' }],
    ['/clients', { is: 'unlike', others: [] }],
    ['/clients/new', { is: 'unlike', others: [] }],
  ])('at %s is %j', (path, second) => {
    expect(checkSecond(state, acme + path)).toEqual(second);
  });

  test.each(['https://crm.acme.example/clients/4711', 'https://other.example/clients/4711'])(
    'is not on another host: %s',
    (address) => {
      expect(checkSecond(state, address)).toEqual({ is: 'other-host' });
    },
  );

  test.each(['', 'about:blank', 'no address'])('is not at %j', (address) => {
    expect(checkSecond(state, address).is).not.toBe('customer');
  });

  test('that is unlike the first brings the parts that tell both apart', () => {
    // The first number is the page's, the second one the customer's.
    const chosen: SetUpState = {
      ...state,
      page: { path: '/tab/12/clients/:id', id: 'number' },
      first: { address: `${acme}/tab/12/clients/17`, id: '17' },
    };
    const found = checkSecond(chosen, `${acme}/tab/31/clients/4711`);
    if (found.is !== 'unlike') throw new Error(found.is);

    const ids = found.others.map(({ page }) =>
      [`${acme}/tab/12/clients/17`, `${acme}/tab/31/clients/4711`].map((address) =>
        idIn(new URL(address), ruleWith(page, new URL(acme))),
      ),
    );
    expect(ids).toContainEqual(['17', '4711']);
    for (const [one, two] of ids) {
      expect(one).toBeTruthy();
      expect(two).toBeTruthy();
      expect(one).not.toBe(two);
    }
  });
});

test('a part that is the same for both is not offered', () => {
  const chosen: SetUpState = {
    ...state,
    page: { path: '/tab/12/clients/:id', id: 'number' },
    first: { address: `${acme}/tab/12/clients/17`, id: '17' },
  };
  const found = checkSecond(chosen, `${acme}/tab/12/firms/4711`);

  expect(found).toEqual({ is: 'unlike', others: [] });
});

describe('a list', () => {
  test.each([
    ['/clients', 'list'],
    ['/clients?page=2', 'list'],
    ['/clients/4711', 'second'],
    ['/clients/4711#notes', 'second'],
    ['/clients/17', 'customer'],
    ['/clients/99', 'customer'],
  ])('at %s is a %s', (path, is) => {
    expect(checkList(state, acme + path)).toBe(is);
  });

  test('is nothing to a state without a rule', () => {
    expect(checkList({ step: 'list' }, `${acme}/clients/17`)).toBe('list');
    expect(checkSecond({ step: 'second' }, `${acme}/clients/17`).is).toBe('unlike');
  });
});
