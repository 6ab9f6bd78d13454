import { type Checklist, type FieldChange, setFields, tick } from '@/playbook/checklist';
import { type History, historyAfter } from '@/playbook/history';
import type { Stamp } from '@/playbook/register';
import { refuseUnknownTask, refuseUnlessAllowed, refuseWithoutReason } from './allowed-changes';
import type { Area } from './area';
import { createClock, deviceId } from './clock';
import type { Customer } from './customer';
import { type Customers, openCustomers } from './customers';
import { openDatabase } from './database';
import { withDateJudged } from './dibs-verdict';
import { restoreDigest } from './digest';
import { named, type WantedName } from './given-name';
import { collectWishes } from './newest-wish';
import { noteRestored } from './restored-notice';
import { openSettings } from './settings';
import { kickoffOf } from './views-of';

/** What can be done to a customer's kickoff. Rejects with a StorageProblem, and then nothing is. */
export interface Kickoff extends Pick<Customers, 'see' | 'list' | 'find' | 'raw'> {
  tick(recordKey: string, taskId: string, done: boolean): Promise<Customer>;
  /** Sets fields, all of them with one stamp, or none. */
  set(recordKey: string, changes: readonly FieldChange[]): Promise<Customer>;
  /** Gives the customer a name, for all of its records, or takes the given one away. */
  name(recordKey: string, wanted: WantedName): Promise<Customer>;
  /** Empty for a record never seen. */
  history(recordKey: string): Promise<History>;
}

/** Opens the disk, puts back what the database has lost, and only then lets anybody read. */
export async function openKickoff(
  area: Area,
  database = openDatabase('kickoff'),
  /** In the time zone of whoever works here. */
  today: () => Temporal.PlainDate = () => Temporal.Now.plainDateISO(),
): Promise<Kickoff> {
  const clock = createClock(await deviceId(area));
  const customers = openCustomers({ database, area, clock });
  const settings = openSettings(area);
  await noteRestored(area, await customers.restore());
  // Without it the popup has no list until customers are seen again: no reason to refuse to open.
  await restoreDigest(area, database).catch((error) => console.warn('digest', error));

  async function change(recordKey: string, edit: (before: Checklist, stamp: Stamp) => Checklist) {
    // The settings are read in turns: changes are made in the order in which they were asked for.
    const { displayName } = await settings.read();
    return customers.change(recordKey, (customer, stamp) => {
      const before = kickoffOf(customer);
      const after = edit(before, stamp);
      if (after === before) return customer;
      return {
        ...customer,
        checklists: { ...customer.checklists, [after.id]: after },
        history: historyAfter(customer.history, before, after, stamp, displayName),
      } as Customer;
    });
  }

  const wishes = collectWishes((recordKey, take) =>
    change(recordKey, (before, stamp) => {
      const changes = take();
      const after = setFields(before, changes, stamp);
      refuseWithoutReason(changes, after);
      return withDateJudged(before, after, changes, today(), stamp);
    }),
  );

  return {
    see: customers.see,
    list: customers.list,
    find: customers.find,
    raw: customers.raw,
    async tick(recordKey, taskId, done) {
      refuseUnknownTask(taskId);
      wishes.close();
      return change(recordKey, (checklist, stamp) => tick(checklist, taskId, done, stamp));
    },
    async set(recordKey, changes) {
      refuseUnlessAllowed(changes);
      return wishes.ask(recordKey, changes);
    },
    name: (recordKey, wanted) =>
      customers.change(recordKey, (customer, stamp) => named(customer, wanted, stamp)),
    async history(recordKey) {
      return (await customers.find(recordKey))?.history ?? {};
    },
  };
}
