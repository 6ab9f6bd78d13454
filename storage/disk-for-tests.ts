import 'fake-indexeddb/auto';
import { entries, get, set, type UseStore } from 'idb-keyval';
import { isTicked, tick } from '@/playbook/checklist';
import { partsOf } from '@/playbook/field-path';
import { areaInMemory } from './area-in-memory';
import { createClock } from './clock';
import type { Customer } from './customer';
import { type Change, openCustomers } from './customers';
import { openDatabase } from './database';
import { kickoffOf } from './views-of';

/** A database and a `storage.local` of its own; a worker opens it, and a second one when that died. */
export function freshDisk() {
  const area = areaInMemory();
  const real = openDatabase(crypto.randomUUID());
  let putsUntilFull = Number.POSITIVE_INFINITY;

  const database: UseStore = (mode, callback) =>
    real(mode, (store) =>
      callback(
        new Proxy(store, {
          get(target, name) {
            const value = Reflect.get(target, name);
            if (typeof value !== 'function') return value;
            return (...parameters: unknown[]) => {
              if (name === 'put' && --putsUntilFull < 0) throw quotaError();
              return value.apply(target, parameters);
            };
          },
        }),
      ),
    );

  return {
    area,
    database,
    /** A worker that has just started. */
    start: (now?: () => number) =>
      openCustomers({ database, area, clock: createClock('laptop', now), ...(now && { now }) }),
    read: (key: string): Promise<unknown> => get(key, real),
    write: (key: string, value: unknown): Promise<void> => set(key, value, real),
    content: async () => ({
      database: Object.fromEntries(await entries(real)),
      area: area.content(),
    }),
    /** The database takes so many more values, and then none. */
    fillAfter(puts: number) {
      putsUntilFull = puts;
    },
  };
}

export const contoso = {
  recordKey: 'dynamics365:contoso.crm4.dynamics.com:account:8a5e4f0e-0000-4000-8000-000000000001',
  address: 'https://contoso.crm4.dynamics.com/main.aspx?etn=account&pagetype=entityrecord',
  name: { text: 'Contoso', sure: true },
};

export const fabrikam = {
  recordKey: 'tryton:crm.example:account:2',
  address: 'https://crm.example/#crm/model/party.party/2',
  name: { text: 'Fabrikam', sure: false },
};

/** As `storage/kickoff.ts` does it, for any id. */
export function ticked(taskId: string, done = true): Change {
  return (customer, stamp) => {
    const before = kickoffOf(customer);
    const after = tick(before, taskId, done, stamp);
    if (after === before) return customer;
    const checklists = { ...customer.checklists, [after.id]: after } as Customer['checklists'];
    return { ...customer, checklists };
  };
}

export function tickedTasks(customer: Customer | undefined): string[] {
  if (!customer) return [];
  const checklist = kickoffOf(customer);
  const ids = Object.keys(checklist.fields).map((field) => partsOf(field)[1]!);
  return ids.filter((id) => isTicked(checklist, id));
}

function quotaError(): DOMException {
  return new DOMException('The share of the disk is used up.', 'QuotaExceededError');
}
