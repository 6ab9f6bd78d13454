import { describe, expect, test } from 'vitest';
import { mergeStamped } from '@/playbook/merge';
import { parseCustomer } from './customer';
import { contoso, fabrikam } from './disk-for-tests';
import { named, shownName } from './given-name';
import { newCustomer, seen } from './sighting';
import { entryOf, shownAs } from './views-of';

const stamp = (day: number, by = 'laptop') => ({ at: String(day).padStart(16, '0'), by });
const { recordKey } = contoso;

const customer = seen(newCustomer('an-id'), contoso, 1_000, stamp(1));
const ours = named(customer, { text: 'The Contoso deal', besides: 'Contoso' }, stamp(2));
/** The CRM calls it so from now on. */
const called = (text: string, sure = true, before = ours) =>
  seen(before, { ...contoso, name: { text, sure } }, 2_000, stamp(3));
const head = (of = ours, key = recordKey) => {
  const { name, nameIsSure, ownName } = shownAs(of, key);
  return { name, nameIsSure, ownName };
};

describe('a name given by hand', () => {
  test('is kept with its stamp, and what it was given besides', () => {
    const value = { text: 'The Contoso deal', besides: ['Contoso'] };

    expect(parseCustomer(structuredClone(ours)).givenName).toEqual({ value, ...stamp(2) });
  });

  test('is what every view and list shows, and sure', () => {
    expect(head()).toEqual({ name: 'The Contoso deal', nameIsSure: true, ownName: '' });
    expect(entryOf(ours).name).toBe('The Contoso deal');
  });

  test('is that of every record of the customer', () => {
    const both = seen(ours, fabrikam, 2_000, stamp(3));

    expect(head(both, fabrikam.recordKey)).toMatchObject({ name: 'The Contoso deal' });
  });

  test.each([
    ['blanks and what cannot be seen', ' The\n\u202eContoso\u0000 ', 'The Contoso'],
    ['more than 200 characters', 'x'.repeat(300), `${'x'.repeat(199)}…`],
  ])('is without %s', (_, text, expected) => {
    expect(head(named(customer, { text }, stamp(2))).name).toBe(expected);
  });

  test.each([
    ['the same', { text: 'The Contoso deal', besides: 'Contoso' }],
    ['the same but for blanks', { text: ' The Contoso  deal', besides: 'Contoso' }],
  ])('that is %s changes nothing', (_, wanted) => {
    expect(named(ours, wanted, stamp(3))).toBe(ours);
  });

  test.each(['', ' \n', '\u200b'])('is taken away by %j', (text) => {
    const without = named(ours, { text }, stamp(3));

    expect(without.givenName).toEqual({ value: null, ...stamp(3) });
    expect(head(without)).toEqual({ name: 'Contoso', nameIsSure: true, ownName: '' });
    expect(parseCustomer(structuredClone(without))).toEqual(without);
  });

  test('is not there to be taken away: nothing changes', () => {
    expect(named(customer, { text: '' }, stamp(2))).toBe(customer);
    const without = named(ours, { text: '' }, stamp(3));
    expect(named(without, { text: '' }, stamp(4))).toBe(without);
  });

  test('of two copies is the newer one', () => {
    const newer = named(customer, { text: 'Theirs' }, stamp(5, 'desktop'));
    const without = named(ours, { text: '' }, stamp(6));

    expect(head(mergeStamped(ours, newer)).name).toBe('Theirs');
    expect(head(mergeStamped(newer, ours)).name).toBe('Theirs');
    expect(head(mergeStamped(without, newer)).name).toBe('Contoso');
    expect(head(mergeStamped(customer, ours)).name).toBe('The Contoso deal');
  });
});

test('a record without a name bears the one that another record of the customer told last', () => {
  const byHand = { recordKey: 'by-hand:crm.test:account:an-id', address: 'http://crm.test/' };
  const both = seen(customer, byHand, 2_000, stamp(3));
  expect(head(both, byHand.recordKey)).toMatchObject({ name: 'Contoso', nameIsSure: true });

  const renamed = seen(both, { ...fabrikam, name: { text: 'Newer', sure: false } }, 1, stamp(4));
  expect(head(renamed, byHand.recordKey)).toMatchObject({ name: 'Newer', nameIsSure: false });
});

describe('what the CRM calls it', () => {
  test('is told where it is another name, and sure', () => {
    expect(head(called('Contoso Group'))).toEqual({
      name: 'The Contoso deal',
      nameIsSure: true,
      ownName: 'Contoso Group',
    });
  });

  test.each([
    ['what one has decided against', called('Contoso')],
    ['what one has given oneself', called('The Contoso deal')],
    ['a guess', called('Status', false)],
    ['no name any more', called('')],
  ])('is not told where it is %s', (_, customer) => {
    expect(head(customer).ownName).toBe('');
  });

  test('is not told while nothing is given by hand: it is the name', () => {
    expect(head(called('Contoso Group', true, customer))).toMatchObject({
      name: 'Contoso Group',
      ownName: '',
    });
  });

  test('is not asked again once one keeps one’s own, in any of its records', () => {
    const keep = (of: typeof ours, besides: string) =>
      named(of, { text: 'The Contoso deal', besides }, stamp(4));
    const sure = { ...fabrikam, name: { ...fabrikam.name, sure: true } };
    const both = keep(keep(seen(called('Group'), sure, 3_000, stamp(3)), 'Group'), 'Fabrikam');

    expect(head(both).ownName).toBe('');
    expect(head(both, fabrikam.recordKey).ownName).toBe('');
    expect(head(seen(both, { ...contoso, name: sure.name }, 4_000, stamp(5))).ownName).toBe('');
  });

  test('is told when it changes after that', () => {
    const kept = named(ours, { text: 'The Contoso deal', besides: 'Group' }, stamp(4));

    expect(head(called('Group', true, kept)).ownName).toBe('');
    expect(head(called('Holding', true, kept)).ownName).toBe('Holding');
  });

  test('is remembered for the twenty decided against last', () => {
    const names = Array.from({ length: 25 }, (_, index) => `Name ${index}`);
    const kept = names.reduce(
      (before, besides) => named(before, { text: 'Ours', besides }, stamp(4)),
      customer,
    );

    expect(kept.givenName?.value?.besides).toEqual(names.slice(5));
  });

  test('is nobody’s for a record never seen', () => {
    expect(shownName(ours, undefined)).toMatchObject({ name: 'The Contoso deal', ownName: '' });
    expect(shownName(customer, undefined)).toEqual({ name: '', nameIsSure: true, ownName: '' });
  });
});
