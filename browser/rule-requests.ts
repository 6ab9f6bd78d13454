import * as v from 'valibot';
import type { CrmAdapter } from '@/crm/adapter';
import { setUpSchema } from '@/crm/set-up-schema';
import type { Handlers } from './answer';
import type { CrmSetUp, HostStore } from './crm-set-up';
import type { SessionArea } from './frame-grants';
import { pointAtName, readNames, stopPointing } from './point-in-page';
import type { PolicyRules } from './policy-rules';
import { Refused } from './refused';
import { type RuleHosts, refuseByPolicy } from './rule-hosts';
import { maySpeakOf, type Sender, tabOf } from './sender';
import { setUpKey } from './set-up-key';

interface RuleWork {
  readonly hosts: HostStore;
  readonly setUp: CrmSetUp;
  readonly rules: {
    put(rule: CrmAdapter): Promise<void>;
    remove(id: string): Promise<void>;
  };
  readonly ruleHosts: RuleHosts;
  readonly policy: Pick<PolicyRules, 'has' | 'state'>;
  /** Where it is kept how far a rule has come that is being made: it ends with the browser. */
  readonly session: SessionArea;
  /** Every view calls the CRMs anew by their names. */
  tellNames(): Promise<void>;
}

/** What is asked while a rule of one's own is made, and about those that are there. */
export function ruleRequests(work: RuleWork) {
  const { hosts, setUp, rules, ruleHosts, policy, session, tellNames } = work;
  /** A rule of the policy's is not the user's to change. */
  const refuseOfPolicy = async (id: string) => {
    if (await policy.has(id)) throw new Refused('a rule of the policy');
  };

  return {
    async setUp({ address, isOn }, sender) {
      const url = new URL(address);
      refuseOthers(url.host, sender);
      if (isOn) await refuseByPolicy(hosts, url.host);
      else await session.set({ [setUpKey(url.host)]: null });
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
      await refuseByPolicy(hosts, url.host, crm);
      await session.set({ [setUpKey(url.host)]: null });
      await setUp.change(url, { crm, rule: undefined, settingUp: undefined });
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
      for (const { id } of wanted) await refuseOfPolicy(id);
      for (const rule of wanted) {
        await rules.put(rule);
        await ruleHosts.bind(rule);
      }
      await tellNames();
      return null;
    },
    async removeRule({ id }) {
      await refuseOfPolicy(id);
      await rules.remove(id);
      await ruleHosts.unbind(id);
      await tellNames();
      return null;
    },
    async hosts() {
      return hosts.all();
    },
    async policy() {
      return policy.state();
    },
  } satisfies Partial<Handlers>;
}

/** The panel speaks for the page that it stands in, and for no other host. */
function refuseOthers(host: string, sender: Sender): void {
  if (!maySpeakOf(host, sender)) throw new Refused('not of that page');
}
