import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { setUpSchema } from './set-up-schema';
import {
  calledBy,
  newSetUp,
  ruleOf,
  type SetUpEvent,
  type SetUpState,
  setUpAfter,
  setUpSteps,
} from './set-up-state';

const page = { path: '/clients/:id', id: 'number' } as const;
const names = [{ selector: 'h1' }];
const first = { address: 'https://crm.acme.example/clients/17', id: '17', name: 'Contoso' };
const second = { address: 'https://crm.acme.example/clients/4711', id: '4711', name: 'Fabrikam' };

const events: readonly SetUpEvent[] = [
  { did: 'start' },
  { did: 'page', page, first: { address: first.address, id: '17' } },
  { did: 'names', names, first },
  { did: 'second', second },
  { did: 'list' },
];

function stateAfter(count: number): SetUpState {
  return events.slice(0, count).reduce(setUpAfter, newSetUp);
}

describe('making a rule', () => {
  test('goes from step to step, and back', () => {
    const forward = setUpSteps.map((_, count) => stateAfter(count).step);
    expect(forward).toEqual([...setUpSteps]);

    let state = stateAfter(5);
    const back = setUpSteps.map(() => {
      const { step } = state;
      state = setUpAfter(state, { did: 'back' });
      return step;
    });
    expect(back).toEqual(setUpSteps.toReversed());
    expect(state.step).toBe('which');
  });

  test('keeps what was found, so that going back loses nothing', () => {
    const back = setUpAfter(stateAfter(5), { did: 'back' });
    expect(back).toEqual({ step: 'list', page, names, first, second });
  });

  test('forgets the second customer where it was checked by something else', () => {
    const anew = setUpAfter(stateAfter(5), { did: 'other-names', names: [] });
    expect(anew).toEqual({ step: 'review', page, names: [], first });
  });

  test('leads to a rule like any other', () => {
    expect(ruleOf(stateAfter(5), ['own-acme'])).toEqual({
      id: 'own-acme-2',
      name: 'Acme',
      hosts: ['crm.acme.example'],
      records: [page],
      names,
      dock: 'body',
    });
    expect(ruleOf(stateAfter(1), [])).toBeUndefined();
  });

  test('calls the CRM as the user does, wherever one goes then', () => {
    const called = [{ did: 'call', crm: ' Our CRM ' }, { did: 'form' }] as const;
    const state = called.reduce<SetUpState>(setUpAfter, stateAfter(5));

    expect(state.step).toBe('form');
    expect(ruleOf(state, [])).toMatchObject({ id: 'own-our-crm', name: 'Our CRM' });
    expect(setUpAfter(state, { did: 'back' }).step).toBe('review');
  });

  test('takes another part of the address, or other names, in between', () => {
    const query = { path: '/app', query: { id: ':id' }, id: 'number' } as const;
    const elsewhere = setUpAfter(stateAfter(3), { did: 'other-page', page: query, first });
    const forms = [{ selector: 'title', read: 'title', forms: [':name | Acme'] }] as const;

    expect(elsewhere).toMatchObject({ step: 'second', page: query, first });
    expect(setUpAfter(elsewhere, { did: 'other-names', names: forms })).toMatchObject({
      names: forms,
      first,
    });
  });

  test.each(setUpSteps.map((step, count) => [step, count] as const))(
    'at %s is kept and given back as it is',
    (_, count) => {
      const kept = JSON.parse(JSON.stringify(stateAfter(count)));

      expect(v.parse(setUpSchema, kept)).toEqual(stateAfter(count));
    },
  );

  test.each([
    [{ step: 'done' }],
    [{ step: 'id', script: 'x' }],
    [{ step: 'second', first: { ...first, address: 'no address' } }],
    [{ step: 'second', page: { ...page, regex: '.*' } }],
    [{ step: 'second', names: [{ selector: '' }] }],
    [null],
  ])('is nothing like %j', (state) => {
    expect(v.safeParse(setUpSchema, state).success).toBe(false);
  });
});

test.each([
  ['crm.acme.example', 'Acme'],
  ['acme.example', 'Acme'],
  ['crm.acme.co.uk', 'Acme'],
  ['intranet', 'Intranet'],
  ['localhost:8069', 'Localhost'],
  ['10.0.0.7:8080', '10.0.0.7:8080'],
  ['[::1]:8000', '[::1]:8000'],
])('a CRM on %s is called %s', (host, name) => {
  expect(calledBy(host)).toBe(name);
});
