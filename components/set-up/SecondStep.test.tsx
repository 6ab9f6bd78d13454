// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { SetUpState } from '@/crm/set-up-state';
import { pass, withFakeTime } from '../fake-time-for-tests';
import { click, results, showSetUp } from './set-up-for-tests';

withFakeTime();

const state: SetUpState = {
  step: 'second',
  page: { path: '/clients/:id', id: 'number' },
  names: [{ selector: 'h1' }],
  first: { address: 'https://crm.acme.example/clients/17', id: '17', name: 'Contoso' },
};
const pages = {
  '/clients/17': { texts: { h1: 'Contoso' } },
  '/clients/4711': { texts: { h2: 'Fabrikam' } },
};
const goesOn = () => screen.queryByRole('button', { name: 'Continue' }) !== null;

test('a second customer without a name there is waited for, then pointed at as well', async () => {
  const { said, go, point } = showSetUp(pages, '/clients/17', state);
  await pass(500);
  await go('/clients/4711');
  await pass(1_000);
  expect(results()).toContain('Its name is being read.');
  expect(goesOn()).toBe(false);

  await pass(3_000);
  expect(results()).toContain('no name is where you pointed');
  expect(goesOn()).toBe(false);
  await click('Point at the name');
  await point({ selector: 'h2', text: 'Fabrikam' });
  await pass(1_000);

  expect(results()).toContain('Another customer: Fabrikam');
  expect(said.state.names).toEqual([{ selector: 'h1' }, { selector: 'h2' }]);
  expect(goesOn()).toBe(true);
});

test('the name of the first customer, still on the page, is not the second one’s', async () => {
  const late = { ...pages, '/clients/4711': { texts: { h1: 'Contoso' } } };
  const { go } = showSetUp(late, '/clients/17', state);
  await pass(500);
  await go('/clients/4711');
  await pass(600);
  expect(results()).toContain('Its name is being read.');
  expect(goesOn()).toBe(false);

  // It has stood there long enough to be the name of both.
  await pass(1_500);
  expect(results()).toContain('Both are called the same');
  expect(goesOn()).toBe(true);
});
