import type { CrmAdapter } from '@/crm/adapter';
import { recordByHand } from '@/crm/by-hand';
import type { CustomerRecord } from '@/crm/record';
import type { CustomerEntry } from '@/playbook/customer-entry';
import { findCustomers } from '@/playbook/find-customers';
import type { Handlers } from './answer';
import { attach } from './crm-scripts';
import type { CrmSetUp, HostStore } from './crm-set-up';
import { refuseByPolicy } from './rule-hosts';

interface PageWork {
  readonly hosts: HostStore;
  readonly setUp: CrmSetUp;
  /** The rule with that id, the policy's before the user's; undefined for a CRM that is built in. */
  ruleOf(crm: string | undefined): Promise<CrmAdapter | undefined>;
  customers(): Promise<readonly CustomerEntry[]>;
  /** Notes that a record was seen, of the customer that is named, and tells it to everybody. */
  see(sighting: { recordKey: string; address: string }, customerId?: string): Promise<unknown>;
}

/** What the popup asks about the page that it stands over. */
export function pageRequests(work: PageWork) {
  const { hosts, setUp } = work;

  return {
    async attach({ tabId, address }) {
      await attach(tabId, address, await hosts.all());
      return null;
    },
    async turnOn({ address, crm, values }) {
      const url = new URL(address);
      await refuseByPolicy(hosts, url.host, crm);
      // A rule that was begun here and left is not gone on with by turning the host on.
      await setUp.change(url, { crm, values, rule: await work.ruleOf(crm), settingUp: undefined });
      return null;
    },
    async byHand({ address, customerId }) {
      const url = new URL(address);
      if (customerId === undefined) {
        await setUp.change(url, ({ byHand }) => ({ byHand: without(byHand, url.href) }));
        return null;
      }
      const chosen = customerId || crypto.randomUUID();
      const record = recordByHand(url, { [url.href]: chosen }) as CustomerRecord;
      await work.see({ recordKey: record.key, address: url.href }, customerId || undefined);
      await setUp.change(url, ({ byHand }) => ({ byHand: { ...byHand, [url.href]: chosen } }));
      return record.key;
    },
    async customers({ words }) {
      return findCustomers(await work.customers(), words, mostFound);
    },
  } satisfies Partial<Handlers>;
}

/** Enough to find one by a word more; a popup shows no more anyway. */
const mostFound = 50;

function without<T>(before: Readonly<Record<string, T>> = {}, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(before).filter(([each]) => each !== key));
}
