import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { setFields } from '@/playbook/checklist';
import { customerEntrySchema, shownCustomerSchema } from '@/playbook/checklist-schema';
import { contoso, fabrikam, ticked } from './disk-for-tests';
import { newCustomer, seen } from './sighting';
import { entryOf, kickoffOf, shownAs } from './views-of';

const stamp = { at: '0'.repeat(16), by: 'laptop' };
const customer = seen(newCustomer('an-id'), contoso, 1_000, stamp);
const { recordKey, address } = contoso;

describe('what a view shows', () => {
  test('is of the shape that passes every border', () => {
    expect(v.is(shownCustomerSchema, shownAs(customer, recordKey))).toBe(true);
    expect(v.is(customerEntrySchema, entryOf(customer))).toBe(true);
  });

  test('is the record asked for, with its name and CRM', () => {
    const both = seen(customer, fabrikam, 2_000, stamp);

    expect(shownAs(both, recordKey)).toMatchObject({ crm: 'dynamics365', name: 'Contoso' });
    expect(shownAs(both, fabrikam.recordKey)).toMatchObject({
      id: 'an-id',
      crm: 'tryton',
      name: 'Fabrikam',
      nameIsSure: false,
    });
  });

  test('has no name until the CRM has told one, and that is not unsure', () => {
    const nameless = seen(newCustomer('b'), { recordKey, address }, 1_000, stamp);

    expect(shownAs(nameless, recordKey)).toMatchObject({ name: '', nameIsSure: true });
  });

  test('is without a name for a record of the name of something every object has', () => {
    expect(shownAs(customer, '__proto__').name).toBe('');
    expect(shownAs(customer, 'constructor').name).toBe('');
  });
});

describe('what a list shows', () => {
  test('is the record seen last', () => {
    const both = seen(customer, fabrikam, 2_000, stamp);

    expect(entryOf(both)).toMatchObject({ name: 'Fabrikam', crm: 'tryton', lastSeen: 2_000 });
    expect(entryOf(seen(both, contoso, 3_000, stamp))).toMatchObject({ name: 'Contoso' });
  });

  test('is where one stands', () => {
    expect(entryOf(customer)).toMatchObject({
      stepId: 'prepare',
      position: 1,
      count: 4,
      mandatoryLeft: 2,
    });
    expect(entryOf(ticked('3616')(customer, stamp))).toMatchObject({
      stepId: 'meeting',
      position: 2,
      mandatoryLeft: 1,
    });
  });

  test('is no step once everything is done', () => {
    const ticks = ticked('994')(ticked('3616')(customer, stamp), stamp);
    const checklist = kickoffOf(ticks);
    const filled = setFields(
      checklist,
      [
        { path: 'form/dibs/captured', value: true },
        { path: 'form/ssat/captured', value: true },
        { path: 'entry/stakeholders/a/name', value: 'Alex' },
      ],
      stamp,
    );
    const checklists = { [checklist.id]: filled } as typeof ticks.checklists;
    const done = { ...ticks, checklists };

    expect(entryOf(done)).toMatchObject({ stepId: '', position: 0, mandatoryLeft: 0 });
  });
});

test('what was changed in it is on disk alone: no view is told of it', () => {
  const line = { checklist: 'a', path: 'task/994/status', before: null, who: 'Kim', ...stamp };
  const shown = shownAs({ ...customer, history: { one: line } }, recordKey);

  expect(JSON.stringify(shown)).not.toContain('Kim');
});

test('a customer without a kickoff starts one, the same each time', () => {
  const without = { ...customer, checklists: {} };

  expect(kickoffOf(without)).toEqual(kickoffOf(without));
  expect(kickoffOf(without)).toMatchObject({ playbook: { id: 'kickoff' }, fields: {} });
});
