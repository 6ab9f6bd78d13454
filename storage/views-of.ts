import { type Checklist, newChecklist } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import type { CustomerEntry } from '@/playbook/customer-entry';
import { progressOf } from '@/playbook/progress';
import type { ShownCustomer } from '@/playbook/shown-customer';
import type { Customer } from './customer';
import { shownName } from './given-name';

// Only ids and counts are taken from it: the language does not matter here.
const playbook = builtInPlaybook('en');

/** What a view of one of its records shows. The record must be one of the customer's. */
export function shownAs(customer: Customer, recordKey: string): ShownCustomer {
  return {
    id: customer.id,
    recordKey,
    crm: crmOf(recordKey),
    ...shownName(customer, customer.records[recordKey]),
    checklist: kickoffOf(customer),
  };
}

/** What a list shows: the record seen last stands for the customer. */
export function entryOf(customer: Customer): CustomerEntry {
  const [recordKey, record] = Object.entries(customer.records).reduce((latest, record) =>
    record[1].lastSeen.value > latest[1].lastSeen.value ? record : latest,
  );
  const progress = progressOf(playbook, kickoffOf(customer));
  return {
    id: customer.id,
    recordKey,
    address: record.address.value,
    crm: crmOf(recordKey),
    name: shownName(customer, record).name,
    position: progress.current ? progress.position : 0,
    count: progress.count,
    stepId: progress.current?.id ?? '',
    mandatoryLeft: progress.mandatoryLeft,
    lastSeen: record.lastSeen.value,
  };
}

/** The engagement in the built-in kickoff; a customer that was imported without one starts it. */
export function kickoffOf(customer: Customer): Checklist {
  const found = Object.values(customer.checklists).find(
    (checklist) => checklist.playbook.id === playbook.id,
  );
  return found ?? newChecklist(`${customer.id}:kickoff`, playbook);
}

function crmOf(recordKey: string): string {
  return recordKey.slice(0, recordKey.indexOf(':'));
}
