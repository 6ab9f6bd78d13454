import * as v from 'valibot';
import type { CrmAdapter } from '@/crm/adapter';
import { setUpSchema } from '@/crm/set-up-schema';
import type { Handlers } from './answer';
import type { CrmSetUp, HostStore } from './crm-set-up';
import type { SessionArea } from './frame-grants';
import { pointAtName, readNames, stopPointing } from './point-in-page';
import { Refused } from './refused';
import { maySpeakOf, type Sender, tabOf } from './sender';

interface RuleWork {
  readonly hosts: HostStore;
  readonly setUp: CrmSetUp;
  readonly rules: {
    list(): Promise<CrmAdapter[]>;
    put(rule: CrmAdapter): Promise<void>;
    remove(id: string): Promise<void>;
  };
  /** Where it is kept how far a rule has come that is being made: it ends with the browser. */
  readonly session: SessionArea;
  /** Every view calls the CRMs anew by their names. */
  tellNames(): Promise<void>;
}

/** What is asked while a rule of one's own is made, and about those that are there. */
export function ruleRequests({ hosts, setUp, rules, session, tellNames }: RuleWork) {
  return {
    async setUp({ address, isOn }, sender) {
      const url = new URL(address);
      refuseOthers(url.host, sender);
      if (!isOn) await session.set({ [setUpKey(url.host)]: null });
      await setUp.change(url, { settingUp: isOn || undefined });
      return null;
    },
    async setUpState({ host }, sender) {
      refuseOthers(host, sender);
      const { [setUpKey(host)]: stored } = await session.get(setUpKey(host));
      const parsed = v.safeParse(setUpSchema, stored);
      return parsed.success ? parsed.output : null;
    },
    async keepSetUp({ host, state }, sender) {
      refuseOthers(host, sender);
      await session.set({ [setUpKey(host)]: state });
      return null;
    },
    async chooseCrm({ address, crm }, sender) {
      const url = new URL(address);
      refuseOthers(url.host, sender);
      await session.set({ [setUpKey(url.host)]: null });
      await setUp.change(url, { crm, settingUp: undefined });
      return null;
    },
    async point({ words }, sender) {
      return (await pointAtName(tabOf(sender), words)) ?? null;
    },
    async stopPointing(_, sender) {
      await stopPointing(tabOf(sender));
      return null;
    },
    async readNames({ names }, sender) {
      return (await readNames(tabOf(sender), names)) ?? null;
    },
    async saveRules({ rules: wanted }, sender) {
      for (const rule of wanted) for (const host of rule.hosts) refuseOthers(host, sender);
      for (const rule of wanted) {
        await rules.put(rule);
        await bindHosts(rule);
      }
      await tellNames();
      return null;
    },
    async removeRule({ id }) {
      await rules.remove(id);
      for (const [host, { crm }] of Object.entries(await hosts.all())) {
        if (crm === id) await setUp.change(addressOf(host), { crm: undefined, rule: undefined });
      }
      await tellNames();
      return null;
    },
    async hosts() {
      return hosts.all();
    },
  } satisfies Partial<Handlers>;

  /** The rule's hosts are that CRM from now on; one that it does not name any more is none. */
  async function bindHosts(rule: CrmAdapter): Promise<void> {
    for (const [host, { crm }] of Object.entries(await hosts.all())) {
      if (crm === rule.id && !rule.hosts.includes(host)) {
        await setUp.change(addressOf(host), { crm: undefined, rule: undefined });
      }
    }
    for (const host of rule.hosts) {
      await session.set({ [setUpKey(host)]: null });
      await setUp.change(addressOf(host), { crm: rule.id, rule, settingUp: undefined });
    }
  }
}

const setUpKey = (host: string) => `setUp:${host}`;

/** The panel speaks for the page that it stands in, and for no other host. */
function refuseOthers(host: string, sender: Sender): void {
  if (!maySpeakOf(host, sender)) throw new Refused('not of that page');
}

/** Patterns and pages are found by the host alone, whatever the scheme. */
function addressOf(host: string): URL {
  return new URL(`https://${host}/`);
}
