import type { CrmAdapter } from '@/crm/adapter';
import { crmNames } from '@/crm/crm-names';
import type { HostSettings } from '@/crm/host-settings';
import type { FileFault } from '@/crm/rule-file';
import type { HostStore } from './crm-set-up';
import { readPolicyRules } from './policy';
import type { RuleHosts } from './rule-hosts';

interface PolicyWork {
  readonly hosts: HostStore;
  readonly ruleHosts: RuleHosts;
  /** The user's own. */
  readonly rules: { list(): Promise<CrmAdapter[]> };
  /** Those of the policy that was taken last; replace tells whether that changed anything. */
  readonly taken: {
    list(): Promise<CrmAdapter[]>;
    replace(rules: readonly CrmAdapter[]): Promise<boolean>;
  };
  /** One after the other: a policy may change while the one before it is taken. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** What the options show of the policy. */
export interface PolicyState {
  /** Those that count now. */
  readonly rules: readonly CrmAdapter[];
  /** What is wrong with the policy as it stands. Then the one before it counts. */
  readonly faults: readonly FileFault[];
}

/** Keeps the hosts in line with the rules that the organisation has set (ADR 0025). */
export function openPolicyRules({ hosts, ruleHosts, rules, taken, inTurn }: PolicyWork) {
  /** The policy's hosts are its CRMs; what it has set before and sets no more is as it was. */
  async function apply(now: readonly CrmAdapter[], before: readonly CrmAdapter[]): Promise<void> {
    const ids = now.map(({ id }) => id);
    const ofUser = (await rules.list()).filter(({ id }) => !ids.includes(id));
    const wanted = new Map(now.flatMap((rule) => rule.hosts.map((host) => [host, rule] as const)));

    for (const id of ids) await ruleHosts.unbind(id, [...wanted.keys()]);
    for (const [host, { byPolicy }] of Object.entries(await hosts.all())) {
      if (byPolicy === undefined || wanted.has(host)) continue;
      await ruleHosts.change(host, () => asBefore(host, byPolicy, ofUser));
    }
    for (const [host, rule] of wanted) {
      await ruleHosts.change(host, ({ crm = '', byPolicy = crm }) => ({
        crm: rule.id,
        rule,
        byPolicy,
      }));
    }
    for (const rule of ofUser.filter(({ id }) => before.some((each) => each.id === id))) {
      for (const host of rule.hosts) {
        await ruleHosts.change(host, ({ crm }) => (crm ? {} : { crm: rule.id, rule }));
      }
    }
  }

  return {
    /**
     * Takes the policy as it is now, and tells whether other rules count than before. One that is
     * wrong, or cannot be read, changes nothing.
     */
    take: () =>
      inTurn(async () => {
        const [read, before] = await Promise.all([readPolicyRules(), taken.list()]);
        const now = read?.ok ? read.rules : before;
        await apply(now, before);
        return taken.replace(now);
      }),
    state: () =>
      inTurn(async (): Promise<PolicyState> => {
        const [read, counting] = await Promise.all([readPolicyRules(), taken.list()]);
        return { rules: counting, faults: read && !read.ok ? read.faults : [] };
      }),
    async has(id: string): Promise<boolean> {
      return (await taken.list()).some((rule) => rule.id === id);
    },
  };
}

export type PolicyRules = ReturnType<typeof openPolicyRules>;

/** Which CRM the host was before the policy; none where that was a rule that is gone. */
function asBefore(host: string, crm: string, ofUser: readonly CrmAdapter[]): Partial<HostSettings> {
  const rule = ofUser.find(({ id, hosts }) => id === crm && hosts.includes(host));
  const isKnown = rule !== undefined || Object.hasOwn(crmNames, crm);
  return { crm: isKnown ? crm : undefined, rule, byPolicy: undefined };
}
