import { describe, expect, test } from 'vitest';
import { parseCustomer } from './customer';
import { contoso, fabrikam } from './disk-for-tests';
import { newCustomer, type Sighting, seen } from './sighting';
import { kickoffOf } from './views-of';

const monday = { at: '0'.repeat(16), by: 'laptop' };
const tuesday = { at: '1'.repeat(16), by: 'laptop' };
const { recordKey, address } = contoso;

const once = seen(newCustomer('an-id'), contoso, 1_000, monday);
const again = (sighting: Partial<Sighting>) =>
  seen(once, { recordKey, address, ...sighting }, 2_000, tuesday).records[recordKey]!;

test('a new customer is at the start of the built-in kickoff', () => {
  const checklist = kickoffOf(newCustomer('an-id'));

  expect(checklist.playbook.id).toBe('kickoff');
  expect(checklist.fields).toEqual({});
});

test('a customer seen once is one that can be stored', () => {
  expect(parseCustomer(once)).toEqual(once);
});

describe('seen again', () => {
  test('it keeps everything but the moment', () => {
    expect(again({ name: { text: 'Contoso', sure: true } })).toEqual({
      ...once.records[recordKey],
      lastSeen: { value: 2_000, ...tuesday },
    });
  });

  test('a name once known stays when none is seen', () => {
    expect(again({}).name).toEqual({ value: { text: 'Contoso', sure: true }, ...monday });
  });

  test('another name takes its place', () => {
    const name = { text: 'Contoso Ltd', sure: true };

    expect(again({ name }).name).toEqual({ value: name, ...tuesday });
  });

  test('a name once sure stays so when it is seen in a place that is not', () => {
    expect(again({ name: { text: 'Contoso', sure: false } }).name?.value.sure).toBe(true);
  });

  test('a name that was not sure becomes so', () => {
    const doubtful = seen(newCustomer('b'), fabrikam, 1_000, monday);
    const sure = { ...fabrikam, name: { ...fabrikam.name, sure: true } };
    const { records } = seen(doubtful, sure, 2_000, tuesday);

    expect(records[fabrikam.recordKey]?.name).toEqual({ value: sure.name, ...tuesday });
  });

  test('at another address, that one is kept', () => {
    const moved = 'https://contoso.crm4.dynamics.com/other';

    expect(again({ address: moved }).address).toEqual({ value: moved, ...tuesday });
  });

  test('under another record, both are kept', () => {
    const both = seen(once, fabrikam, 2_000, tuesday);

    expect(Object.keys(both.records)).toEqual([recordKey, fabrikam.recordKey]);
    expect(both.records[recordKey]).toBe(once.records[recordKey]);
  });
});

test('nothing but text and sureness is taken of a name', () => {
  const name = { text: 'Contoso', sure: true, html: '<b>' };
  const { records } = seen(newCustomer('b'), { recordKey, address, name }, 1_000, monday);

  expect(records[recordKey]?.name?.value).toEqual({ text: 'Contoso', sure: true });
});
