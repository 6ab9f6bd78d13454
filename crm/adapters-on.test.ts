import { describe, expect, test } from 'vitest';
import type { CrmAdapter } from './adapter';
import { builtInAdapters } from './adapters';
import { monday } from './adapters/monday';
import { adaptersOn, anywhere, withValues } from './adapters-on';
import { recogniseRecord } from './recognise';

const guid = '9f2b180d-0a5a-45e8-b814-7bd8d67d42e0';
const adapterOf = (id: string) =>
  builtInAdapters.find((adapter) => adapter.id === id) as CrmAdapter;
const keyAt = (address: string, adapters: readonly CrmAdapter[]) =>
  recogniseRecord(new URL(address), adapters)?.key;

describe('on a host that nobody has set up', () => {
  test('all are asked that need no setting', () => {
    const asked = adaptersOn({}, builtInAdapters).map(({ id }) => id);

    expect(asked).toEqual(builtInAdapters.map(({ id }) => id).filter((id) => id !== 'monday'));
  });
});

describe('on a host that was set up', () => {
  test('as one CRM, that one alone is asked, wherever it lives otherwise', () => {
    const adapters = adaptersOn({ crm: 'dynamics365' }, builtInAdapters);
    const query = `main.aspx?pagetype=entityrecord&etn=account&id=${guid}`;

    expect(adapters.map(({ id }) => id)).toEqual(['dynamics365']);
    expect(keyAt(`https://crm.contoso.example/${query}`, adapters)).toBe(
      `dynamics365:crm.contoso.example:account:${guid}`,
    );
    expect(keyAt(`https://contoso.crm4.dynamics.com.mcas.ms/${query}`, adapters)).toBeDefined();
    expect(keyAt(`https://crm.contoso.example/organisation/${query}`, adapters)).toBeDefined();
    expect(keyAt('http://localhost:8000/#crm/model/party.party/2', adapters)).toBeUndefined();
  });

  test('with a rule of its own, that one alone is asked, as it is', () => {
    const rule: CrmAdapter = { ...adapterOf('tryton'), id: 'ours', hosts: ['crm.example.com'] };

    expect(adaptersOn({ crm: 'ours', rule }, builtInAdapters)).toEqual([rule]);
    expect(adaptersOn({ crm: 'tryton', rule }, builtInAdapters).map(({ id }) => id)).toEqual([
      'tryton',
    ]);
  });

  test('as a CRM that is not known any more, none is asked', () => {
    expect(adaptersOn({ crm: 'gone' }, builtInAdapters)).toEqual([]);
  });

  test('as a CRM whose setting was not made, none is asked', () => {
    expect(adaptersOn({ crm: 'monday' }, builtInAdapters)).toEqual([]);
    expect(adaptersOn({ crm: 'monday', values: [] }, builtInAdapters)).toEqual([]);
  });

  test('with boards, only their items are customers', () => {
    const adapters = adaptersOn({ crm: 'monday', values: ['12', '34'] }, builtInAdapters);
    const idAt = (path: string) => keyAt(`https://acme.monday.com${path}`, adapters);

    expect(idAt('/boards/12/pulses/5')).toBe('monday:acme.monday.com:account:5');
    expect(idAt('/boards/34/pulses/5')).toBeDefined();
    expect(idAt('/boards/34/views/7/pulses/5')).toBeDefined();
    expect(idAt('/boards/56/pulses/5')).toBeUndefined();
    expect(idAt('/boards/56/views/12/pulses/5')).toBeUndefined();
    expect(idAt('/boards/123/pulses/5')).toBeUndefined();
  });
});

describe('with its setting made', () => {
  test('an adapter lives where it lived', () => {
    const narrowed = withValues(monday, ['12']);

    expect(keyAt('https://acme.monday.com/boards/12/pulses/5', [narrowed])).toBeDefined();
    expect(keyAt('https://acme.example.com/boards/12/pulses/5', [narrowed])).toBeUndefined();
  });

  test('a value stands for itself', () => {
    expect(withValues(monday, ['$&']).records[0]?.path).toBe('/boards/$&/pulses/:id~');
  });

  test('an adapter without one is as it is, and so is one whose setting was not made', () => {
    expect(withValues(adapterOf('odoo'), ['12'])).toBe(adapterOf('odoo'));
    expect(withValues(monday)).toBe(monday);
    expect(withValues(monday, [])).toBe(monday);
  });
});

describe('anywhere', () => {
  test('every CRM is recognised on a host of somebody’s own, and in a folder there', () => {
    const at = (path: string) =>
      keyAt(`https://crm.contoso.example${path}`, [anywhere(adapterOf('hubspot'))]);

    expect(at('/contacts/1/record/0-2/5')).toBe('hubspot:crm.contoso.example:account:5');
    expect(at('/proxy/contacts/1/record/0-2/5')).toBeDefined();
    expect(at('/proxycontacts/1/record/0-2/5')).toBeUndefined();
  });

  test('an id that stands alone in the path stays where it is', () => {
    const salesforce = anywhere(adapterOf('salesforce'));

    expect(keyAt('https://crm.contoso.example/0018000001H7mq8', [salesforce])).toBeDefined();
    expect(keyAt('https://crm.contoso.example/x/0018000001H7mq8', [salesforce])).toBeUndefined();
  });

  test.each(builtInAdapters.map((adapter) => [adapter.id, adapter] as const))(
    '%s keeps every page that it has',
    (_, adapter) => {
      expect(anywhere(adapter).records).toHaveLength(adapter.records.length);
      expect(anywhere(anywhere(adapter))).toEqual(anywhere(adapter));
    },
  );
});
