import { type Checklist, goOn, setCaptured, tick } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import type { Stamp } from '@/playbook/register';
import type { Area } from './area';
import { createClock, deviceId } from './clock';
import type { Customer } from './customer';
import { type Customers, openCustomers } from './customers';
import { openDatabase } from './database';
import { restoreDigest } from './digest';
import { StorageProblem } from './problem';
import { noteRestored } from './restored-notice';
import { kickoffOf } from './views-of';

const { steps } = builtInPlaybook('en');
const taskIds = new Set(steps.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
const formIds = new Set(steps.flatMap(({ form }) => (form ? [form.id] : [])));
const stepIds = new Set(steps.map(({ id }) => id));

/** What can be done to a customer's kickoff. Rejects with a StorageProblem, and then nothing is. */
export interface Kickoff extends Pick<Customers, 'see' | 'find' | 'raw'> {
  tick(recordKey: string, taskId: string, done: boolean): Promise<Customer>;
  capture(recordKey: string, formId: string, captured: boolean): Promise<Customer>;
  goOn(recordKey: string, stepId: string, reason: string): Promise<Customer>;
}

/** Opens the disk, puts back what the database has lost, and only then lets anybody read. */
export async function openKickoff(
  area: Area,
  database = openDatabase('kickoff'),
): Promise<Kickoff> {
  const clock = createClock(await deviceId(area));
  const customers = openCustomers({ database, area, clock });
  await noteRestored(area, await customers.restore());
  // Without it the popup has no list until customers are seen again: no reason to refuse to open.
  await restoreDigest(area, database).catch((error) => console.warn('digest', error));

  function change(recordKey: string, edit: (checklist: Checklist, stamp: Stamp) => Checklist) {
    return customers.change(recordKey, (customer, stamp) => {
      const before = kickoffOf(customer);
      const after = edit(before, stamp);
      if (after === before) return customer;
      const checklists = { ...customer.checklists, [after.id]: after } as Customer['checklists'];
      return { ...customer, checklists };
    });
  }

  return {
    see: customers.see,
    find: customers.find,
    raw: customers.raw,
    async tick(recordKey, taskId, done) {
      mustHave(taskIds, taskId);
      return change(recordKey, (checklist, stamp) => tick(checklist, taskId, done, stamp));
    },
    async capture(recordKey, formId, captured) {
      mustHave(formIds, formId);
      return change(recordKey, (checklist, stamp) =>
        setCaptured(checklist, formId, captured, stamp),
      );
    },
    async goOn(recordKey, stepId, reason) {
      mustHave(stepIds, stepId);
      return change(recordKey, (checklist, stamp) => goOn(checklist, stepId, reason.trim(), stamp));
    },
  };
}

function mustHave(ids: ReadonlySet<string>, id: string): void {
  if (!ids.has(id)) throw new StorageProblem('refused', `the playbook has no ${id}`);
}
